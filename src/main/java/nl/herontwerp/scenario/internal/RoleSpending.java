package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.costing.Agreed;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * What a carved role costs. Wage, subsidy and benefit are not straight lines (minimum wage, cap, whole per cents, rounding in
 * between), so the cost room computes them for each pair of values that is drawn.
 */
final class RoleSpending {

    private final NewRole role;
    private final @Nullable JobSaving guide;
    private final Remembered wage;
    private final Remembered subsidy;
    private final Remembered benefit;
    private final Value hourly;
    private final Value contract;
    private final Value wageValue;
    private final Value guidance;
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
        this.wage = new Remembered((euros, hours) ->
                cents(all, with(Subsidy.NONE, Benefit.NONE, euros, hours, null), register, line -> true));
        this.subsidy = new Remembered((percent, hours) -> cents(
                all,
                with(role.subsidy(), Benefit.NONE, null, hours, percent),
                register,
                line -> line.kind() == CostLine.Kind.SUBSIDY));
        this.benefit = new Remembered((any, hours) -> cents(
                all,
                with(Subsidy.NONE, role.benefit(), null, hours, null),
                register,
                line -> line.kind() == CostLine.Kind.BENEFIT));
        hourly = value(place, InputKind.ROLE_WAGE, BigDecimal.ZERO);
        contract = value(place, InputKind.CONTRACT, role.contractHoursPerWeek().value());
        wageValue = value(place, InputKind.WAGE_VALUE, BigDecimal.ZERO);
        guidance = value(place, InputKind.GUIDANCE, BigDecimal.ZERO);
        goesOn = value(place, InputKind.SUBSIDY, BigDecimal.ZERO);
        benefitGoesOn = value(place, InputKind.BENEFIT, BigDecimal.ZERO);
    }

    /** Cents a year. */
    long cents(double[] values) {
        var hours = contract.in(values);
        var cents = Cents.of(wage.of(hourly.in(values), hours));
        if (goesOn.in(values) != 0) {
            cents += Cents.of(subsidy.of(wageValue.in(values), hours));
        }
        if (benefitGoesOn.in(values) != 0) {
            cents += Cents.of(benefit.of(0, hours));
        }
        var guided = guidance.in(values);
        if (guided > 0 && guide != null) {
            cents += Cents.of(guided * CostCalculator.PAID_WEEKS.doubleValue() * guide.paidHour(values));
        }
        return cents;
    }

    private Value value(Function<String, Integer> place, InputKind kind, BigDecimal otherwise) {
        return new Value(place.apply(kind.key(role.id())), otherwise.doubleValue());
    }

    /**
     * The role with other values, without guidance.
     *
     * @param wage nothing or null keeps the role's own
     * @param wageValue null keeps the role's own
     */
    private NewRole with(
            Subsidy counted,
            Benefit benefitCounted,
            @Nullable BigDecimal wage,
            BigDecimal hours,
            @Nullable BigDecimal percent) {
        return new NewRole(
                role.id(),
                role.name(),
                role.positions(),
                new Hours(hours),
                role.fullTimeHoursPerWeek(),
                wage == null || hourly.place < 0 ? role.hourlyWage() : new Money(wage),
                role.age(),
                percent == null || wageValue.place < 0 ? role.wageValue() : Figure.known(new Percentage(percent)),
                counted,
                benefitCounted,
                null,
                Figure.known(Hours.ZERO),
                Figure.known(Money.ZERO));
    }

    private static BigDecimal cents(
            CostCase all, NewRole role, ParameterRegister register, java.util.function.Predicate<CostLine> which) {
        var agreed = all.agreed().roles().stream()
                .filter(each -> each.id().equals(role.id()))
                .map(each -> new Agreed.InScale(
                        each.id(), each.at(), each.line(), role.contractHoursPerWeek(), each.workingDays()))
                .toList();
        var alone = new CostCase(
                all.referenceDate(),
                all.employer(),
                List.of(),
                Figure.known(Hours.ZERO),
                List.of(role),
                List.of(),
                all.casesPerYear(),
                new Agreed(all.agreed().basis(), List.of(), agreed));
        return CostCalculator.yearly(alone, register).stream()
                .filter(which)
                .map(line -> line.difference().toOptional().orElseThrow().euros())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
