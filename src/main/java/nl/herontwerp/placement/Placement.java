package nl.herontwerp.placement;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy;
import org.jspecify.annotations.Nullable;

/**
 * A job for somebody of a target group, and what an employer gets for it.
 *
 * @param start first day, also of a trial placement
 * @param months how long to look ahead, 1 to {@link #MOST_MONTHS}
 * @param indexation assumed rise a year of the agreed wage, and of the minimum wage after its last known day;
 *     zero is none
 */
public record Placement(
        LocalDate start,
        int months,
        Worker worker,
        Contract contract,
        EmployerPremiums.Terms employer,
        Support support,
        Percentage indexation) {

    /** Ten years. */
    public static final int MOST_MONTHS = 120;

    /**
     * What must be known of a person. A date of birth would be a personal datum and is never asked.
     *
     * @param age at the start, 15 or more
     * @param birthday month of the birthday; null is not known. Matters below 21 only
     * @param vocational whether the lower minimum wage for training on the job (BBL) holds
     * @param other Wajong or Wsw, which exclude a wage-cost subsidy
     */
    public record Worker(int age, @Nullable Month birthday, boolean vocational, WageCostSubsidy.OtherScheme other) {

        /** Somebody without BBL or another scheme, whose birthday is not known. */
        public static Worker of(int age) {
            return new Worker(age, null, false, WageCostSubsidy.OtherScheme.NONE);
        }
    }

    /**
     * What is agreed.
     *
     * @param hoursPerWeek paid hours
     * @param fullTimeHours normal full-time hours a week of such a job
     * @param hourlyWage gross, without holiday allowance; null is the minimum wage
     */
    public record Contract(
            Hours hoursPerWeek,
            Hours fullTimeHours,
            @Nullable Money hourlyWage) {}

    /**
     * What the employer gets.
     *
     * @param wageValues in any order; each holds until the next
     * @param trialMonths months without a wage before the employment, 0 for none
     * @param lastDay last day of the subsidy or dispensation, or null while the placement lasts
     * @param benefits for which conditions and declarations are met; only the highest counts
     * @param illnesses periods in which the no-risk policy pays
     */
    public record Support(
            Instrument instrument,
            List<Measurement> wageValues,
            int trialMonths,
            @Nullable LocalDate lastDay,
            Set<WageCostBenefit.Kind> benefits,
            List<Illness> illnesses) {

        public Support {
            wageValues = List.copyOf(wageValues);
            benefits = Set.copyOf(benefits);
            illnesses = List.copyOf(illnesses);
        }

        /** Nothing at all. */
        public static Support none() {
            return new Support(Instrument.NONE, List.of(), 0, null, Set.of(), List.of());
        }

        /** An instrument on one wage value, with benefits. */
        public static Support of(
                Instrument instrument,
                LocalDate start,
                Figure<Percentage> wageValue,
                Set<WageCostBenefit.Kind> benefits) {
            return new Support(instrument, List.of(new Measurement(start, wageValue)), 0, null, benefits, List.of());
        }
    }

    /** Who makes up for what somebody can't do. */
    public enum Instrument {
        NONE,
        /** Wage-cost subsidy on an established wage value. */
        SUBSIDY,
        /** Wage-cost subsidy at a flat rate in the first months, then on the established wage value. */
        FLAT_RATE_FIRST,
        /** Dispensation of wage (Wajong). */
        DISPENSATION
    }

    /** A wage value of 0 to 100 % from a day on, or why it is not known. */
    public record Measurement(LocalDate from, Figure<Percentage> wageValue) {}

    /** Days of illness, both included. */
    public record Illness(LocalDate from, LocalDate until) {}

    /** First day of the employment, after a trial. */
    public LocalDate employment() {
        return start.plusMonths(support.trialMonths());
    }

    /** Last day that is looked at. */
    public LocalDate lastDay() {
        return start.plusMonths(months).minusDays(1);
    }

    /** The same job for which the employer gets nothing. */
    public Placement withoutSupport() {
        return new Placement(start, months, worker, contract, employer, Support.none(), indexation);
    }
}
