package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.register.RuleRefused;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import org.springframework.security.access.AccessDeniedException;

/** What this user may do with a change. The service checks it again. */
class ChangeActions extends Div {

    private final RuleServices services;
    private final RuleChange change;
    private final String name;
    private final Runnable after;

    ChangeActions(RuleServices services, RuleChange change, String name, Runnable after) {
        this.services = services;
        this.change = change;
        this.name = name;
        this.after = after;
        addClassNames("button-row", "no-print");
        var user = services.current().require();
        var decides = services.changes().mayAdd(user);
        if (change.state() == State.PROPOSED && decides) {
            var accept = button(
                    "workbench.rules.accept", () -> done("workbench.rules.accepted", services.changes()::accept));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(accept, button("workbench.rules.refuse", () -> new RefuseDialog(services, change, name, after).open()));
        }
        if (change.state() == State.PROPOSED && Objects.equals(change.byId(), user.id())) {
            add(button(
                    "workbench.rules.withdraw", () -> done("workbench.rules.withdrawn", services.changes()::takeBack)));
        }
        if (change.state() == State.IN_FORCE && decides) {
            add(button(
                    "workbench.rules.takeBack", () -> done("workbench.rules.tookBack", services.changes()::takeBack)));
        }
        if (change.state() == State.TAKEN_BACK && decides) {
            add(button("workbench.rules.restore", () -> done("workbench.rules.restored", services.changes()::restore)));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Button button(String key, Runnable action) {
        var button = new Button(Say.text(key), click -> action.run());
        button.setAriaLabel(Say.text("workbench.rules.actionOf", Say.text(key), name));
        return button;
    }

    private void done(String messageKey, Action action) {
        if (attempt(() -> action.take(services.current().require(), change.id()))) {
            Notices.done(Phrase.of(messageKey, change.added().value().from()));
        }
        after.run();
    }

    /** Does something with the register; a refusal is said. Whether it was done. */
    static boolean attempt(Attempt attempt) {
        try {
            attempt.make();
            return true;
        } catch (RuleRefused refused) {
            Notices.refused(refused.reason());
        } catch (AccessDeniedException denied) {
            Notices.refused(Phrase.of("workbench.rules.notAllowed"));
        }
        return false;
    }

    interface Action {
        RuleChange take(AppUser user, UUID id) throws RuleRefused;
    }

    interface Attempt {
        void make() throws RuleRefused;
    }
}
