package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * @param walkingMinutesPerDay of one person between the places of the work, 0 or more; null is not stated
 * @param handOver for every piece without minutes of its own; null is not stated
 * @param extras what it costs beside its wage and when its subsidy ends; null where nothing of it is stated
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
        List<TaskEstimate> estimates,
        @Nullable BigDecimal walkingMinutesPerDay,
        @Nullable HandOver handOver,
        @Nullable RoleExtras extras) {

    public CarvedRole {
        // roles that were kept before there were estimates have none
        estimates = estimates == null ? List.of() : List.copyOf(estimates);
        extras = RoleExtras.NONE.equals(extras) ? null : extras;
    }

    /** A role of which no more is settled; see {@link #with} for the rest. */
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
                List.of(),
                null,
                null,
                null);
    }

    /** What it costs beside its wage; {@link RoleExtras#NONE} where nothing is stated. */
    public RoleExtras extrasOrNone() {
        return extras == null ? RoleExtras.NONE : extras;
    }

    /** The role with other components: {@code role.with(draft -> draft.scale(step))}. */
    public CarvedRole with(UnaryOperator<RoleDraft> change) {
        return change.apply(new RoleDraft(this)).role();
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
     * @param secondYear hours a week in the second year; null is not stated
     * @param thirdYear hours a week in the third year; null is not stated
     */
    public record Guidance(
            String performerId,
            Hours hoursPerWeek,
            @Nullable Hours secondYear,
            @Nullable Hours thirdYear) {

        public Guidance(String performerId, Hours hoursPerWeek) {
            this(performerId, hoursPerWeek, null, null);
        }
    }

    /**
     * What handing work over takes each time the task is done, because two people do it and no longer one.
     *
     * @param giverMinutes of the present job, 0 or more
     * @param takerMinutes of the carved role, 0 or more
     */
    public record HandOver(BigDecimal giverMinutes, BigDecimal takerMinutes) {

        public static final HandOver NONE = new HandOver(BigDecimal.ZERO, BigDecimal.ZERO);
    }

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
}
