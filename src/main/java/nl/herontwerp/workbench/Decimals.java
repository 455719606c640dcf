package nl.herontwerp.workbench;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.shell.widgets.Notices;

/**
 * Reads numbers the way people type them: with a decimal comma or point, marks between thousands, spaces and
 * a euro sign. One mark before three digits, as in 1.500, is what it is in the language of the reader: in Dutch a
 * point marks thousands and a comma decimals, in English the other way around. A zero before it, as in 0.125,
 * can't be a thousand.
 */
public final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)");
    private static final Pattern POINTS = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d*)?");
    private static final Pattern COMMAS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern ONE_MARK = Pattern.compile("[+-]?\\d+[.,]\\d{3}");

    private Decimals() {}

    /** A number in the language of the user; empty when the text is none. */
    public static Optional<BigDecimal> read(String text) {
        return read(text, language());
    }

    static Optional<BigDecimal> read(String text, Locale language) {
        var bare = bare(text);
        if (isGrouped(bare, POINTS, '.', language)) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (isGrouped(bare, COMMAS, ',', language)) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }

    /** Says how a text was read that means another number in the other language. */
    public static void say(String text, BigDecimal number) {
        if (isDoubtful(text, language())) {
            Notices.done(Phrase.of("workbench.number.readAs", text.strip(), number));
        }
    }

    /** Whether the text was read with a mark between thousands that might have been meant for decimals. */
    static boolean isDoubtful(String text, Locale language) {
        var bare = bare(text);
        return ONE_MARK.matcher(bare).matches()
                && (isGrouped(bare, POINTS, '.', language) || isGrouped(bare, COMMAS, ',', language));
    }

    /** Whether the mark stands between thousands. */
    private static boolean isGrouped(String bare, Pattern pattern, char mark, Locale language) {
        var isDutch = language.getLanguage().equals(Texts.DUTCH.getLanguage());
        return pattern.matcher(bare).matches() && (!ONE_MARK.matcher(bare).matches() || isDutch == (mark == '.'));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f€]", "");
    }

    private static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.DUTCH : ui.getLocale();
    }
}
