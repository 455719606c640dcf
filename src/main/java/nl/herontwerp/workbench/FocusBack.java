package nl.herontwerp.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * A dialog is opened from a button that its outcome may draw anew, or take away. Whoever closes it goes on at the
 * button with the same key, else at the title of the panel.
 */
public final class FocusBack {

    /** The attribute by which what is drawn anew is found again. */
    private static final String KEY = "data-focus-key";

    private FocusBack() {}

    /** Gives a button a name that stays the same when it is drawn anew; unique on the screen. */
    public static void name(Component component, String key) {
        component.getElement().setAttribute(KEY, key);
    }

    /**
     * Opens a dialog from a button of a panel.
     *
     * @param panel what stays when the outcome is shown; has the button, and a title that can have the focus
     */
    public static void open(Dialog dialog, Component panel, Button from) {
        var key = from.getElement().getAttribute(KEY);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                panel.getElement()
                        .executeJs(
                                "window.Herontwerp && window.Herontwerp.focusBack(this, $0)", key == null ? "" : key);
            }
        });
        dialog.open();
    }
}
