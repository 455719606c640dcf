package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.function.Function;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of a carved role costs, in euros: in its wage scale, at a drawn wage, or at the minimum wage of each year for a role
 * without a wage of its own. A wage with a drawn year-end payment is read off the wages without one, see {@link YearEnd}.
 */
final class RoleHour {

    /** Apart by what binary fractions leave. */
    private static final double SAME = 1e-12;

    private static final double PERCENT = 100;

    private final NewRole role;
    private final InputValue wage;
    private final double minimumNow;
    private final HourPrice inScale;
    private final HourPrice ofWage;
    /** At the minimum wage of the year, by the per cents of the year-end payment. */
    private final HourPrice atMinimum;

    private final HourPrice gross;
    private final HourPrice ownGross;
    private final @Nullable YearEnd yearEnd;

    /**
     * A year-end payment makes a wage cost what a higher wage without it costs.
     *
     * @param percent of the wage without holiday allowance
     * @param least euros an hour that are paid at least
     * @param gross an hour's wage with holiday allowance, as part of the wage: more than 1
     */
    private record YearEnd(InputValue percent, double least, double gross) {

        double asWage(double wage, double[] values) {
            return Math.max(wage, least) * (1 + percent.in(values) / PERCENT / gross);
        }
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
        yearEnd = yearEnd(one, place);
        var own = one.all().employer();
        var stated = HourPrice.stated(one.all(), register);
        var plain = one.withExtras(role.extras().withoutBonus());
        inScale = new HourPrice(
                own,
                stated,
                place,
                (employer, any, hours) -> paid(one.with(employer).withHours(hours)));
        ofWage = new HourPrice(
                own,
                stated,
                place,
                (employer, euros, hours) ->
                        paid(plain.with(employer).withWage(euros).withHours(hours)),
                // with a payment of 100 % a wage costs less than twice itself
                yearEnd == null ? HourPrice.WAGES : 2 * HourPrice.WAGES);
        atMinimum = new HourPrice(
                own,
                stated,
                place,
                (employer, percent, hours) -> paid(one.with(employer)
                        .withWage(null)
                        .withHours(hours)
                        .withExtras(role.extras().withBonus(percent.signum() == 0 ? null : new Percentage(percent)))),
                PERCENT);
        gross = new HourPrice(
                own,
                stated,
                place,
                (employer, euros, any) -> gross(one.with(employer).withWage(euros)));
        ownGross = new HourPrice(own, stated, place, (employer, any, none) -> gross(one.with(employer)));
    }

    private @Nullable YearEnd yearEnd(RoleCase one, Function<String, Integer> place) {
        var stated = role.extras().yearEndBonus();
        if (stated == null || !wage.isInput()) {
            return null;
        }
        var asWage = one.parts().yearEndAsWage(role);
        return new YearEnd(
                InputValue.of(
                        place,
                        InputKind.YEAR_END_BONUS,
                        role.id(),
                        stated.percent().doubleValue()),
                asWage.least().doubleValue(),
                1 + asWage.holiday().doubleValue());
    }

    /** A paid hour, with the year-end payment of the role. */
    double paid(double hours, double[] values) {
        if (yearEnd == null) {
            return plain(hours, values);
        }
        var least = of(atMinimum, yearEnd.percent.in(values), hours, values);
        return followsMinimum(values)
                ? least
                : Math.max(least, of(ofWage, yearEnd.asWage(wage.in(values), values), hours, values));
    }

    /** The same without the year-end payment, which has a line of its own; not without that of a wage scale. */
    double plain(double hours, double[] values) {
        if (!wage.isInput()) {
            return inScale.ofOwnWage(hours, values);
        }
        return followsMinimum(values) ? of(atMinimum, 0, hours, values) : of(ofWage, wage.in(values), hours, values);
    }

    boolean hasYearEndPayment() {
        return yearEnd != null;
    }

    /** The wage of an hour with holiday allowance, which does not depend on the hours. */
    double gross(double[] values) {
        var hours = role.contractHoursPerWeek().value().doubleValue();
        return !wage.isInput() || followsMinimum(values)
                ? ownGross.ofOwnWage(hours, values)
                : gross.of(wage.in(values), hours, values);
    }

    /** Without a wage of its own the minimum wage of each year is paid, until its wage is drawn. */
    private boolean followsMinimum(double[] values) {
        return wage.in(values) == minimumNow;
    }

    /**
     * What an hour costs. The hours matter only to a wage above the most that premiums are paid of, and then an hour of somebody with
     * more hours costs less: where the fewest and the most hours give the same, all do.
     */
    private double of(HourPrice price, double number, double hours, double[] values) {
        var fullTime = role.fullTimeHoursPerWeek().value().doubleValue();
        if (fullTime < hours) {
            return price.of(number, hours, values);
        }
        var fewest = price.of(number, InputKind.CONTRACT.low().doubleValue(), values);
        var most = price.of(number, fullTime, values);
        return Math.abs(fewest - most) <= SAME * most ? most : price.of(number, hours, values);
    }

    private static BigDecimal paid(RoleCase one) {
        return raw(one.parts().paidHour(one.role()));
    }

    private static BigDecimal gross(RoleCase one) {
        return raw(one.parts().grossHour(one.role()));
    }

    private static BigDecimal raw(Explanation amount) {
        return Explained.raw(amount).toOptional().orElseThrow();
    }
}
