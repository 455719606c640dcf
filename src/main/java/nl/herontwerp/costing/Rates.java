package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.HourCost;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ScaleCost;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageFloor;

/** What an hour costs in one case: of its present jobs and of its carved roles. */
class Rates {

    /** Weeks of a year that are paid; agreed hours a week times this are the paid hours a year. */
    static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    private final CostCase input;
    private final ParameterRegister register;
    private final EmployerPremiums.Terms terms;

    Rates(CostCase input, ParameterRegister register) {
        this.input = input;
        this.register = register;
        var employer = input.employer();
        this.terms = new EmployerPremiums.Terms(
                employer.small(), employer.permanentContracts(), employer.whk(), employer.pension());
    }

    ParameterRegister register() {
        return register;
    }

    /**
     * What an hour of work in the process costs: of a job in a scale by the hours that were chosen, else
     * a paid hour, because without a scale nobody knows how many paid hours are hours at work.
     */
    Explanation ofWork(PresentJob job) {
        return isCountedByWork(job) ? productiveHour(job) : ofJob(job);
    }

    /** Whether it is known how many paid hours are hours at work, and these are to be counted with. */
    boolean isCountedByWork(PresentJob job) {
        return input.agreed().job(job.id()).isPresent()
                ? input.agreed().basis() == HourBasis.PRODUCTIVE
                : job.terms().saysHours();
    }

    /** Whether a job has terms of its own, because it is in no wage scale. */
    boolean hasOwnTerms(PresentJob job) {
        return input.agreed().job(job.id()).isEmpty() && !job.terms().isEmpty();
    }

    /** What a paid hour costs. */
    Explanation ofJob(PresentJob job) {
        var agreed = input.agreed().job(job.id());
        if (agreed.isPresent()) {
            return inScale(agreed.get(), MinimumWage.ADULT)
                    .map(ScaleCost.Result::paidHour)
                    .orElseGet(() ->
                            unknown("wagerules.scale.paidHour", agreed.get().line()));
        }
        var wage = Explained.money(Phrase.of("costing.hourlyWageOf", job.name()), job.hourlyWage());
        return new HourCost(register).perHour(wage, job.terms().yearEndBonus(), terms, input.referenceDate());
    }

    Optional<Explanation> ofJob(String jobId) {
        return input.jobs().stream()
                .filter(job -> job.id().equals(jobId))
                .findFirst()
                .map(this::ofJob);
    }

    /** What an hour at work costs; unknown without a scale. */
    Explanation productiveHour(PresentJob job) {
        return hasOwnTerms(job) && job.terms().saysHours()
                ? HourAtWork.of(job, ofJob(job))
                : productiveHour(input.agreed().job(job.id()), MinimumWage.ADULT, job.name());
    }

    Explanation productiveHour(NewRole role) {
        return productiveHour(input.agreed().role(role.id()), role.age(), role.name());
    }

    /** What a paid hour costs; paid hours contain leave and sickness already. */
    Explanation ofRole(NewRole role) {
        var agreed = input.agreed().role(role.id());
        if (agreed.isPresent()) {
            return inScale(agreed.get(), role.age())
                    .map(ScaleCost.Result::paidHour)
                    .orElseGet(() ->
                            unknown("wagerules.scale.paidHour", agreed.get().line()));
        }
        return new HourCost(register)
                .perHour(wage(role), role.extras().yearEndBonus(), paidHours(role), terms, input.referenceDate());
    }

    /** Those of the year from which wages rise. */
    Rates ofFirstYear() {
        return this;
    }

    /** Of an hour of a role, without holiday allowance. */
    Explanation minimumWage(NewRole role) {
        return new MinimumWage(register).hourly(role.age(), input.referenceDate());
    }

    Explanation holidayAllowance() {
        return new HourCost(register).holidayAllowance(input.referenceDate());
    }

    /** Gross wage of an hour with holiday allowance, without bonus. */
    Explanation grossOfRole(NewRole role) {
        var agreed = input.agreed().role(role.id());
        return agreed.isPresent()
                ? inScale(agreed.get(), role.age())
                        .map(ScaleCost.Result::gross)
                        .orElseGet(() ->
                                unknown("wagerules.grossHour", agreed.get().line()))
                : new HourCost(register).gross(wage(role), input.referenceDate());
    }

    /** The same at the minimum wage. */
    Explanation grossAtMinimum(NewRole role) {
        return new HourCost(register).gross(minimumWage(role), input.referenceDate());
    }

    /** What a paid hour would cost at the minimum wage with the same terms. */
    Explanation ofRoleAtMinimum(NewRole role) {
        var agreed = input.agreed().role(role.id());
        if (agreed.isPresent()) {
            return inScale(agreed.get(), role.age())
                    .map(ScaleCost.Result::atMinimum)
                    .orElseGet(() ->
                            unknown("wagerules.scale.paidHour", agreed.get().line()));
        }
        return new HourCost(register)
                .perHour(
                        minimumWage(role), role.extras().yearEndBonus(), paidHours(role), terms, input.referenceDate());
    }

    /** Paid hours a year of one person. */
    static Explanation paidHours(NewRole role) {
        var hours = role.contractHoursPerWeek();
        var what = Phrase.of("costing.contractHours");
        var entered = Explained.hours(
                what,
                hours.value().signum() > 0
                        ? Figure.known(hours)
                        : Figure.<Hours>unknown(Phrase.of("costing.unknown.contractHours", role.name())));
        return Explained.step(Phrase.of("costing.paidHours"), "costing.paidHours.formula", entered, weeks())
                .hours(part -> part.get(0).multiply(part.get(1)));
    }

    static Explanation weeks() {
        return Explained.number(Phrase.of("costing.weeks"), Figure.known(WEEKS));
    }

    private Optional<ScaleCost.Result> inScale(Agreed.InScale agreed, int age) {
        return agreed.line()
                .toOptional()
                .map(line -> new ScaleCost(register)
                        .of(
                                line,
                                new ScaleCost.Person(age, agreed.contractHours(), agreed.workingDays()),
                                terms,
                                input.referenceDate()));
    }

    private Explanation productiveHour(Optional<Agreed.InScale> agreed, int age, String name) {
        if (agreed.isEmpty()) {
            return Explained.money(
                    Phrase.of("wagerules.scale.productiveHour"),
                    Figure.unknown(Phrase.of("costing.unknown.noScale", name)));
        }
        return inScale(agreed.get(), age)
                .map(ScaleCost.Result::productiveHour)
                .orElseGet(() ->
                        unknown("wagerules.scale.productiveHour", agreed.get().line()));
    }

    private static Explanation unknown(String what, Figure<ScaleLine> line) {
        return Explained.money(Phrase.of(what), line.map(any -> Money.ZERO));
    }

    /** The entered wage, but never less than the minimum wage: paying less is not allowed. */
    private Explanation wage(NewRole role) {
        var minimum = minimumWage(role);
        var entered = role.hourlyWage();
        if (entered == null) {
            return minimum;
        }
        return WageFloor.wage(
                Explained.money(Phrase.of("costing.hourlyWageOf", role.name()), Figure.known(entered)),
                minimum,
                Phrase.of("costing.wageUsed"),
                (agreed, floor) -> Phrase.of("costing.belowMinimum", role.name(), agreed, floor));
    }
}
