package nl.herontwerp.placement;

import java.time.LocalDate;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * How a placement stands on a day. Days that stand the same cost the same.
 *
 * @param rules day whose rules hold: the last on which any figure of law changed
 * @param age capped where it makes no difference any more
 * @param wageRises how often the agreed wage has risen by the assumed indexation
 * @param wageValue in force, or why it is not known
 * @param subsidyRules day whose rules the subsidy holds: its first day or the latest 1 January
 * @param subsidyAge age on that day
 * @param otherReading whether the subsidy would differ if it were set again at each change
 * @param illness 0 when not ill, else the year of the illness, 1 or 2
 */
record Standing(
        LocalDate rules,
        int age,
        int wageRises,
        Route route,
        @Nullable Figure<Percentage> wageValue,
        LocalDate subsidyRules,
        int subsidyAge,
        boolean otherReading,
        int illness) {

    /** What holds for the wage. */
    enum Route {
        TRIAL,
        NO_INSTRUMENT,
        FLAT_RATE,
        ESTABLISHED,
        DISPENSED;

        boolean isSubsidy() {
            return this == FLAT_RATE || this == ESTABLISHED;
        }
    }
}
