package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Payback: one-off cost divided by the yearly saving in money, in months with one decimal, half up. Without
 * depreciation, because the one-off cost is already counted, and without what is worth something but is no money, see
 * {@link YearCost#isCash}: that has a payback of its own. Never when there is no saving; nothing when there is no
 * one-off cost.
 */
final class Payback {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Texts of copies that were kept before payback was of the money alone; they go on saying what they said. */
    private static final Set<String> OF_OLD_COPIES =
            Set.of("costing.payback", "costing.payback.formula", "costing.cashSaving");

    private final Explanation oneOff;
    private final List<CostLine> yearly;

    Payback(Explanation oneOff, List<CostLine> yearly) {
        this.oneOff = oneOff;
        this.yearly = yearly.stream()
                .filter(line -> line.kind() != CostLine.Kind.ROBOT_DEPRECIATION)
                .toList();
    }

    /** Whether a payback, of an old copy, counts what is no money as a saving. */
    static boolean isOfOldCopy(Explanation payback) {
        return OF_OLD_COPIES.contains(payback.what().key());
    }

    /** Of the money alone. */
    Explanation inMoney() {
        return months(
                "costing.payback.money", "costing.payback.money.formula", "costing.moneySaving", YearCost::isCash);
    }

    /** With what is worth something but is no money; empty when there is no such thing. */
    Optional<Explanation> withWorth() {
        return yearly.stream().allMatch(YearCost::isMoneyOrNothing)
                ? Optional.empty()
                : Optional.of(months(
                        "costing.payback.worth", "costing.payback.worth.formula", "costing.worthSaving", line -> true));
    }

    private Explanation months(String what, String formula, String savingOf, Predicate<CostLine> which) {
        var lines = yearly.stream().filter(which).toList();
        var step = Explained.step(Phrase.of(what), formula, oneOff, Totals.saving(Phrase.of(savingOf), lines));
        if (lines.stream().anyMatch(line -> line.kind() == CostLine.Kind.SUBSIDY)) {
            step.doubting(Doubt.ASSUMPTION);
        }
        if (Explained.raw(oneOff)
                .toOptional()
                .filter(cost -> cost.signum() == 0)
                .isPresent()) {
            return Explained.step(Phrase.of(what), "costing.payback.nothing", oneOff)
                    .number(0, part -> BigDecimal.ZERO);
        }
        return step.build(
                part -> part.get(1).signum() <= 0
                        ? BigDecimal.ONE.negate()
                        : part.get(0).multiply(MONTHS).divide(part.get(1), MathContext.DECIMAL128),
                Payback::quantity,
                Phrase.of("wagerules.rounding.decimals", 1));
    }

    private static Quantity quantity(BigDecimal months) {
        return months.signum() < 0
                ? new Quantity.OfText(Phrase.of("costing.payback.never"))
                : new Quantity.OfNumber(months.setScale(1, RoundingMode.HALF_UP));
    }
}
