package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Payback: one-off cost divided by the yearly cash saving, in months with one decimal, half up. Cash is
 * without depreciation, because the one-off cost is already counted. Never when there is no saving;
 * nothing when there is no one-off cost.
 */
final class Payback {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Payback() {}

    static Explanation of(Explanation oneOff, List<CostLine> yearly) {
        var saving = saving(yearly);
        var step = Explained.step(Phrase.of("costing.payback"), "costing.payback.formula", oneOff, saving);
        var limited = yearly.stream().anyMatch(line -> line.kind() == CostLine.Kind.SUBSIDY);
        if (limited) {
            step.doubting(Doubt.ASSUMPTION);
        }
        if (Explained.raw(oneOff)
                .toOptional()
                .filter(cost -> cost.signum() == 0)
                .isPresent()) {
            return Explained.step(Phrase.of("costing.payback"), "costing.payback.nothing", oneOff)
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

    private static Explanation saving(List<CostLine> yearly) {
        var cash = yearly.stream()
                .filter(line -> line.kind() != CostLine.Kind.ROBOT_DEPRECIATION)
                .toList();
        var saving = Figure.total(cash.stream().map(CostLine::difference).toList(), Money.ZERO, Money::plus)
                .map(Money::negated);
        return Totals.sum(
                Phrase.of("costing.cashSaving"),
                Explanation.money(saving),
                cash.stream().map(CostLine::scenario).toList());
    }
}
