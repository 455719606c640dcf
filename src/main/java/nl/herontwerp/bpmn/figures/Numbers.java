package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Numbers and times as files write them. */
final class Numbers {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);
    private static final int MONTH_MINUTES = 43_800;
    private static final int DAY_MINUTES = 1_440;
    private static final int YEAR_MINUTES = 525_600;
    private static final int LONGEST = 40;

    private Numbers() {}

    /** A number with a point as decimal sign; empty when it is none, such as NaN. */
    static Optional<BigDecimal> decimal(String text) {
        var bare = text.strip();
        if (bare.isEmpty()
                || bare.length() > LONGEST
                || !bare.matches("[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(bare));
    }

    /** A number for a message, with at most six decimals. */
    static String spoken(BigDecimal number) {
        var rounded = number.setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /**
     * The minutes of an ISO 8601 duration such as PT1H30M. A year is 365 days, a month a twelfth of
     * that.
     */
    static Optional<BigDecimal> isoMinutes(String text) {
        var bare = text.strip();
        if (bare.isEmpty() || bare.length() > LONGEST || !bare.startsWith("P")) {
            return Optional.empty();
        }
        try {
            int time = bare.indexOf('T');
            var dayPart = time < 0 ? bare : bare.substring(0, time);
            var minutes = BigDecimal.ZERO;
            if (dayPart.length() > 1) {
                var period = Period.parse(dayPart);
                minutes = BigDecimal.valueOf((long) period.getYears() * YEAR_MINUTES
                        + (long) period.getMonths() * MONTH_MINUTES
                        + (long) period.getDays() * DAY_MINUTES);
            }
            return Optional.of(time < 0 ? minutes : minutes.add(minutes(Duration.parse("P" + bare.substring(time)))));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal minutes(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return seconds.divide(SECONDS, MathContext.DECIMAL64);
    }

    /** How many minutes a unit of time has, in English, Dutch or German; empty for other words. */
    static Optional<BigDecimal> unitMinutes(String unit) {
        return switch (unit.strip().toLowerCase(Locale.ROOT)) {
            case "ms", "millisecond", "milliseconds" ->
                Optional.of(BigDecimal.ONE.divide(BigDecimal.valueOf(60_000), MathContext.DECIMAL64));
            case "s", "sec", "secs", "second", "seconds", "seconde", "seconden", "sekunde", "sekunden" ->
                Optional.of(BigDecimal.ONE.divide(SECONDS, MathContext.DECIMAL64));
            case "min", "mins", "minute", "minutes", "minuut", "minuten" -> Optional.of(BigDecimal.ONE);
            case "h", "hr", "hrs", "hour", "hours", "uur", "uren", "stunde", "stunden", "std" -> Optional.of(SECONDS);
            case "d", "day", "days", "dag", "dagen", "tag", "tage" -> Optional.of(BigDecimal.valueOf(DAY_MINUTES));
            case "wk", "week", "weeks", "weken", "woche", "wochen" -> Optional.of(BigDecimal.valueOf(7L * DAY_MINUTES));
            case "month", "months", "maand", "maanden", "monat", "monate" ->
                Optional.of(BigDecimal.valueOf(MONTH_MINUTES));
            case "year", "years", "jaar" -> Optional.of(BigDecimal.valueOf(YEAR_MINUTES));
            default -> Optional.empty();
        };
    }
}
