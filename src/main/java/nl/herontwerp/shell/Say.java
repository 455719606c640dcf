package nl.herontwerp.shell;

import com.vaadin.flow.component.UI;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Formats;
import nl.herontwerp.language.Texts;

/** Texts in the language of the user who is looking. */
public final class Say {

    private Say() {}

    public static Texts texts() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.dutch() : Texts.in(ui.getLocale());
    }

    public static String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    public static String phrase(Phrase phrase) {
        return texts().render(phrase);
    }

    public static Formats formats() {
        return texts().formats();
    }
}
