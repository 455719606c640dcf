package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/** Adds up rounded lines. A sum counts what is known and names what it is without. */
final class Sums {

    /** More names than this are counted instead. */
    private static final int NAMED = 3;

    private Sums() {}

    /** The sum of lines; unknown when none of them is known while some are missing. */
    static Explanation of(Phrase what, List<FactorLine> lines, Function<FactorLine, Explanation> amount) {
        var counted = new ArrayList<Explanation>();
        var without = new ArrayList<Factor>();
        var missing = new ArrayList<Phrase>();
        var total = BigDecimal.ZERO;
        for (var line : lines) {
            var explanation = amount.apply(line);
            if (line.state() == FactorLine.State.SKIPPED) {
                continue;
            }
            if (explanation.value() instanceof Figure.Known<Quantity>(Quantity.OfMoney(var money))) {
                counted.add(explanation);
                total = total.add(money.euros());
            } else {
                without.add(line.factor());
                missing.addAll(explanation.value().missing());
            }
        }
        Figure<Quantity> value = counted.isEmpty() && !missing.isEmpty()
                ? new Figure.Unknown<>(missing)
                : Figure.known(new Quantity.OfMoney(new Money(total)));
        return sentence(
                new Explanation(what, value, null, new Origin.Computed(null), counted, Set.of()),
                counted.size(),
                without);
    }

    /** With a formula that says how many numbers were added up and what is missing. */
    static Explanation sentence(Explanation sum, int parts, List<Factor> without) {
        Object shown = sum.value() instanceof Figure.Known<Quantity>(Quantity.OfMoney(var money))
                ? money.euros()
                : Phrase.of("kernel.unknown");
        var formula = without.isEmpty()
                ? Phrase.of("reshoring.formula.sum", parts, shown)
                : Phrase.of("reshoring.formula.sumWithout", parts, shown, names(without));
        return new Explanation(sum.what(), sum.value(), formula, sum.origin(), sum.parts(), sum.doubts());
    }

    /** Names one after another, or how many there are. */
    static Phrase names(List<Factor> factors) {
        if (factors.size() > NAMED) {
            return Phrase.of("reshoring.factors", factors.size());
        }
        return factors.stream()
                .map(factor -> Phrase.ofEnum("reshoring.factor", factor))
                .reduce((one, other) -> Phrase.of("reshoring.and", one, other))
                .orElseThrow();
    }
}
