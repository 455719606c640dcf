package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.herontwerp.costing.Agreed;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.CostParts.SubsidyByHours;
import nl.herontwerp.costing.Extras;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * What a carved role costs. Wage, subsidy and benefit are not straight lines (minimum wage, cap, whole per cents, rounding in
 * between), so the cost room computes them for each value that is drawn. A subsidy is in proportion to the hours but for its rounding.
 */
final class RoleSpending {

    /** Apart by what binary fractions leave. */
    private static final double SAME = 1e-12;

    private static final double WEEKS = CostParts.PAID_WEEKS.doubleValue();

    private final NewRole role;
    private final @Nullable JobSaving guide;
    private final Hour paidHour;
    /** Without the year-end payment, which has a line of its own. */
    private final Hour plainHour;

    private final HourPrice gross;
    private final HourPrice ownGross;
    private final double wageNow;
    private final DoubleFunction<Subsidy> subsidy;
    private final Map<Double, Subsidy> subsidies = new ConcurrentHashMap<>();
    private final Remembered benefit;
    private final Value hourly;
    private final Value contract;
    private final Value wageValue;
    private final Value guidance;
    private final ExtraSpending extras;
    private final Value goesOn;
    private final Value benefitGoesOn;

    /** A value of an input, or the one that holds where there is no such input. */
    private record Value(int place, double otherwise) {
        double in(double[] values) {
            return place < 0 ? otherwise : values[place];
        }
    }

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
        var stated = HourPrice.stated(all, register);
        paidHour = hour(all, role.extras(), stated, pricing, place);
        plainHour = role.extras().yearEndBonus() == null
                ? paidHour
                : hour(all, role.extras().withoutBonus(), stated, pricing, place);
        wageNow = role.hourlyWage() == null
                ? Explained.raw(new MinimumWage(register).hourly(role.age(), all.referenceDate()))
                        .map(BigDecimal::doubleValue)
                        .toOptional()
                        .orElse(Double.NaN)
                : Double.NaN;
        gross = new HourPrice(
                all.employer(), stated, place, (employer, euros, any) -> gross(all, employer, pricing, euros));
        ownGross = new HourPrice(
                all.employer(), stated, place, (employer, any, none) -> gross(all, employer, pricing, null));
        extras = new ExtraSpending(
                role,
                this::grossHour,
                (percent, subsidised) -> noRisk(all, pricing, percent, subsidised),
                place::apply);
        subsidy = percent -> {
            var changed = with(null, role.contractHoursPerWeek().value(), BigDecimal.valueOf(percent));
            return Subsidy.of(parts(all, all.employer(), changed, pricing).subsidyByHours(changed));
        };
        benefit = new Remembered((any, hours) -> {
            var changed = with(null, hours, null);
            return euros(parts(all, all.employer(), changed, pricing).benefit(changed));
        });
        hourly = value(place, InputKind.ROLE_WAGE, BigDecimal.ZERO);
        contract = value(place, InputKind.CONTRACT, role.contractHoursPerWeek().value());
        wageValue = value(place, InputKind.WAGE_VALUE, BigDecimal.ZERO);
        guidance = value(place, InputKind.GUIDANCE, BigDecimal.ZERO);
        goesOn = value(place, InputKind.SUBSIDY, BigDecimal.ZERO);
        benefitGoesOn = value(place, InputKind.BENEFIT, BigDecimal.ZERO);
    }

    /**
     * What an hour costs.
     *
     * @param ofWage with a drawn wage
     * @param own without a wage of its own, when it follows the minimum wage of each year
     */
    private record Hour(HourPrice ofWage, HourPrice own) {}

    private Hour hour(
            CostCase all, Extras extras, CostCase.Employer stated, Pricing pricing, Function<String, Integer> place) {
        return new Hour(
                new HourPrice(
                        all.employer(),
                        stated,
                        place,
                        (employer, euros, hours) -> hour(all, employer, pricing, with(euros, hours, null), extras)),
                new HourPrice(
                        all.employer(),
                        stated,
                        place,
                        (employer, any, hours) -> hour(all, employer, pricing, with(null, hours, null), extras)));
    }

    /** The same in binary fractions. */
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
        var subsidised = goesOn.in(values) != 0;
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
        var whole = Cents.of(paid * hourCost(paidHour, hourly.in(values), hours, values));
        if (volume == 1 || plainHour == paidHour) {
            return Rise.of(whole, volume);
        }
        var plain = Cents.of(paid * hourCost(plainHour, hourly.in(values), hours, values));
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

    /**
     * What an hour costs. The hours matter only to a wage above the most that premiums are paid of, and then an hour of somebody with
     * more hours costs less: where the fewest and the most hours give the same, all do.
     */
    private double hourCost(Hour cost, double wage, double hours, double[] values) {
        if (role.fullTimeHoursPerWeek().value().doubleValue() < hours || hourly.place < 0) {
            return hourly.place < 0
                    ? cost.ofWage().ofOwnWage(hours, values)
                    : cost.ofWage().of(wage, hours, values);
        }
        if (wage == wageNow) {
            return cost.own().ofOwnWage(hours, values);
        }
        var fewest = cost.ofWage().of(wage, InputKind.CONTRACT.low().doubleValue(), values);
        var most = cost.ofWage().of(wage, role.fullTimeHoursPerWeek().value().doubleValue(), values);
        return Math.abs(fewest - most) <= SAME * most ? most : cost.ofWage().of(wage, hours, values);
    }

    /** The wage of an hour, which does not depend on the hours. */
    private double grossHour(double[] values) {
        var hours = role.contractHoursPerWeek().value().doubleValue();
        if (hourly.place < 0) {
            return gross.ofOwnWage(hours, values);
        }
        return hourly.in(values) == wageNow
                ? ownGross.ofOwnWage(hours, values)
                : gross.of(hourly.in(values), hours, values);
    }

    private BigDecimal gross(CostCase all, CostCase.Employer employer, Pricing pricing, @Nullable BigDecimal wage) {
        var changed = with(wage, role.contractHoursPerWeek().value(), null);
        return Explained.raw(parts(all, employer, changed, pricing).grossHour(changed))
                .toOptional()
                .orElseThrow();
    }

    private double noRisk(CostCase all, Pricing pricing, double percent, boolean subsidised) {
        var changed = with(null, role.contractHoursPerWeek().value(), BigDecimal.valueOf(percent));
        return parts(all, all.employer(), changed, pricing)
                .noRiskShare(changed, subsidised)
                .toOptional()
                .orElseThrow()
                .doubleValue();
    }

    private static BigDecimal hour(
            CostCase all, CostCase.Employer employer, Pricing pricing, NewRole changed, Extras extras) {
        var role = changed.withExtras(extras);
        return Explained.raw(parts(all, employer, role, pricing).paidHour(role))
                .toOptional()
                .orElseThrow();
    }

    private Value value(Function<String, Integer> place, InputKind kind, BigDecimal otherwise) {
        return new Value(place.apply(kind.key(role.id())), otherwise.doubleValue());
    }

    /**
     * The role with other values.
     *
     * @param wage null keeps the role's own, and so does a role in a scale
     * @param percent its wage value; null keeps the role's own
     */
    private NewRole with(@Nullable BigDecimal wage, BigDecimal hours, @Nullable BigDecimal percent) {
        return new NewRole(
                role.id(),
                role.name(),
                role.positions(),
                new Hours(hours),
                role.fullTimeHoursPerWeek(),
                wage == null || hourly.place < 0 ? role.hourlyWage() : new Money(wage),
                role.age(),
                percent == null || wageValue.place < 0 ? role.wageValue() : Figure.known(new Percentage(percent)),
                role.subsidy(),
                role.benefit(),
                role.guideJobId(),
                role.guidanceHoursPerWeek(),
                role.workplaceCost(),
                role.extras());
    }

    /** A case in which the role has its other hours in its scale as well. */
    private static CostParts parts(CostCase all, CostCase.Employer employer, NewRole role, Pricing pricing) {
        return pricing.parts(
                new CostCase(
                        all.referenceDate(),
                        employer,
                        List.of(),
                        Figure.known(Hours.ZERO),
                        List.of(role),
                        List.of(),
                        all.casesPerYear(),
                        all.agreed()),
                scales -> new Agreed(
                        scales.basis(),
                        List.of(),
                        scales.roles().stream()
                                .filter(each -> each.id().equals(role.id()))
                                .map(each -> new Agreed.InScale(
                                        each.id(),
                                        each.at(),
                                        each.line(),
                                        role.contractHoursPerWeek(),
                                        each.workingDays()))
                                .toList()));
    }

    private static BigDecimal euros(CostLine line) {
        return line.difference().toOptional().orElseThrow().euros();
    }
}
