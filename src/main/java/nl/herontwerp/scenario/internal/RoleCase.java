package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.costing.Agreed;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.Extras;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One carved role as the cost room is asked about it, and the same role with other values: nobody else costs anything in that case.
 *
 * @param employer with the premiums to count with
 * @param pricing of the year that is computed
 */
record RoleCase(CostCase all, Employer employer, NewRole role, Pricing pricing) {

    static RoleCase of(CostCase all, NewRole role, Pricing pricing) {
        return new RoleCase(all, all.employer(), role, pricing);
    }

    RoleCase with(Employer changed) {
        return new RoleCase(all, changed, role, pricing);
    }

    /** @param wage of an hour; null is the minimum wage, or that of its scale */
    RoleCase withWage(@Nullable BigDecimal wage) {
        return with(wage == null ? null : new Money(wage), role.contractHoursPerWeek(), role.wageValue());
    }

    /** @param hours a week of one person, in its scale as well */
    RoleCase withHours(BigDecimal hours) {
        return with(role.hourlyWage(), new Hours(hours), role.wageValue());
    }

    /** @param percent its wage value */
    RoleCase withWageValue(double percent) {
        var value = new Percentage(BigDecimal.valueOf(percent));
        return with(role.hourlyWage(), role.contractHoursPerWeek(), Figure.known(value));
    }

    RoleCase withExtras(Extras extras) {
        return new RoleCase(all, employer, role.withExtras(extras), pricing);
    }

    private RoleCase with(@Nullable Money wage, Hours hours, Figure<Percentage> wageValue) {
        var changed = new NewRole(
                role.id(),
                role.name(),
                role.positions(),
                hours,
                role.fullTimeHoursPerWeek(),
                wage,
                role.age(),
                wageValue,
                role.subsidy(),
                role.benefit(),
                role.guideJobId(),
                role.guidanceHoursPerWeek(),
                role.workplaceCost(),
                role.extras());
        return new RoleCase(all, employer, changed, pricing);
    }

    /** What parts of it cost. */
    CostParts parts() {
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
}
