package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and times as people and tools write them in properties. What can be read in two ways is not read. */
final class WrittenTime {

    private static final Pattern ONE = Pattern.compile("([0-9][0-9.,]*)\\s*([A-Za-z]+)\\.?[\\s,]*");
    private static final Pattern ADONIS = Pattern.compile("(\\d+):(\\d+):(\\d+):(\\d+):(\\d+)");
    private static final Pattern DAYS_AND_CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2}):(\\d{2}):(\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final Pattern JSON_VALUE = Pattern.compile("\"value\"\\s*:\\s*\"?([0-9]+(?:\\.[0-9]+)?)\"?");
    private static final Pattern JSON_UNIT = Pattern.compile("\"(?:unit|timeUnit)\"\\s*:\\s*\"([A-Za-z]+)\"");
    /** A thousand or a decimal sign: 1.234 says both. */
    private static final Pattern EITHER = Pattern.compile("[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private static final Pattern DUTCH = Pattern.compile("[-+]?[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern ENGLISH = Pattern.compile("[-+]?[1-9][0-9]{0,2}(?:,[0-9]{3})+\\.[0-9]+");
    private static final int LONGEST = 60;

    private WrittenTime() {}

    /**
     * Minutes.
     *
     * @param unit the unit that stands elsewhere, for a value without one; empty when there is none
     */
    static Optional<BigDecimal> minutes(String value, String unit) {
        var text = value.strip();
        if (text.startsWith("{")) {
            return json(text);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Numbers.isoMinutes(text)
                .or(() -> clock(text))
                .or(() -> withUnits(text))
                .or(() -> Numbers.unitMinutes(unit)
                        .flatMap(factor -> decimal(text).map(number -> number.multiply(factor))));
    }

    /** A value and its unit as a tool writes them that keeps them as JSON. */
    private static Optional<BigDecimal> json(String text) {
        var number = JSON_VALUE.matcher(text);
        var unit = JSON_UNIT.matcher(text);
        return number.find() && unit.find()
                ? Numbers.unitMinutes(unit.group(1)).map(factor -> new BigDecimal(number.group(1)).multiply(factor))
                : Optional.empty();
    }

    private static Optional<BigDecimal> clock(String text) {
        var adonis = ADONIS.matcher(text);
        if (adonis.matches() && text.length() < 24) {
            return Optional.of(sum(adonis.group(1), 525_600)
                    .add(sum(adonis.group(2), 1_440))
                    .add(clock(adonis.group(3), adonis.group(4), adonis.group(5))));
        }
        var days = DAYS_AND_CLOCK.matcher(text);
        if (days.matches()) {
            return Optional.of(sum(days.group(1), 1_440).add(clock(days.group(2), days.group(3), days.group(4))));
        }
        var clock = CLOCK.matcher(text);
        return clock.matches() ? Optional.of(clock(clock.group(1), clock.group(2), clock.group(3))) : Optional.empty();
    }

    private static BigDecimal clock(String hours, String minutes, String seconds) {
        var part = new BigDecimal(seconds).divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
        return sum(hours, 60).add(new BigDecimal(minutes)).add(part);
    }

    private static BigDecimal sum(String number, int minutes) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(minutes));
    }

    /** Such as 1,5 uur or 1 h 30 min. The letter m stands for minutes only after hours. */
    private static Optional<BigDecimal> withUnits(String text) {
        var part = ONE.matcher(text);
        var total = BigDecimal.ZERO;
        var before = BigDecimal.ZERO;
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                return Optional.empty();
            }
            var isMinutes = part.group(2).equals("m") && before.compareTo(BigDecimal.valueOf(60)) == 0;
            var factor = isMinutes ? Optional.of(BigDecimal.ONE) : Numbers.unitMinutes(part.group(2));
            var number = decimal(part.group(1));
            if (factor.isEmpty() || number.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(number.get().multiply(factor.get()));
            before = factor.get();
            at = part.end();
        }
        return at == 0 ? Optional.empty() : Optional.of(total);
    }

    /** A number with a point or a comma as decimal sign, and the other one between thousands. */
    static Optional<BigDecimal> decimal(String value) {
        var text = value.replaceAll("[€\\s]|EUR", "");
        if (text.length() > LONGEST || EITHER.matcher(text).matches()) {
            return Optional.empty();
        }
        if (DUTCH.matcher(text).matches()) {
            return Numbers.decimal(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Numbers.decimal(text.replace(",", ""));
        }
        return text.contains(",") && text.contains(".") ? Optional.empty() : Numbers.decimal(text.replace(',', '.'));
    }
}
