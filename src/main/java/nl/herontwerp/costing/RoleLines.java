package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.JobsAgreement;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy;

/** Lines of the carved roles: wage, subsidy, benefit, guidance and workplace. */
final class RoleLines {

    private RoleLines() {}

    static List<CostLine> of(CostCase input, Rates rates) {
        return of(input, rates, RoleSupport.WHOLE_YEAR);
    }

    /** The lines of one of several years. */
    static List<CostLine> of(CostCase input, Rates rates, RoleSupport support) {
        var lines = new ArrayList<CostLine>();
        for (var role : input.roles()) {
            lines.add(wage(role, rates));
            lines.addAll(RoleExtraLines.of(role, rates, input.referenceDate()));
            if (role.subsidy() != NewRole.Subsidy.NONE) {
                lines.add(subsidy(role, rates.register(), input.referenceDate(), support));
            }
            if (role.benefit() != NewRole.Benefit.NONE) {
                lines.add(benefit(role, rates.register(), input.referenceDate(), support));
            }
            if (role.guidanceHoursPerWeek().toOptional().filter(Hours::isZero).isEmpty()) {
                lines.add(guidance(role, rates));
            }
        }
        return lines;
    }

    static List<CostLine> oneOff(CostCase input) {
        return input.roles().stream()
                .flatMap(role -> Stream.concat(workplace(role).stream(), RoleExtraLines.once(role).stream()))
                .toList();
    }

    private static Optional<CostLine> workplace(NewRole role) {
        if (role.workplaceCost().toOptional().filter(Money::isZero).isPresent()) {
            return Optional.empty();
        }
        var label = Phrase.of("costing.line.workplace");
        return Optional.of(
                line(role, "workplace", CostLine.Kind.ONE_OFF, label, Explained.money(label, role.workplaceCost())));
    }

    /** Jobs for the jobs agreement, of all roles with a subsidy or benefit or without: all paid hours count. */
    static Explanation jobsAgreement(CostCase input, ParameterRegister register) {
        var hours = input.roles().stream()
                .map(role -> Explained.step(
                                Phrase.literal(role.name()),
                                "costing.weekHours.formula",
                                positions(role),
                                Explained.hours(
                                        Phrase.of("costing.contractHours"), Figure.known(role.contractHoursPerWeek())))
                        .hours(part -> part.get(0).multiply(part.get(1))))
                .toList();
        var total = Figure.total(hours.stream().map(CostImpact::hours).toList(), Hours.ZERO, Hours::plus);
        return new JobsAgreement(register)
                .jobs(
                        Totals.sum(Phrase.of("costing.weekHours"), Explanation.hours(total), hours),
                        input.referenceDate());
    }

    private static CostLine wage(NewRole role, Rates rates) {
        var label = Phrase.of("costing.line.roleWage");
        var amount = Explained.step(
                        label,
                        "costing.line.roleWage.formula",
                        positions(role),
                        Rates.paidHours(role),
                        rates.ofRole(role.withExtras(role.extras().withoutBonus())))
                .cents(part -> part.get(0).multiply(part.get(1)).multiply(part.get(2)));
        return line(role, "wage", CostLine.Kind.WAGE, label, amount);
    }

    static WageCostSubsidy.Month subsidyMonth(NewRole role, ParameterRegister register, LocalDate date) {
        return new WageCostSubsidy(register)
                .month(new WageCostSubsidy.Claim(
                        role.age(),
                        role.wageValue(),
                        role.subsidy() == NewRole.Subsidy.FORFAIT,
                        role.contractHoursPerWeek(),
                        role.fullTimeHoursPerWeek(),
                        date));
    }

    static CostLine subsidy(NewRole role, ParameterRegister register, LocalDate date, RoleSupport support) {
        var month = subsidyMonth(role, register, date);
        var months = support.months(role, register, date);
        var label = Phrase.ofEnum("costing.subsidy", role.subsidy());
        var amount = Explained.step(label, "costing.subsidy.formula", month.paid(), months, positions(role))
                .doubting(Doubt.ASSUMPTION)
                .cents(part ->
                        part.get(0).multiply(part.get(1)).multiply(part.get(2)).negate());
        return line(role, "subsidy", CostLine.Kind.SUBSIDY, label, amount);
    }

    static CostLine benefit(NewRole role, ParameterRegister register, LocalDate date, RoleSupport support) {
        var kind = role.benefit() == NewRole.Benefit.WORK_DISABLED
                ? WageCostBenefit.Kind.WORK_DISABLED
                : WageCostBenefit.Kind.JOBS_AGREEMENT;
        var label = Phrase.ofEnum("costing.benefit", role.benefit());
        var both = role.subsidy() != NewRole.Subsidy.NONE;
        var benefit = new WageCostBenefit(register);
        if (!support.holds(benefit, kind, date)) {
            return line(role, "benefit", CostLine.Kind.BENEFIT, label, ended(label));
        }
        var perYear = benefit.perYear(kind, Rates.paidHours(role), date);
        var step = Explained.step(
                label, both ? "costing.benefit.withSubsidy" : "costing.benefit.formula", perYear, positions(role));
        if (both) {
            step.doubting(Doubt.ASSUMPTION);
        }
        return line(
                role,
                "benefit",
                CostLine.Kind.BENEFIT,
                label,
                step.cents(part -> part.get(0).multiply(part.get(1)).negate()));
    }

    private static Explanation ended(Phrase label) {
        return Explanation.computed(
                label, Explained.nothing(label).value(), Phrase.of("costing.benefit.ended"), List.of());
    }

    private static CostLine guidance(NewRole role, Rates rates) {
        var label = Phrase.of("costing.line.guidance");
        var guide = role.guideJobId();
        var unknownGuide = Explained.money(
                Phrase.of("costing.guideRate"), Figure.<Money>unknown(Phrase.of("costing.unknown.guide", role.name())));
        var rate = guide == null ? unknownGuide : rates.ofJob(guide).orElse(unknownGuide);
        var amount = Explained.step(
                        label,
                        "costing.line.guidance.formula",
                        Explained.hours(Phrase.of("costing.guidanceHours"), role.guidanceHoursPerWeek()),
                        Rates.weeks(),
                        rate)
                .cents(part -> part.get(0).multiply(part.get(1)).multiply(part.get(2)));
        return line(role, "guidance", CostLine.Kind.GUIDANCE, label, amount);
    }

    static Explanation positions(NewRole role) {
        return Explained.number(Phrase.of("costing.positions"), Figure.known(BigDecimal.valueOf(role.positions())));
    }

    static CostLine line(NewRole role, String id, CostLine.Kind kind, Phrase label, Explanation amount) {
        return new CostLine(
                "role:" + role.id() + ":" + id,
                kind,
                Phrase.literal(role.name()),
                label,
                Explained.nothing(label),
                amount);
    }
}
