package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.CostParts.SubsidyByHours;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * What a carved role costs a year. Subsidy and benefit are not straight lines (whole per cents, rounding in between), so the cost room
 * computes them for each value that is drawn. A subsidy is in proportion to the hours but for its rounding.
 */
final class RoleSpending {

    private static final double WEEKS = CostParts.PAID_WEEKS.doubleValue();

    private final NewRole role;
    private final @Nullable JobSaving guide;
    private final RoleHour hour;
    private final DoubleFunction<Subsidy> subsidy;
    private final Map<Double, Subsidy> subsidies = new ConcurrentHashMap<>();
    private final Remembered benefit;
    private final InputValue contract;
    private final InputValue wageValue;
    private final InputValue guidance;
    private final ExtraSpending extras;
    private final InputValue subsidyGoesOn;
    private final InputValue benefitGoesOn;

    /** @param guide the job that guides, or null */
    RoleSpending(
            CostCase all,
            NewRole role,
            @Nullable JobSaving guide,
            ParameterRegister register,
            Pricing pricing,
            Function<String, Integer> place) {
        this.role = role;
        this.guide = guide;
        var one = RoleCase.of(all, role, pricing);
        hour = new RoleHour(one, register, place);
        contract = InputValue.of(
                place,
                InputKind.CONTRACT,
                role.id(),
                role.contractHoursPerWeek().value().doubleValue());
        wageValue = InputValue.of(place, InputKind.WAGE_VALUE, role.id(), 0);
        guidance = InputValue.of(place, InputKind.GUIDANCE, role.id(), 0);
        subsidyGoesOn = InputValue.of(place, InputKind.SUBSIDY, role.id(), 0);
        benefitGoesOn = InputValue.of(place, InputKind.BENEFIT, role.id(), 0);
        extras = new ExtraSpending(
                role, hour::gross, (percent, subsidised) -> noRisk(valued(one, percent), subsidised), place);
        subsidy = percent -> {
            var changed = valued(one, percent);
            return Subsidy.of(changed.parts().subsidyByHours(changed.role()));
        };
        benefit = new Remembered((any, hours) -> {
            var changed = one.withHours(hours);
            return euros(changed.parts().benefit(changed.role()));
        });
    }

    /** With another wage value, where that is an input. */
    private RoleCase valued(RoleCase one, double percent) {
        return wageValue.isInput() ? one.withWageValue(percent) : one;
    }

    /** {@link SubsidyByHours} in binary fractions. */
    private record Subsidy(double at36Hours, double baseHours, double charges, double monthsOfAll) {

        static Subsidy of(SubsidyByHours exact) {
            return new Subsidy(
                    exact.at36Hours().doubleValue(),
                    exact.baseHours().doubleValue(),
                    exact.charges().doubleValue(),
                    exact.monthsOfAll().doubleValue());
        }
    }

    /** Cents a year. */
    long cents(double[] values) {
        return sum(values, guidance.in(values), Rise.NONE);
    }

    /**
     * Cents a year in a year with growth.
     *
     * @param guided hours a week of guidance; null are those of the first year
     */
    long cents(double[] values, @Nullable Double guided, Rise rise) {
        return sum(values, guided == null ? guidance.in(values) : guided, rise);
    }

    private long sum(double[] values, double guided, Rise rise) {
        var volume = rise.volume();
        var hours = contract.in(values);
        var cents = wage(hours, values, volume);
        var subsidised = subsidyGoesOn.in(values) != 0;
        cents += extras.cents(hours, wageValue.in(values), subsidised, values, rise);
        if (subsidised) {
            cents -= Rise.of(subsidy(wageValue.in(values), hours), volume);
        }
        if (benefitGoesOn.in(values) != 0) {
            cents += Rise.of(Cents.of(benefit.of(0, hours)), volume);
        }
        if (guided > 0 && guide != null) {
            cents += Rise.of(Cents.of(guided * WEEKS * guide.paidHour(values)), volume);
        }
        return cents;
    }

    /** Cents a year: wage and year-end payment are two lines, which grow apart and are the rounded whole while nothing has grown. */
    private long wage(double hours, double[] values, double volume) {
        var paid = role.positions() * WEEKS * hours;
        var whole = Cents.of(paid * hour.paid(hours, values));
        if (volume == 1 || !hour.hasYearEndPayment()) {
            return Rise.of(whole, volume);
        }
        var plain = Cents.of(paid * hour.plain(hours, values));
        return Rise.of(plain, volume) + Rise.of(whole - plain, volume);
    }

    /** Cents a year, positive: in proportion to the hours, rounded as the cost room rounds it. */
    private long subsidy(double percent, double hours) {
        var known = subsidies.computeIfAbsent(percent, subsidy::apply);
        var counted = Math.min(hours, role.fullTimeHoursPerWeek().value().doubleValue());
        var month = Cents.of(known.at36Hours() * counted / known.baseHours());
        var charges = Cents.of(Cents.euros(month) * known.charges());
        return Cents.of(Cents.euros(month + charges) * known.monthsOfAll());
    }

    private static double noRisk(RoleCase one, boolean subsidised) {
        return one.parts()
                .noRiskShare(one.role(), subsidised)
                .toOptional()
                .orElseThrow()
                .doubleValue();
    }

    private static BigDecimal euros(CostLine line) {
        return line.difference().toOptional().orElseThrow().euros();
    }
}
