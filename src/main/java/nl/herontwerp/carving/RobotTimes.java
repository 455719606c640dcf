package nl.herontwerp.carving;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * When a robot can work, and how long it takes to put it to work. Null is not known.
 *
 * @param shiftsPerDay more than 0
 * @param hoursPerShift more than 0; all shifts of a day together at most 24 hours
 * @param daysPerWeek more than 0, at most 7
 * @param uptime part of that time in which it does not stand still for faults, more than 0 to 100 %
 * @param leadWeeks weeks from order to delivery
 * @param commissioningDays working days from delivery to working
 * @param usualDays working days that this takes otherwise, to compare with
 * @param lostPerDay value of the production that is lost on each of those days
 */
public record RobotTimes(
        @Nullable BigDecimal shiftsPerDay,
        @Nullable Hours hoursPerShift,
        @Nullable BigDecimal daysPerWeek,
        @Nullable Percentage uptime,
        @Nullable BigDecimal leadWeeks,
        @Nullable BigDecimal commissioningDays,
        @Nullable BigDecimal usualDays,
        @Nullable Money lostPerDay) {

    public static final RobotTimes UNKNOWN = new RobotTimes(null, null, null, null, null, null, null, null);
}
