package nl.herontwerp.carving;

import java.util.Objects;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What a carved role costs beside its wage, and when its wage-cost subsidy ends. Null is not stated: it is not counted.
 *
 * @param subsidyEnd of this role; null follows what is stated for all the years
 * @param yearEndBonus part of the gross wage without holiday allowance, 0 to 100 %; null in a wage scale, which has
 *     its own
 * @param leave paid hours of leave a year of one person, 0 or more
 * @param sickness part of the paid hours in which one person is ill, 0 to 100 %
 * @param noRisk whether the benefit of the no-risk policy (Ziektewet art. 29b) is counted on; needs {@code sickness}
 * @param replacement euros that an hour of replacement costs in leave and illness; null is that nobody replaces
 * @param trainingOnce one-off, all positions together
 * @param trainingYearly a year, all positions together
 */
public record RoleExtras(
        @Nullable SubsidyEnd subsidyEnd,
        @Nullable Percentage yearEndBonus,
        @Nullable Hours leave,
        @Nullable Percentage sickness,
        boolean noRisk,
        @Nullable Money replacement,
        @Nullable Money trainingOnce,
        @Nullable Money trainingYearly) {

    public static final RoleExtras NONE = new RoleExtras(null, null, null, null, false, null, null, null);

    /** Without the day on which a subsidy ends, which is of one placement. */
    public RoleExtras withoutLastDay() {
        return subsidyEnd == null || subsidyEnd.lastDay() == null
                ? this
                : new RoleExtras(
                        null, yearEndBonus, leave, sickness, noRisk, replacement, trainingOnce, trainingYearly);
    }

    /** Nothing beside the end of the subsidy. */
    public static RoleExtras ending(SubsidyEnd end) {
        return new RoleExtras(Objects.requireNonNull(end), null, null, null, false, null, null, null);
    }
}
