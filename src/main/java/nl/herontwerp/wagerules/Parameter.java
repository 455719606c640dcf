package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/**
 * A figure of law or agreement with its values through time. Before the first value, and after the
 * last day for which a value is known, it is unknown.
 *
 * @param id law and name, such as "wml/minimum-hourly-wage"; also the place of its file
 * @param after what it means that no value holds after the last one
 * @param values in order of time, without overlap
 */
public record Parameter(String id, Unit unit, After after, List<ParameterValue> values) {

    public Parameter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        for (var i = 1; i < values.size(); i++) {
            var until = values.get(i - 1).until();
            var from = values.get(i).from();
            if (!values.get(i - 1).from().isBefore(from) || (until != null && !until.isBefore(from))) {
                throw new IllegalArgumentException("the value from " + from + " overlaps the one before");
            }
        }
    }

    /** What the values are counted in. */
    public enum Unit {
        EURO_PER_HOUR(1_000),
        EURO_PER_MONTH(100_000),
        EURO_PER_YEAR(100_000_000),
        PERCENT(100),
        HOURS_PER_WEEK(168),
        MONTHS(120),
        YEARS(100),
        JOBS(10_000_000);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        /** More than this is a slip of the pen. */
        public BigDecimal most() {
            return BigDecimal.valueOf(most);
        }

        /** Whether a figure can be counted in this unit: from 0 to {@link #most()}. */
        public boolean allows(BigDecimal value) {
            return value.signum() >= 0 && value.compareTo(most()) <= 0;
        }
    }

    /** Why there is no value after the last one. */
    public enum After {
        /** Nobody knows it yet, or it was not found. */
        UNKNOWN,
        /** The rule has ended. */
        ENDED
    }

    public Phrase name() {
        return Phrase.of("wagerules.parameter." + id.replace('/', '.'));
    }

    /**
     * This parameter with one value more. It holds from its first day: the value before it ends the day
     * before, a value from the same day gives way, and later values stay as they are; where one of those
     * begins it ends.
     */
    public Parameter with(ParameterValue added) {
        var all = new ArrayList<ParameterValue>();
        for (var value : values) {
            if (value.from().isBefore(added.from())) {
                all.add(value.endingBefore(added.from()));
            }
        }
        all.add(nextFrom(added.from()).map(added::endingBefore).orElse(added));
        values.stream().filter(value -> value.from().isAfter(added.from())).forEach(all::add);
        return new Parameter(id, unit, after, all);
    }

    /** The first day after a date on which another value begins; empty when no later value is known. */
    public Optional<LocalDate> nextFrom(LocalDate date) {
        return values.stream()
                .map(ParameterValue::from)
                .filter(from -> from.isAfter(date))
                .findFirst();
    }

    /** The last day with a value before a date, when values may be carried on: not when the rule has ended. */
    Optional<LocalDate> lastBefore(LocalDate date) {
        if (after == After.ENDED || date.isBefore(values.getFirst().from())) {
            return Optional.empty();
        }
        return Optional.ofNullable(latest(date).until()).filter(until -> until.isBefore(date));
    }

    /** The value in force on a date, or why there is none. */
    public Figure<ParameterValue> valueOn(LocalDate date) {
        if (date.isBefore(values.getFirst().from())) {
            return Figure.unknown(Phrase.of(
                    "wagerules.unknown.before", name(), date, values.getFirst().from()));
        }
        var latest = latest(date);
        var until = latest.until();
        if (until == null || !date.isAfter(until)) {
            return Figure.known(latest);
        }
        return Figure.unknown(
                after == After.ENDED
                        ? Phrase.of("wagerules.unknown.ended", name(), date, until)
                        : Phrase.of("wagerules.unknown.after", name(), date, until));
    }

    /** The last value that began on or before a date; there is one. */
    private ParameterValue latest(LocalDate date) {
        var index = values.size() - 1;
        while (values.get(index).from().isAfter(date)) {
            index--;
        }
        return values.get(index);
    }
}
