package nl.herontwerp.costing;

import java.math.BigDecimal;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.wagerules.ParameterRegister;

/** Single parts of the cost of a case, for whoever computes the same thousands of times with other figures. */
public final class CostParts {

    /** Weeks of a year that are paid. */
    public static final BigDecimal PAID_WEEKS = Rates.WEEKS;

    private final CostCase input;
    private final Rates rates;

    public CostParts(CostCase input, ParameterRegister register) {
        this.input = input;
        this.rates = new Rates(input, register);
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

    /** The line of the wage-cost subsidy, of a role that counts on it. */
    public CostLine subsidy(NewRole role) {
        return RoleLines.subsidy(role, rates.register(), input.referenceDate(), RoleSupport.WHOLE_YEAR);
    }

    /** The line of the wage-cost benefit, of a role that counts on it. */
    public CostLine benefit(NewRole role) {
        return RoleLines.benefit(role, rates.register(), input.referenceDate(), RoleSupport.WHOLE_YEAR);
    }
}
