package nl.herontwerp.process;

import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a present job beside its wage, where no wage scale says it. Null is not stated: it is not counted.
 *
 * @param yearEndBonus part of the gross wage without holiday allowance, 0 to 100 %
 * @param leave paid hours a year of a full-time worker in which no work is done: leave, public holidays, paid breaks and
 *     training; 0 or more
 * @param sickness part of the hours that are left, 0 to 99 %
 */
public record JobTerms(
        @Nullable Sourced<Percentage> yearEndBonus,
        @Nullable Sourced<Hours> leave,
        @Nullable Sourced<Percentage> sickness) {

    public static final JobTerms NONE = new JobTerms(null, null, null);

    public JobTerms withBonus(@Nullable Sourced<Percentage> changed) {
        return new JobTerms(changed, leave, sickness);
    }

    public JobTerms withLeave(@Nullable Sourced<Hours> changed) {
        return new JobTerms(yearEndBonus, changed, sickness);
    }

    public JobTerms withSickness(@Nullable Sourced<Percentage> changed) {
        return new JobTerms(yearEndBonus, leave, changed);
    }
}
