package nl.herontwerp.costing;

import java.math.BigDecimal;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.SicknessBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy;

/** Single parts of the cost of a case, for whoever computes the same thousands of times with other figures. */
public final class CostParts {

    /** Weeks of a year that are paid. */
    public static final BigDecimal PAID_WEEKS = Rates.WEEKS;

    private final CostCase input;
    private final Rates rates;
    private final RoleSupport support;

    public CostParts(CostCase input, ParameterRegister register) {
        this(input, new Rates(input, register), RoleSupport.WHOLE_YEAR);
    }

    /** Of one of the years ahead, see {@link LaterYear}. */
    CostParts(CostCase input, Rates rates, RoleSupport support) {
        this.input = input;
        this.rates = rates;
        this.support = support;
    }

    /** What a paid hour costs, not rounded. */
    public Explanation paidHour(PresentJob job) {
        return rates.ofJob(job);
    }

    /** What an hour of work in the process costs, not rounded. */
    public Explanation workHour(PresentJob job) {
        return rates.ofWork(job);
    }

    /** What a paid hour costs, not rounded. */
    public Explanation paidHour(NewRole role) {
        return rates.ofRole(role);
    }

    /**
     * What the wage-cost subsidy of a role is in proportion to its hours: the subsidy of a month is what it is at 36 hours x the agreed
     * hours up to full time / the hours of the reference wage, with the charges over it, each to the cent.
     *
     * @param at36Hours euros a month, without charges
     * @param baseHours hours a week of the reference wage
     * @param charges part of the subsidy that comes on top, 0 to 1
     * @param monthsOfAll months a year with subsidy, of all positions together
     */
    public record SubsidyByHours(
            BigDecimal at36Hours, BigDecimal baseHours, BigDecimal charges, BigDecimal monthsOfAll) {}

    /** The subsidy of a role that counts on it; the hours of the role do not matter. */
    public SubsidyByHours subsidyByHours(NewRole role) {
        var date = input.referenceDate();
        var register = rates.register();
        var scheme = new WageCostSubsidy(register);
        var months = support.months(role, register, date);
        return new SubsidyByHours(
                number(RoleLines.subsidyMonth(role, register, date).at36Hours()),
                number(scheme.baseHours(date)),
                number(scheme.chargesRate(date)),
                number(months).multiply(BigDecimal.valueOf(role.positions())));
    }

    /**
     * What makes a wage without a year-end payment cost as much as one with it: an hour costs what its whole gross wage costs, wage x (1 +
     * holiday allowance + payment). In a later year it costs at least what the minimum wage of that year costs with the payment.
     *
     * @param least the least wage of an hour when the role begins, in euros: its minimum wage
     * @param holiday holiday allowance then, 0 to 1
     */
    public record YearEndAsWage(BigDecimal least, BigDecimal holiday) {}

    /** The year-end payment of a role, which is not in a wage scale. */
    public YearEndAsWage yearEndAsWage(NewRole role) {
        var begins = rates.ofFirstYear();
        return new YearEndAsWage(number(begins.minimumWage(role)), number(begins.holidayAllowance()));
    }

    private static BigDecimal number(Explanation figure) {
        return Explained.raw(figure).toOptional().orElseThrow();
    }

    /** Gross wage of an hour with holiday allowance, without bonus; not rounded. */
    public Explanation grossHour(NewRole role) {
        return rates.grossOfRole(role);
    }

    /**
     * Which part of that wage the no-risk policy pays in illness, 0 to 1.
     *
     * @param subsidised whether the wage-cost subsidy of the role, if it has one, goes on
     */
    public Figure<BigDecimal> noRiskShare(NewRole role, boolean subsidised) {
        var part = subsidised ? RoleExtraLines.part(role) : new SicknessBenefit.Part.Whole();
        return new SicknessBenefit(rates.register()).share(part, false, input.referenceDate());
    }

    /** The line of the wage-cost benefit, of a role that counts on it. */
    public CostLine benefit(NewRole role) {
        return RoleLines.benefit(role, rates.register(), input.referenceDate(), support);
    }
}
