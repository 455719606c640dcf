package nl.herontwerp.carving;

import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A job made of pieces of other jobs. Holds assumptions about the role, never facts about a person.
 *
 * @param positions how many people will have the role, 1 or more
 * @param contractHoursPerWeek of one person, more than 0
 * @param workingDaysPerWeek 1 to 7
 * @param fullTimeHoursPerWeek the normal full-time week of a comparable job
 * @param hourlyWage gross wage an hour without holiday allowance; null is the statutory minimum wage
 * @param age age that the role is costed for, 15 or more; 21 stands for 21 and over
 * @param wageValue loonwaarde in whole per cents of the minimum wage, 0 to 100; null is not known
 * @param guidance who guides, or null when that has not been settled
 * @param workplaceCost one-off cost of adapting the workplace for all positions together; null is
 *     not known
 */
public record CarvedRole(
        String id,
        String name,
        int positions,
        Hours contractHoursPerWeek,
        int workingDaysPerWeek,
        Hours fullTimeHoursPerWeek,
        @Nullable Money hourlyWage,
        int age,
        @Nullable Percentage wageValue,
        Subsidy subsidy,
        Benefit benefit,
        @Nullable Guidance guidance,
        @Nullable Money workplaceCost) {

    /** Whether wage-cost subsidy (loonkostensubsidie) is counted on. */
    public enum Subsidy {
        NONE,
        /** 50 % in the first months, before the wage value is established. */
        FORFAIT,
        /** By the established wage value. */
        ESTABLISHED
    }

    /** Which wage-cost benefit (loonkostenvoordeel) is counted on. */
    public enum Benefit {
        NONE,
        JOBS_AGREEMENT,
        WORK_DISABLED
    }

    /**
     * Guidance by a colleague.
     *
     * @param performerId the present job that guides
     * @param hoursPerWeek for all positions together, in the first year
     */
    public record Guidance(String performerId, Hours hoursPerWeek) {}
}
