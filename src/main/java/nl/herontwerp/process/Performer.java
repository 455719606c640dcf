package nl.herontwerp.process;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.ScaleStep;
import org.jspecify.annotations.Nullable;

/**
 * A present job: who does tasks now. Null is "not known yet".
 *
 * @param id the lane's id for the performer that a lane stands for, else an id of its own
 * @param people how many people have this job, more than zero
 * @param hourlyWage gross wage an hour without holiday allowance; not used while a scale is chosen
 * @param contractHoursPerWeek hours a week in one person's contract
 * @param fullTimeHoursPerWeek the normal full-time week of this job
 * @param workingDaysPerWeek 1 to 7
 * @param scale place in the project's wage scales that the wage follows, or null
 * @param terms what is stated beside the wage; null where nothing is, and not used while a scale is chosen
 */
public record Performer(
        String id,
        String name,
        @Nullable Sourced<BigDecimal> people,
        @Nullable Sourced<Money> hourlyWage,
        @Nullable Sourced<Hours> contractHoursPerWeek,
        @Nullable Sourced<Hours> fullTimeHoursPerWeek,
        @Nullable Sourced<BigDecimal> workingDaysPerWeek,
        @Nullable ScaleStep scale,
        @Nullable JobTerms terms) {

    public Performer {
        terms = JobTerms.NONE.equals(terms) ? null : terms;
    }

    /** A present job of which nothing is stated beside the wage. */
    public Performer(
            String id,
            String name,
            @Nullable Sourced<BigDecimal> people,
            @Nullable Sourced<Money> hourlyWage,
            @Nullable Sourced<Hours> contractHoursPerWeek,
            @Nullable Sourced<Hours> fullTimeHoursPerWeek,
            @Nullable Sourced<BigDecimal> workingDaysPerWeek,
            @Nullable ScaleStep scale) {
        this(id, name, people, hourlyWage, contractHoursPerWeek, fullTimeHoursPerWeek, workingDaysPerWeek, scale, null);
    }

    /** A present job whose wage does not follow a scale. */
    public Performer(
            String id,
            String name,
            @Nullable Sourced<BigDecimal> people,
            @Nullable Sourced<Money> hourlyWage,
            @Nullable Sourced<Hours> contractHoursPerWeek,
            @Nullable Sourced<Hours> fullTimeHoursPerWeek,
            @Nullable Sourced<BigDecimal> workingDaysPerWeek) {
        this(id, name, people, hourlyWage, contractHoursPerWeek, fullTimeHoursPerWeek, workingDaysPerWeek, null);
    }

    public static Performer named(String id, String name) {
        return new Performer(id, name, null, null, null, null, null);
    }

    public Performer withScale(@Nullable ScaleStep changed) {
        return new Performer(
                id,
                name,
                people,
                hourlyWage,
                contractHoursPerWeek,
                fullTimeHoursPerWeek,
                workingDaysPerWeek,
                changed,
                terms);
    }

    public Performer withTerms(@Nullable JobTerms changed) {
        return new Performer(
                id,
                name,
                people,
                hourlyWage,
                contractHoursPerWeek,
                fullTimeHoursPerWeek,
                workingDaysPerWeek,
                scale,
                changed);
    }

    /** What is stated beside the wage; {@link JobTerms#NONE} where nothing is. */
    public JobTerms termsOrNone() {
        return terms == null ? JobTerms.NONE : terms;
    }
}
