package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.OmittedWhenEmpty;
import org.jspecify.annotations.Nullable;

/**
 * All that the cost of a scenario is computed from.
 *
 * @param jobs present jobs that have work in the process
 * @param withoutJob hours a year of work that nobody is known to do; makes the totals unknown unless
 *     zero
 * @param casesPerYear for the cost per case
 * @param agreed the wage scales of jobs and roles
 * @param supports aids for the work of roles
 * @param bought work that others do for a price
 */
public record CostCase(
        LocalDate referenceDate,
        Employer employer,
        List<PresentJob> jobs,
        Figure<Hours> withoutJob,
        List<NewRole> roles,
        List<Robot> robots,
        Figure<BigDecimal> casesPerYear,
        Agreed agreed,
        Supports supports,
        Bought bought) {

    /** A case in which nobody is in a wage scale. */
    public CostCase(
            LocalDate referenceDate,
            Employer employer,
            List<PresentJob> jobs,
            Figure<Hours> withoutJob,
            List<NewRole> roles,
            List<Robot> robots,
            Figure<BigDecimal> casesPerYear) {
        this(referenceDate, employer, jobs, withoutJob, roles, robots, casesPerYear, Agreed.NOTHING);
    }

    /** A case without aids. */
    public CostCase(
            LocalDate referenceDate,
            Employer employer,
            List<PresentJob> jobs,
            Figure<Hours> withoutJob,
            List<NewRole> roles,
            List<Robot> robots,
            Figure<BigDecimal> casesPerYear,
            Agreed agreed) {
        this(referenceDate, employer, jobs, withoutJob, roles, robots, casesPerYear, agreed, Supports.NOTHING);
    }

    /** A case in which nothing is bought. */
    public CostCase(
            LocalDate referenceDate,
            Employer employer,
            List<PresentJob> jobs,
            Figure<Hours> withoutJob,
            List<NewRole> roles,
            List<Robot> robots,
            Figure<BigDecimal> casesPerYear,
            Agreed agreed,
            Supports supports) {
        this(referenceDate, employer, jobs, withoutJob, roles, robots, casesPerYear, agreed, supports, Bought.NOTHING);
    }

    public CostCase {
        jobs = List.copyOf(jobs);
        roles = List.copyOf(roles);
        robots = List.copyOf(robots);
    }

    /**
     * What the premiums depend on.
     *
     * @param small whether it is a small employer for the Aof premium
     * @param permanentContracts whether the low Awf premium applies
     * @param whk the employer's own Whk percentage; null takes the average of the date, as an assumption
     * @param pension employer's share of pension as a percentage of the gross wage; null is not known and
     *     counts as an open assumption of nothing, said as such
     */
    public record Employer(
            boolean small,
            boolean permanentContracts,
            @Nullable Percentage whk,
            @Nullable Percentage pension) {}

    /**
     * A present job.
     *
     * @param hourlyWage gross, without holiday allowance
     * @param hoursNow hours a year of work in this process now
     * @param freedHours hours a year that the scenario takes off it, less handing over; negative when it adds work
     * @param handOver what handing work over takes, taken off {@code freedHours} already
     * @param spells what {@code freedHours} are made of when they are not the same all year
     * @param terms bonus, leave and sickness of a job that is in no wage scale
     */
    public record PresentJob(
            String id,
            String name,
            Figure<Money> hourlyWage,
            Figure<Hours> hoursNow,
            Figure<Hours> freedHours,
            List<FreedHoursUse> uses,
            HandOver handOver,
            Spells spells,
            OwnTerms terms) {

        /** A job of which no terms are stated. */
        public PresentJob(
                String id,
                String name,
                Figure<Money> hourlyWage,
                Figure<Hours> hoursNow,
                Figure<Hours> freedHours,
                List<FreedHoursUse> uses,
                HandOver handOver,
                Spells spells) {
            this(id, name, hourlyWage, hoursNow, freedHours, uses, handOver, spells, OwnTerms.NONE);
        }

        /** A job whose freed hours are the same all year. */
        public PresentJob(
                String id,
                String name,
                Figure<Money> hourlyWage,
                Figure<Hours> hoursNow,
                Figure<Hours> freedHours,
                List<FreedHoursUse> uses,
                HandOver handOver) {
            this(id, name, hourlyWage, hoursNow, freedHours, uses, handOver, Spells.NONE);
        }

        /** A job that hands nothing over. */
        public PresentJob(
                String id,
                String name,
                Figure<Money> hourlyWage,
                Figure<Hours> hoursNow,
                Figure<Hours> freedHours,
                List<FreedHoursUse> uses) {
            this(id, name, hourlyWage, hoursNow, freedHours, uses, HandOver.NONE);
        }

        public PresentJob withTerms(OwnTerms changed) {
            return new PresentJob(id, name, hourlyWage, hoursNow, freedHours, uses, handOver, spells, changed);
        }

        public PresentJob withWage(Figure<Money> changed) {
            return new PresentJob(id, name, changed, hoursNow, freedHours, uses, handOver, spells, terms);
        }

        PresentJob withFreed(Figure<Hours> changed, Spells made) {
            return new PresentJob(id, name, hourlyWage, hoursNow, changed, uses, handOver, made, terms);
        }
    }

    /**
     * Hours a year of handing work over. Where there are none the receipt is the same as before they were counted.
     */
    public record HandOver(Figure<Hours> hours) implements OmittedWhenEmpty {

        public static final HandOver NONE = new HandOver(Figure.known(Hours.ZERO));

        @Override
        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** Parts of a year, together the whole year; none when all of the year is alike. */
    public record Spells(List<Spell> all) implements OmittedWhenEmpty {

        public static final Spells NONE = new Spells(List.of());

        public Spells {
            all = List.copyOf(all);
        }

        @Override
        public boolean isEmpty() {
            return all.isEmpty();
        }
    }

    /**
     * A part of a year.
     *
     * @param days that it lasts, of the {@code daysOfYear}
     * @param freedHours hours a year that are freed, if it went on for a whole year
     */
    public record Spell(int days, int daysOfYear, Figure<Hours> freedHours) {}

    /**
     * What is done with part of the freed hours.
     *
     * @param valuePerHour ignored for {@link Kind#FEWER_HOURS} (the job's own cost an hour) and
     *     {@link Kind#QUALITY} (not in euros)
     */
    public record FreedHoursUse(Kind kind, Percentage share, Figure<Money> valuePerHour) {
        public enum Kind {
            FEWER_HOURS,
            MORE_OUTPUT,
            LESS_OVERTIME,
            LESS_TEMPORARY_LABOUR,
            QUALITY
        }
    }

    /**
     * A carved role.
     *
     * @param hourlyWage null is the statutory minimum wage of its age and the date
     * @param age 15 or more; 21 stands for 21 and over
     * @param wageValue whole per cents, 0 to 100; needed for an established subsidy only
     * @param guideJobId the present job that guides, or null
     * @param guidanceHoursPerWeek all positions together; unknown when nobody has settled it
     * @param workplaceCost one-off, all positions together
     * @param extras what it costs beside its wage
     */
    public record NewRole(
            String id,
            String name,
            int positions,
            Hours contractHoursPerWeek,
            Hours fullTimeHoursPerWeek,
            @Nullable Money hourlyWage,
            int age,
            Figure<Percentage> wageValue,
            Subsidy subsidy,
            Benefit benefit,
            @Nullable String guideJobId,
            Figure<Hours> guidanceHoursPerWeek,
            Figure<Money> workplaceCost,
            Extras extras) {

        /** A role that costs nothing beside its wage. */
        public NewRole(
                String id,
                String name,
                int positions,
                Hours contractHoursPerWeek,
                Hours fullTimeHoursPerWeek,
                @Nullable Money hourlyWage,
                int age,
                Figure<Percentage> wageValue,
                Subsidy subsidy,
                Benefit benefit,
                @Nullable String guideJobId,
                Figure<Hours> guidanceHoursPerWeek,
                Figure<Money> workplaceCost) {
            this(
                    id,
                    name,
                    positions,
                    contractHoursPerWeek,
                    fullTimeHoursPerWeek,
                    hourlyWage,
                    age,
                    wageValue,
                    subsidy,
                    benefit,
                    guideJobId,
                    guidanceHoursPerWeek,
                    workplaceCost,
                    Extras.NONE);
        }

        public NewRole withExtras(Extras changed) {
            return new NewRole(
                    id,
                    name,
                    positions,
                    contractHoursPerWeek,
                    fullTimeHoursPerWeek,
                    hourlyWage,
                    age,
                    wageValue,
                    subsidy,
                    benefit,
                    guideJobId,
                    guidanceHoursPerWeek,
                    workplaceCost,
                    changed);
        }

        public enum Subsidy {
            NONE,
            FORFAIT,
            ESTABLISHED
        }

        public enum Benefit {
            NONE,
            JOBS_AGREEMENT,
            WORK_DISABLED
        }
    }

    /**
     * A robot. The amounts are what the employer pays, with everything that its terms say counted in.
     *
     * @param purchase one-off, nothing when it is not bought; {@code integration} and {@code training} likewise
     * @param yearly maintenance, energy and licences, and the price of leasing or hiring
     * @param lifeYears more than 0, for straight-line depreciation of all one-off cost less residual
     * @param residual what it is worth to the employer at the end, nothing when it is not bought
     */
    public record Robot(
            String id,
            String name,
            Figure<Money> purchase,
            Figure<Money> integration,
            Figure<Money> training,
            Figure<Money> yearly,
            Figure<BigDecimal> lifeYears,
            Figure<Money> residual,
            RobotTerms terms) {

        /** A robot that the employer buys, with its cost in four amounts. */
        public Robot(
                String id,
                String name,
                Figure<Money> purchase,
                Figure<Money> integration,
                Figure<Money> training,
                Figure<Money> yearly,
                Figure<BigDecimal> lifeYears,
                Figure<Money> residual) {
            this(id, name, purchase, integration, training, yearly, lifeYears, residual, RobotTerms.NONE);
        }

        /**
         * A robot whose cost is said item by item.
         *
         * @param residual what it is worth at the end of its life; the employer has the part of it that they paid
         *     of the purchase
         */
        public static Robot of(
                String id, String name, Figure<BigDecimal> lifeYears, Figure<Money> residual, RobotTerms terms) {
            return RobotSums.of(id, name, lifeYears, residual, terms);
        }
    }
}
