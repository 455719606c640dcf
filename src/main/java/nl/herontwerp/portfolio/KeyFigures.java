package nl.herontwerp.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario comes to, as it was computed at a moment. A figure that is null is unknown, which is
 * never zero. Money and numbers are rounded half even to six decimals.
 *
 * @param saving euros a year that it costs less than now; below zero when it costs more
 * @param savingMissing how much is missing to know the saving; 0 when it is known
 * @param range the saving at both ends of the ranges of minutes; null when no task has one, or it is the same
 * @param oneOff euros that come once
 * @param jobs jobs-agreement jobs (banenafspraak) of the carved roles
 * @param positions people in the carved roles
 * @param freedHours hours a year that present jobs gain
 * @param unclaimedHours the part of them without a stated use
 * @param simpleHours hours a year of work that was judged simple, with support or without; unknown also while nothing was
 *     judged
 */
public record KeyFigures(
        @Nullable Money saving,
        int savingMissing,
        @Nullable Range range,
        @Nullable Money oneOff,
        @Nullable BigDecimal jobs,
        int positions,
        @Nullable Hours freedHours,
        @Nullable Hours unclaimedHours,
        @Nullable Hours simpleHours,
        Instant computedAt) {

    /**
     * The saving to show and add up; null also while there is no carved role or robot yet: that nothing is saved then is
     * no result.
     */
    public @Nullable Money result() {
        return isUntouched() ? null : saving;
    }

    /** Whether there is no carved role or robot yet; only then these are all unknown beside a saving of zero. */
    private boolean isUntouched() {
        return saving != null
                && saving.isZero()
                && oneOff == null
                && jobs == null
                && freedHours == null
                && unclaimedHours == null;
    }

    /** From the least saving to the most. */
    public record Range(Money least, Money most) {}
}
