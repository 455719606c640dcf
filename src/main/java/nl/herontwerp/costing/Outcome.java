package nl.herontwerp.costing;

import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/** Says the result of a scenario in one sentence. */
public final class Outcome {

    private Outcome() {}

    /** Cheaper, dearer or the same a year, with amount and percentage; or what is not known yet. */
    public static Phrase sentence(CostImpact impact) {
        var difference = CostImpact.money(impact.perYear().difference());
        if (difference.toOptional().isEmpty()) {
            return Phrase.of("costing.outcome.unknown", difference.missing().size());
        }
        var amount = difference.toOptional().get();
        if (amount.isZero()) {
            return Phrase.of("costing.outcome.same");
        }
        var size = amount.isNegative() ? amount.negated() : amount;
        return impact.relativeDifference()
                .toOptional()
                .map(part -> withPercentage(amount, size, Percentage.ofFraction(part.abs())))
                .orElseGet(() -> without(amount, size));
    }

    private static Phrase withPercentage(Money amount, Money size, Percentage part) {
        return amount.isNegative()
                ? Phrase.of("costing.outcome.cheaper", size, part)
                : Phrase.of("costing.outcome.dearer", size, part);
    }

    private static Phrase without(Money amount, Money size) {
        return amount.isNegative()
                ? Phrase.of("costing.outcome.cheaperOnly", size)
                : Phrase.of("costing.outcome.dearerOnly", size);
    }
}
