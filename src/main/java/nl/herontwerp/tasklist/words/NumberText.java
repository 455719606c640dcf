package nl.herontwerp.tasklist.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.tasklist.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * A number as text: 12 · 12,5 · 12.5 · 1.234,5 · 1,234.5 · 1 234,5. With one sign, three digits behind it
 * and no more than three before it, as in 1.234, it can be two numbers; a zero before it, as in 0,125,
 * can't be a thousand.
 *
 * @param comma the number when a comma stands for decimals, null when the text can't be written so
 * @param point the number when a point does, likewise
 */
public record NumberText(
        @Nullable BigDecimal comma, @Nullable BigDecimal point) {

    private static final int LONGEST = 30;
    private static final String SPACE = "[ \u00a0\u2009\u202f'’]";
    private static final Pattern WITH_COMMA = written("\\.", ",");
    private static final Pattern WITH_POINT = written(",", "\\.");

    /** A number; empty when the text is none. */
    public static Optional<NumberText> of(String text) {
        var bare = text.strip().replaceFirst("^[+]", "").replace('\u2212', '-');
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        var comma = WITH_COMMA.matcher(bare).matches()
                ? new BigDecimal(bare.replaceAll(SPACE + "|\\.", "").replace(',', '.'))
                : null;
        var point = WITH_POINT.matcher(bare).matches() ? new BigDecimal(bare.replaceAll(SPACE + "|,", "")) : null;
        return comma == null && point == null ? Optional.empty() : Optional.of(new NumberText(comma, point));
    }

    /** What the text says about how numbers are written here; automatic when it says nothing. */
    public NumberStyle evidence() {
        if (comma != null && point != null) {
            return NumberStyle.AUTOMATIC;
        }
        return comma == null ? NumberStyle.POINT : NumberStyle.COMMA;
    }

    /** Whether it is two different numbers. */
    public boolean isAmbiguous() {
        return comma != null && point != null && comma.compareTo(point) != 0;
    }

    /** The number; empty when it is ambiguous and the style does not say which. */
    public Optional<BigDecimal> value(NumberStyle style) {
        if (isAmbiguous() && style == NumberStyle.AUTOMATIC) {
            return Optional.empty();
        }
        var chosen = style == NumberStyle.POINT ? point : comma;
        return Optional.ofNullable(chosen != null ? chosen : comma != null ? comma : point);
    }

    private static Pattern written(String thousands, String decimal) {
        var grouped = "[1-9]\\d{0,2}(?:(?:" + thousands + "|" + SPACE + ")\\d{3})+";
        return Pattern.compile(
                "-?(?:" + grouped + "|\\d+)?(?:(?<=\\d)" + decimal + "\\d+|(?<!\\d)" + decimal + "\\d+|(?<=\\d))");
    }
}
