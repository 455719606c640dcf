package nl.herontwerp.report.internal.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.Explained;

/** The application's figures as they are compared with those of a workbook. */
final class Shown {

    private static final Texts TEXTS = Texts.dutch();

    private Shown() {}

    /** To a hundredth of a cent, so that a cent too few is seen and the noise of binary numbers is not. */
    static String of(BigDecimal number) {
        // first as far as the noise does not reach, so that noise does not decide what a half becomes
        var rounded = number.setScale(7, RoundingMode.HALF_UP).setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String of(Figure<Money> money) {
        return money.map(amount -> of(amount.euros())).toOptional().orElse(TEXTS.get("kernel.unknown"));
    }

    static String of(Explanation explanation) {
        return explanation
                .value()
                .map(quantity -> quantity instanceof Quantity.OfText(var text)
                        ? TEXTS.render(text)
                        : of(Explained.raw(quantity)))
                .toOptional()
                .orElse(TEXTS.get("kernel.unknown"));
    }

    static List<String> of(CostImpact.Pair pair) {
        return List.of(of(pair.now()), of(pair.scenario()), of(pair.difference()));
    }

    static List<String> of(CostLine line) {
        return List.of(
                TEXTS.render(line.subject()),
                TEXTS.render(line.label()),
                of(line.amountNow()),
                of(line.amountThen()),
                of(line.difference()));
    }
}
