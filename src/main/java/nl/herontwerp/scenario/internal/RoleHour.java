package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.function.Function;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * What an hour of a carved role costs, in euros: in its wage scale, at a drawn wage, or at the minimum wage of each year for a role
 * without a wage of its own.
 */
final class RoleHour {

    /** Apart by what binary fractions leave. */
    private static final double SAME = 1e-12;

    private final NewRole role;
    private final InputValue wage;
    private final double minimumNow;
    private final Cost paid;
    private final Cost plain;
    private final Cost gross;

    /**
     * An amount of an hour.
     *
     * @param ofWage at a drawn wage
     * @param own at its own wage: that of its scale, or the minimum wage of the year
     */
    private record Cost(HourPrice ofWage, HourPrice own) {}

    private interface Amount {
        Explanation of(RoleCase changed);
    }

    /** @param place where each input stands, by its key; -1 of one that is none */
    RoleHour(RoleCase one, ParameterRegister register, Function<String, Integer> place) {
        role = one.role();
        wage = InputValue.of(place, InputKind.ROLE_WAGE, role.id(), 0);
        minimumNow = role.hourlyWage() == null
                ? Explained.raw(new MinimumWage(register)
                                .hourly(role.age(), one.all().referenceDate()))
                        .map(BigDecimal::doubleValue)
                        .toOptional()
                        .orElse(Double.NaN)
                : Double.NaN;
        var stated = HourPrice.stated(one.all(), register);
        paid = cost(one, stated, place, changed -> changed.parts().paidHour(changed.role()));
        plain = role.extras().yearEndBonus() == null
                ? paid
                : cost(
                        one.withExtras(role.extras().withoutBonus()),
                        stated,
                        place,
                        changed -> changed.parts().paidHour(changed.role()));
        gross = cost(one, stated, place, changed -> changed.parts().grossHour(changed.role()));
    }

    private static Cost cost(RoleCase one, Employer stated, Function<String, Integer> place, Amount amount) {
        var employer = one.all().employer();
        return new Cost(
                new HourPrice(
                        employer,
                        stated,
                        place,
                        (premiums, euros, hours) ->
                                raw(amount.of(one.with(premiums).withWage(euros).withHours(hours)))),
                new HourPrice(
                        employer,
                        stated,
                        place,
                        (premiums, any, hours) ->
                                raw(amount.of(one.with(premiums).withHours(hours)))));
    }

    /** A paid hour, with the year-end payment of the role. */
    double paid(double hours, double[] values) {
        return of(paid, hours, values);
    }

    /** The same without the year-end payment, which has a line of its own. */
    double plain(double hours, double[] values) {
        return of(plain, hours, values);
    }

    boolean hasYearEndPayment() {
        return paid != plain;
    }

    /** The wage of an hour with holiday allowance, which does not depend on the hours. */
    double gross(double[] values) {
        var hours = role.contractHoursPerWeek().value().doubleValue();
        return isOwn(values)
                ? gross.own().ofOwnWage(hours, values)
                : gross.ofWage().of(wage.in(values), hours, values);
    }

    /** Whether it is paid what its scale says, or follows the minimum wage. */
    private boolean isOwn(double[] values) {
        return !wage.isInput() || wage.in(values) == minimumNow;
    }

    /**
     * What an hour costs. The hours matter only to a wage above the most that premiums are paid of, and then an hour of somebody with
     * more hours costs less: where the fewest and the most hours give the same, all do.
     */
    private double of(Cost cost, double hours, double[] values) {
        if (isOwn(values)) {
            return cost.own().ofOwnWage(hours, values);
        }
        var euros = wage.in(values);
        var fullTime = role.fullTimeHoursPerWeek().value().doubleValue();
        if (fullTime < hours) {
            return cost.ofWage().of(euros, hours, values);
        }
        var fewest = cost.ofWage().of(euros, InputKind.CONTRACT.low().doubleValue(), values);
        var most = cost.ofWage().of(euros, fullTime, values);
        return Math.abs(fewest - most) <= SAME * most ? most : cost.ofWage().of(euros, hours, values);
    }

    private static BigDecimal raw(Explanation amount) {
        return Explained.raw(amount).toOptional().orElseThrow();
    }
}
