package nl.herontwerp.carving;

import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What is done with part of the hours that a present job gains. What no use claims is unclaimed and
 * worth nothing.
 *
 * @param share part of the freed hours, more than 0, at most 100 %
 * @param valuePerHour euros an hour that the user states; null where the kind sets its own value
 *     ({@link Kind#FEWER_HOURS}: the job's own cost an hour; {@link Kind#QUALITY}: not in euros) or
 *     where it is not known
 */
public record FreedUse(
        Kind kind, Percentage share, @Nullable Money valuePerHour) {

    public enum Kind {
        /** Fewer hours are paid. */
        FEWER_HOURS,
        MORE_OUTPUT,
        LESS_OVERTIME,
        LESS_TEMPORARY_LABOUR,
        /** Better work, not counted in euros. */
        QUALITY
    }
}
