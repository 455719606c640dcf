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
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
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
    private final HourPrice paidHour;
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
            Function<String, Integer> place) {
        this.role = role;
        this.guide = guide;
        paidHour = new HourPrice(HourPrice.stated(all, register), place, (employer, euros, hours) -> {
            var changed = with(euros, hours, null);
            return Explained.raw(parts(all, employer, changed, register).paidHour(changed))
                    .toOptional()
                    .orElseThrow();
        });
        var gross = new HourPrice(HourPrice.stated(all, register), place, (employer, euros, any) -> {
            var changed = with(euros, role.contractHoursPerWeek().value(), null);
            return Explained.raw(parts(all, employer, changed, register).grossHour(changed))
                    .toOptional()
                    .orElseThrow();
        });
        extras = new ExtraSpending(role, gross, (percent, subsidised) -> {
            var changed = with(null, role.contractHoursPerWeek().value(), BigDecimal.valueOf(percent));
            return parts(all, all.employer(), changed, register)
                    .noRiskShare(changed, subsidised)
                    .toOptional()
                    .orElseThrow()
                    .doubleValue();
        });
        subsidy = percent -> {
            var changed = with(null, role.contractHoursPerWeek().value(), BigDecimal.valueOf(percent));
            return Subsidy.of(parts(all, all.employer(), changed, register).subsidyByHours(changed));
        };
        benefit = new Remembered((any, hours) -> {
            var changed = with(null, hours, null);
            return euros(parts(all, all.employer(), changed, register).benefit(changed));
        });
        hourly = value(place, InputKind.ROLE_WAGE, BigDecimal.ZERO);
        contract = value(place, InputKind.CONTRACT, role.contractHoursPerWeek().value());
        wageValue = value(place, InputKind.WAGE_VALUE, BigDecimal.ZERO);
        guidance = value(place, InputKind.GUIDANCE, BigDecimal.ZERO);
        goesOn = value(place, InputKind.SUBSIDY, BigDecimal.ZERO);
        benefitGoesOn = value(place, InputKind.BENEFIT, BigDecimal.ZERO);
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
        var hours = contract.in(values);
        var cents = Cents.of(role.positions() * WEEKS * hours * hourCost(hourly.in(values), hours, values));
        var subsidised = goesOn.in(values) != 0;
        cents += extras.cents(
                hourly.place < 0 ? null : hourly.in(values), hours, wageValue.in(values), subsidised, values);
        if (subsidised) {
            cents -= subsidy(wageValue.in(values), hours);
        }
        if (benefitGoesOn.in(values) != 0) {
            cents += Cents.of(benefit.of(0, hours));
        }
        var guided = guidance.in(values);
        if (guided > 0 && guide != null) {
            cents += Cents.of(guided * WEEKS * guide.paidHour(values));
        }
        return cents;
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
    private double hourCost(double wage, double hours, double[] values) {
        if (role.fullTimeHoursPerWeek().value().doubleValue() < hours || hourly.place < 0) {
            return hourly.place < 0 ? paidHour.ofOwnWage(hours, values) : paidHour.of(wage, hours, values);
        }
        var fewest = paidHour.of(wage, InputKind.CONTRACT.low().doubleValue(), values);
        var most = paidHour.of(wage, role.fullTimeHoursPerWeek().value().doubleValue(), values);
        return Math.abs(fewest - most) <= SAME * most ? most : paidHour.of(wage, hours, values);
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
    private static CostParts parts(CostCase all, CostCase.Employer employer, NewRole role, ParameterRegister register) {
        var agreed = all.agreed().roles().stream()
                .filter(each -> each.id().equals(role.id()))
                .map(each -> new Agreed.InScale(
                        each.id(), each.at(), each.line(), role.contractHoursPerWeek(), each.workingDays()))
                .toList();
        return new CostParts(
                new CostCase(
                        all.referenceDate(),
                        employer,
                        List.of(),
                        Figure.known(Hours.ZERO),
                        List.of(role),
                        List.of(),
                        all.casesPerYear(),
                        new Agreed(all.agreed().basis(), List.of(), agreed)),
                register);
    }

    private static BigDecimal euros(CostLine line) {
        return line.difference().toOptional().orElseThrow().euros();
    }
}
