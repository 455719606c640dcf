package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** Short messages that go away by themselves; screen readers read them out. */
public final class Notices {

    private static final int LONG = 8000;
    private static final int SHORT = 3500;

    private Notices() {}

    /** Something was not done, and why. */
    public static void refused(Phrase reason) {
        var notice = Notification.show(Say.phrase(reason), LONG, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notice.setAssertive(true);
    }

    public static void done(Phrase message) {
        Notification.show(Say.phrase(message), SHORT, Notification.Position.BOTTOM_CENTER);
    }
}
