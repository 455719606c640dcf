package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.uncertainty.Distribution.Between;

/**
 * Something that an outcome depends on.
 *
 * @param key stable within a scenario
 * @param base the value that the scenario counts with, from {@code low} to {@code high}; also the most likely one
 * @param low the least value that can be
 * @param high the largest value that can be
 * @param decimals of a drawn value; a value is rounded half up to so many
 */
public record Input(
        String key,
        Phrase label,
        Unit unit,
        BigDecimal base,
        BigDecimal low,
        BigDecimal high,
        int decimals,
        Distribution distribution) {

    /** What the number is. */
    public enum Unit {
        MINUTES,
        CASES,
        EUROS_AN_HOUR,
        EUROS,
        EUROS_A_YEAR,
        EUROS_A_UNIT,
        /** An amount for one unit, in a currency that the label names. */
        A_UNIT,
        /** How much of a currency is one euro. */
        CURRENCY,
        HOURS_A_WEEK,
        HOURS_A_YEAR,
        TIMES_A_YEAR,
        PERCENT,
        /** 1 is there, 0 is not. */
        PRESENT
    }

    public Input with(Distribution changed) {
        return new Input(key, label, unit, base, low, high, decimals, changed);
    }

    public boolean isUncertain() {
        return !(distribution instanceof Distribution.Fixed);
    }

    /** Why this can't be drawn from, with the mend; empty when it can. */
    public Optional<Phrase> problem() {
        return refusal(distribution, low, high)
                .or(() -> distribution instanceof Between range
                                && (range.least().compareTo(base) > 0
                                        || range.most().compareTo(base) < 0)
                        ? Optional.of(Phrase.of("uncertainty.refused.likely", range.least(), range.most(), base))
                        : Optional.empty());
    }

    /** Why an input with such limits can't have this distribution, whatever its likely value. */
    public static Optional<Phrase> refusal(Distribution distribution, BigDecimal low, BigDecimal high) {
        return switch (distribution) {
            case Distribution.Fixed fixed -> Optional.empty();
            case Distribution.Chance(var away) ->
                away.isBetween(0, 100) ? Optional.empty() : Optional.of(Phrase.of("uncertainty.refused.chance"));
            case Between range -> {
                if (range.least().compareTo(low) < 0 || range.most().compareTo(high) > 0) {
                    yield Optional.of(Phrase.of("uncertainty.refused.limits", low, high));
                }
                yield range.least().compareTo(range.most()) < 0
                        ? Optional.empty()
                        : Optional.of(Phrase.of("uncertainty.refused.order"));
            }
        };
    }
}
