package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.SicknessBenefit;
import org.jspecify.annotations.Nullable;

/**
 * Lines of what a carved role costs beside its wage; what is not stated has no line.
 *
 * <p>A role is paid for all hours of its contract, so that leave (art. 7:639 of the civil code) and illness (art. 7:629) are
 * in its wage line already: their lines say what part of it they are and add nothing. What comes on top is who replaces
 * meanwhile; what comes off is the benefit of the no-risk policy.
 */
final class RoleExtraLines {

    /** Ends the id of the line of replacement, whose price rises with the wages. */
    static final String REPLACEMENT = ":replacement";

    private final NewRole role;
    private final Extras extras;
    private final List<CostLine> lines = new ArrayList<>();

    private RoleExtraLines(NewRole role) {
        this.role = role;
        this.extras = role.extras();
    }

    /** The lines of one year. */
    static List<CostLine> of(NewRole role, Rates rates, LocalDate date) {
        var all = new RoleExtraLines(role);
        all.bonus(rates);
        all.absence(rates);
        all.noRisk(rates, date);
        all.replacement();
        all.add("training", CostLine.Kind.TRAINING, "costing.line.training.role", all.extras.trainingYearly());
        return all.lines;
    }

    static Optional<CostLine> once(NewRole role) {
        var all = new RoleExtraLines(role);
        all.add("training-once", CostLine.Kind.ONE_OFF, "costing.line.training.role", all.extras.trainingOnce());
        return all.lines.stream().findFirst();
    }

    private void add(String id, CostLine.Kind kind, String what, @Nullable Money amount) {
        if (amount != null && !amount.isZero()) {
            var label = Phrase.of(what);
            lines.add(RoleLines.line(role, id, kind, label, Explained.money(label, Figure.known(amount))));
        }
    }

    private void bonus(Rates rates) {
        if (extras.yearEndBonus() == null) {
            return;
        }
        var label = Phrase.of("costing.line.bonus");
        var amount = More.cents(
                label,
                "costing.line.roleBonus.formula",
                List.of(RoleLines.positions(role), Rates.paidHours(role)),
                rates.ofRole(role),
                rates.ofRole(role.withExtras(extras.withoutBonus())));
        lines.add(RoleLines.line(role, "bonus", CostLine.Kind.WAGE, label, amount));
    }

    private void absence(Rates rates) {
        leave().ifPresent(hours -> inWage("paid-leave", "costing.line.paidLeave", hours, rates));
        ill().ifPresent(hours -> inWage("paid-illness", "costing.line.paidIllness", hours, rates));
    }

    private void inWage(String id, String what, Explanation hours, Rates rates) {
        var label = Phrase.of(what);
        var paid = Explained.step(
                        Phrase.of(what + ".paid"),
                        "costing.line.inWage.paid.formula",
                        RoleLines.positions(role),
                        hours,
                        rates.ofRole(role))
                .cents(part -> part.get(0).multiply(part.get(1)).multiply(part.get(2)));
        lines.add(RoleLines.line(
                role,
                id,
                CostLine.Kind.WAGE,
                label,
                Explained.step(label, "costing.line.inWage.formula", paid).cents(part -> BigDecimal.ZERO)));
    }

    private void noRisk(Rates rates, LocalDate date) {
        var ill = ill();
        if (!extras.noRisk() || ill.isEmpty()) {
            return;
        }
        var label = Phrase.of("costing.line.noRisk");
        var wage = Explained.step(
                        Phrase.of("costing.wageInIllness"),
                        "costing.wageInIllness.formula",
                        RoleLines.positions(role),
                        ill.get(),
                        rates.grossOfRole(role))
                .exactMoney(part -> part.get(0).multiply(part.get(1)).multiply(part.get(2)));
        var benefit = new SicknessBenefit(rates.register()).benefit(wage, part(role), false, date);
        lines.add(RoleLines.line(
                role,
                "no-risk",
                CostLine.Kind.NO_RISK,
                label,
                Explained.step(label, "costing.line.noRisk.formula", benefit)
                        .cents(part -> part.getFirst().negate())));
    }

    /** Which part of the wage the benefit counts for: with subsidy the wage value, because the subsidy goes on. */
    static SicknessBenefit.Part part(NewRole role) {
        return switch (role.subsidy()) {
            case NONE -> new SicknessBenefit.Part.Whole();
            case FORFAIT -> new SicknessBenefit.Part.Forfait();
            case ESTABLISHED -> new SicknessBenefit.Part.OfWageValue(role.wageValue());
        };
    }

    private void replacement() {
        var price = extras.replacement();
        var hours = Stream.of(leave(), ill()).flatMap(Optional::stream).toList();
        if (price == null || hours.isEmpty()) {
            return;
        }
        var label = Phrase.of("costing.line.roleReplacement");
        var total = Figure.total(hours.stream().map(CostImpact::hours).toList(), Hours.ZERO, Hours::plus);
        var amount = Explained.step(
                        label,
                        "costing.line.roleReplacement.formula",
                        RoleLines.positions(role),
                        Totals.sum(Phrase.of("costing.absentHours"), Explanation.hours(total), hours),
                        Explained.money(Phrase.of("costing.replacementHour"), Figure.known(price)))
                .cents(part -> part.get(0).multiply(part.get(1)).multiply(part.get(2)));
        lines.add(RoleLines.line(role, "replacement", CostLine.Kind.WAGE, label, amount));
    }

    /** Hours a year of one person; empty when they are not stated. */
    private Optional<Explanation> leave() {
        return Optional.ofNullable(extras.leave())
                .map(hours -> Explained.hours(Phrase.of("costing.roleLeaveHours"), Figure.known(hours)));
    }

    private Optional<Explanation> ill() {
        return Optional.ofNullable(extras.sickness()).map(this::ill);
    }

    private Explanation ill(Percentage sickness) {
        return Explained.step(
                        Phrase.of("costing.roleIllHours"),
                        "costing.roleIllHours.formula",
                        Rates.paidHours(role),
                        Explained.percentage(Phrase.of("costing.roleSickness"), Figure.known(sickness)))
                .hours(part -> part.get(0).multiply(part.get(1)));
    }
}
