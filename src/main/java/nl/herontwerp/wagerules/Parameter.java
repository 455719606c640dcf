package nl.herontwerp.wagerules;

import java.time.LocalDate;
import java.util.List;
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
        EURO_PER_HOUR,
        EURO_PER_MONTH,
        EURO_PER_YEAR,
        PERCENT,
        HOURS_PER_WEEK,
        MONTHS,
        YEARS
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

    /** The value in force on a date, or why there is none. */
    public Figure<ParameterValue> valueOn(LocalDate date) {
        if (date.isBefore(values.getFirst().from())) {
            return Figure.unknown(Phrase.of(
                    "wagerules.unknown.before", name(), date, values.getFirst().from()));
        }
        var latest = values.stream()
                .filter(value -> !value.from().isAfter(date))
                .reduce((first, second) -> second)
                .orElseThrow();
        var until = latest.until();
        if (until == null || !date.isAfter(until)) {
            return Figure.known(latest);
        }
        return Figure.unknown(
                after == After.ENDED
                        ? Phrase.of("wagerules.unknown.ended", name(), date, until)
                        : Phrase.of("wagerules.unknown.after", name(), date, until));
    }
}
