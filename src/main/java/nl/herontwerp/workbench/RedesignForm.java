package nl.herontwerp.workbench;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import nl.herontwerp.bpmn.RedesignOptions;

/**
 * The form in which a user wants redesigned models. It is kept for the session, so that the next
 * scenario comes in the same form, and what is shown is what is taken away.
 */
public final class RedesignForm {

    private RedesignForm() {}

    /** The form that was chosen; the plain one when nothing was. */
    public static RedesignOptions chosen() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(RedesignOptions.class))
                .orElse(RedesignOptions.PLAIN);
    }

    public static void choose(RedesignOptions options) {
        VaadinSession.getCurrent().setAttribute(RedesignOptions.class, options);
    }
}
