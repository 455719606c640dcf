package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import org.jspecify.annotations.Nullable;

/**
 * A job made of pieces of other jobs. Holds assumptions about the role, never facts about a person.
 *
 * @param positions how many people will have the role, 1 or more
 * @param contractHoursPerWeek of one person, more than 0
 * @param workingDaysPerWeek 1 to 7
 * @param fullTimeHoursPerWeek the normal full-time week of a comparable job
 * @param hourlyWage gross wage an hour without holiday allowance; null is the statutory minimum wage;
 *     not used while a scale is chosen
 * @param age age that the role is costed for, 15 or more; 21 stands for 21 and over
 * @param wageValue loonwaarde in whole per cents of the minimum wage, 0 to 100; null is not known
 * @param guidance who guides, or null when that has not been settled
 * @param workplaceCost one-off cost of adapting the workplace for all positions together; null is
 *     not known
 * @param scale place in the project's wage scales that the wage follows, or null
 * @param estimates what the wage value is estimated from, per main task
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
        @Nullable Money workplaceCost,
        @Nullable ScaleStep scale,
        List<TaskEstimate> estimates) {

    public CarvedRole {
        // roles that were kept before there were estimates have none
        estimates = estimates == null ? List.of() : List.copyOf(estimates);
    }

    /** A role whose wage does not follow a scale and whose wage value is not estimated. */
    public CarvedRole(
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
        this(
                id,
                name,
                positions,
                contractHoursPerWeek,
                workingDaysPerWeek,
                fullTimeHoursPerWeek,
                hourlyWage,
                age,
                wageValue,
                subsidy,
                benefit,
                guidance,
                workplaceCost,
                null,
                List.of());
    }

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

    /**
     * What is expected of the pieces of one task in this role: assumptions about the role, never about a
     * person. Null is not known.
     *
     * @param pace against the norm; above 100 % counts as 100 %; not used when pieces are given
     * @param pieces made in some time, 0 or more; with {@code norm} the pace follows from them
     * @param norm pieces that are normal in that time, more than 0
     * @param quality 0 to 100 %
     * @param netTime part of the time that is worked, 0 to 100 %
     */
    public record TaskEstimate(
            String taskId,
            @Nullable Percentage pace,
            @Nullable BigDecimal pieces,
            @Nullable BigDecimal norm,
            @Nullable Percentage quality,
            @Nullable Percentage netTime) {}

    public CarvedRole with(@Nullable Percentage wageValueChanged, List<TaskEstimate> estimatesChanged) {
        return new CarvedRole(
                id,
                name,
                positions,
                contractHoursPerWeek,
                workingDaysPerWeek,
                fullTimeHoursPerWeek,
                hourlyWage,
                age,
                wageValueChanged,
                subsidy,
                benefit,
                guidance,
                workplaceCost,
                scale,
                estimatesChanged);
    }

    public CarvedRole withScale(@Nullable ScaleStep changed) {
        return new CarvedRole(
                id,
                name,
                positions,
                contractHoursPerWeek,
                workingDaysPerWeek,
                fullTimeHoursPerWeek,
                hourlyWage,
                age,
                wageValue,
                subsidy,
                benefit,
                guidance,
                workplaceCost,
                changed,
                estimates);
    }
}
