package nl.herontwerp.tasklist.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.tasklist.Column.Unit;
import nl.herontwerp.tasklist.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as people write them: 12 · 12 min · 1,5 uur · 1 uur 30 min · 1u30 · 0:30 · kwartier. A
 * time with a colon is hours and minutes, as spreadsheet programs show it. Minutes are rounded to six
 * decimals, half even.
 */
public final class Duration {

    private static final int DECIMALS = 6;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(1_440);
    private static final String NUMBER = "([-+]?[\\d.,' \u00a0\u202f]*\\d)";
    private static final String HOURS = "(?:uur|uren|uurtje|u|h|hr|hrs|hours?)\\.?";
    private static final String MINUTES = "(?:minuten|minuut|minuutjes|mins?|minutes?|m|')\\.?";
    private static final String SECONDS = "(?:seconden|seconde|secs?|seconds?|s|\")\\.?";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?(?: ?" + HOURS + ")?");
    private static final Pattern ONE =
            Pattern.compile(NUMBER + " ?(?:(" + HOURS + ")|(" + MINUTES + ")|(" + SECONDS + ")|(dag|dagen|days?))");
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,4}) ?" + HOURS + " ?(?:en |and )?(\\d{1,2})(?: ?" + MINUTES + ")?");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("kwartier", 15),
            Map.entry("een kwartier", 15),
            Map.entry("half uur", 30),
            Map.entry("halfuur", 30),
            Map.entry("een half uur", 30),
            Map.entry("drie kwartier", 45),
            Map.entry("een uur", 60),
            Map.entry("anderhalf uur", 90),
            Map.entry("half an hour", 30),
            Map.entry("an hour", 60));

    private Duration() {}

    /**
     * Minutes.
     *
     * @param unit of a bare number
     * @param days whether days may be meant, which are round the clock; nobody works so
     */
    public static Reading minutes(String text, @Nullable Unit unit, NumberStyle style, boolean days) {
        var bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var word = WORDS.get(bare);
        if (word != null) {
            return new Reading.Known(BigDecimal.valueOf(word));
        }
        var clock = CLOCK.matcher(bare);
        if (clock.matches()) {
            return new Reading.Known(minutes(clock.group(1), clock.group(2), clock.group(3)));
        }
        var both = BOTH.matcher(bare);
        if (both.matches()) {
            return new Reading.Known(minutes(both.group(1), both.group(2), null));
        }
        var one = ONE.matcher(bare);
        if (one.matches()) {
            var own = one.group(2) != null
                    ? Unit.HOURS
                    : one.group(3) != null ? Unit.MINUTES : one.group(4) != null ? Unit.SECONDS : Unit.DAYS;
            return own == Unit.DAYS && !days ? new Reading.Unreadable() : number(one.group(1), own, style);
        }
        return number(bare, unit, style);
    }

    /** A number of which the file says itself that it is one. */
    public static Reading minutes(BigDecimal number, @Nullable Unit unit) {
        return unit == null ? new Reading.UnitMissing(number) : new Reading.Known(inMinutes(number, unit));
    }

    /** The evidence in a text for how numbers are written, also when a unit stands behind it. */
    public static Optional<NumberText> number(String text) {
        var one = ONE.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return NumberText.of(one.matches() ? one.group(1) : text);
    }

    private static Reading number(String text, @Nullable Unit unit, NumberStyle style) {
        var number = NumberText.of(text);
        if (number.isEmpty()) {
            return new Reading.Unreadable();
        }
        return number.get()
                .value(style)
                .map(value -> minutes(value, unit))
                .orElseGet(() -> new Reading.Ambiguous(number.get()));
    }

    private static BigDecimal inMinutes(BigDecimal number, Unit unit) {
        return switch (unit) {
            case HOURS -> number.multiply(SIXTY);
            case SECONDS -> number.divide(SIXTY, DECIMALS, RoundingMode.HALF_EVEN);
            case DAYS -> number.multiply(DAY);
            default -> number;
        };
    }

    private static BigDecimal minutes(String hours, String minutes, @Nullable String seconds) {
        var whole = new BigDecimal(hours).multiply(SIXTY).add(new BigDecimal(minutes));
        return seconds == null
                ? whole
                : whole.add(new BigDecimal(seconds).divide(SIXTY, DECIMALS, RoundingMode.HALF_EVEN));
    }
}
