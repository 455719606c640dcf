package nl.herontwerp.tasklist.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.tasklist.Column.Unit;
import nl.herontwerp.tasklist.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * How often, as people write it: 3 · 3x per dag · 2 keer per week · eens per 2 weken · dagelijks · per
 * geval.
 *
 * @param count the number, or what it is when it can't be taken as one number
 * @param every in how many units it happens that often; 2 in "eens per 2 weken"
 * @param unit what it is counted by; null when the text does not say
 */
public record Frequency(
        Reading count, BigDecimal every, @Nullable Unit unit) {

    private static final Frequency UNREADABLE = new Frequency(new Reading.Unreadable(), BigDecimal.ONE, null);
    private static final String NUMBER = "([-+]?[\\d.,' \u00a0\u202f]*\\d)";
    private static final String TIMES = "(?:x|×|\\*|keer|keren|maal|times?)";
    private static final String EVERY = "(?:per|/|elke|elk|iedere|ieder|in de|in een|every|each|an?|om de)";
    private static final Pattern FULL = Pattern.compile("(?:" + NUMBER + " ?" + TIMES
            + "?|(eens|eenmaal|een keer|één keer|once))?(?: ?" + EVERY + " ?(?:(\\d{1,3}) ?)?(\\p{L}+))?");
    private static final Pattern SKIPPING = Pattern.compile("\\bom de\\b");
    private static final Pattern IN_WORDS = Pattern.compile(
            "^(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six) ?(?=maal\\b|keer\\b|x\\b|times\\b)");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("twee", "2"),
            Map.entry("drie", "3"),
            Map.entry("vier", "4"),
            Map.entry("vijf", "5"),
            Map.entry("zes", "6"),
            Map.entry("zeven", "7"),
            Map.entry("acht", "8"),
            Map.entry("negen", "9"),
            Map.entry("tien", "10"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"));
    private static final Map<String, Unit> WORDS = Map.ofEntries(
            Map.entry("dagelijks", Unit.PER_DAY),
            Map.entry("daily", Unit.PER_DAY),
            Map.entry("wekelijks", Unit.PER_WEEK),
            Map.entry("weekly", Unit.PER_WEEK),
            Map.entry("maandelijks", Unit.PER_MONTH),
            Map.entry("monthly", Unit.PER_MONTH),
            Map.entry("jaarlijks", Unit.PER_YEAR),
            Map.entry("yearly", Unit.PER_YEAR),
            Map.entry("annually", Unit.PER_YEAR));

    /** Reads a cell; an empty text is unreadable. */
    public static Frequency of(String text, NumberStyle style) {
        var bare = inFigures(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        var word = WORDS.get(bare);
        if (word != null) {
            return once(word);
        }
        if (bare.equals("halfjaarlijks")) {
            return new Frequency(new Reading.Known(BigDecimal.TWO), BigDecimal.ONE, Unit.PER_YEAR);
        }
        var found = FULL.matcher(bare);
        if (bare.isEmpty() || !found.matches()) {
            return UNREADABLE;
        }
        var unit = found.group(4) == null ? null : unit(found.group(4)).orElse(null);
        if (found.group(4) != null && unit == null) {
            return UNREADABLE;
        }
        // every other day, and once in three days when it says three
        var usual = SKIPPING.matcher(bare).find() ? BigDecimal.TWO : BigDecimal.ONE;
        var every = found.group(3) == null ? usual : new BigDecimal(found.group(3));
        if (every.signum() == 0) {
            return UNREADABLE;
        }
        return new Frequency(count(found.group(1), style), every, unit);
    }

    /** Tweemaal per week as 2 maal per week, and 2x daags as 2x per dag. */
    private static String inFigures(String text) {
        var plain = text.replaceFirst("^twice\\b", "2 times").replaceFirst(" daags$", " per dag");
        return IN_WORDS.matcher(plain).replaceFirst(found -> NUMBERS.get(found.group(1)) + " ");
    }

    /** The unit that a cell of a column of units names. */
    public static Optional<Unit> unit(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(per|elke|iedere|a|every) ", "");
        return Optional.ofNullable(
                switch (bare) {
                    case "geval",
                            "gevallen",
                            "case",
                            "zaak",
                            "dossier",
                            "order",
                            "opdracht",
                            "klant",
                            "cliënt",
                            "client",
                            "patiënt",
                            "patient",
                            "stuk",
                            "aanvraag",
                            "file" -> Unit.PER_CASE;
                    case "dag", "dagen", "werkdag", "werkdagen", "day", "days", "d" -> Unit.PER_DAY;
                    case "week", "weken", "weeks", "wk", "w" -> Unit.PER_WEEK;
                    case "maand", "maanden", "month", "months", "mnd", "m" -> Unit.PER_MONTH;
                    case "kwartaal", "kwartalen", "quarter", "quarters" -> Unit.PER_QUARTER;
                    case "jaar", "jaren", "year", "years", "jr", "j" -> Unit.PER_YEAR;
                    default -> WORDS.get(bare);
                });
    }

    /** The number in a text, to see how numbers are written. */
    public static Optional<NumberText> number(String text) {
        var found = FULL.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return found.matches() && found.group(1) != null ? NumberText.of(found.group(1)) : Optional.empty();
    }

    private static Frequency once(Unit unit) {
        return new Frequency(new Reading.Known(BigDecimal.ONE), BigDecimal.ONE, unit);
    }

    private static Reading count(@Nullable String text, NumberStyle style) {
        if (text == null) {
            return new Reading.Known(BigDecimal.ONE);
        }
        var number = NumberText.of(text);
        if (number.isEmpty()) {
            return new Reading.Unreadable();
        }
        return number.get()
                .value(style)
                .<Reading>map(Reading.Known::new)
                .orElseGet(() -> new Reading.Ambiguous(number.get()));
    }
}
