package nl.herontwerp.costing;

import java.math.RoundingMode;
import java.util.Optional;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/** Says the result of a scenario in one sentence. */
public final class Outcome {

    private Outcome() {}

    /** Cheaper, dearer or the same a year, with amount and percentage; or what is not known yet. */
    public static Phrase sentence(CostImpact impact) {
        return sentence(impact, 2);
    }

    /** The same in whole euros (half up), for where there is little room. */
    public static Phrase rounded(CostImpact impact) {
        return sentence(impact, 0);
    }

    /** How much of the outcome is money, when a part of it is not; empty when all of it is, or when that is not known. */
    public static Optional<Phrase> money(CostImpact impact) {
        var split = SavingSplit.of(impact);
        var isWornOff = impact.yearly().stream().anyMatch(line -> line.kind() == CostLine.Kind.ROBOT_DEPRECIATION);
        return CostImpact.money(split.hard())
                .with(CostImpact.money(split.soft()), (hard, soft) -> money(hard, soft, isWornOff))
                .toOptional()
                .flatMap(sentence -> sentence);
    }

    private static Optional<Phrase> money(Money hard, Money soft, boolean isWornOff) {
        if (soft.isZero()) {
            return Optional.empty();
        }
        var key = "costing.outcome.money." + (hard.isNegative() ? "less" : "more") + (isWornOff ? "" : ".noRobots");
        return Optional.of(Phrase.of(key, hard.isNegative() ? hard.negated() : hard, soft.negated()));
    }

    /** From how much to how much cheaper or dearer, in whole euros (half up); empty when that is unknown or no range. */
    public static Optional<Phrase> range(CostImpact one, CostImpact other) {
        var first = CostImpact.money(one.perYear().difference()).toOptional();
        var second = CostImpact.money(other.perYear().difference()).toOptional();
        return first.isEmpty() || second.isEmpty() ? Optional.empty() : range(whole(first.get()), whole(second.get()));
    }

    private static Optional<Phrase> range(Money one, Money other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        var low = one.min(other);
        var high = one.max(other);
        if (!high.isNegative() && !low.isNegative()) {
            return Optional.of(Phrase.of("costing.outcome.range.dearer", low, high));
        }
        return Optional.of(
                high.isNegative() || high.isZero()
                        ? Phrase.of("costing.outcome.range.cheaper", high.negated(), low.negated())
                        : Phrase.of("costing.outcome.range.both", low.negated(), high));
    }

    private static Money whole(Money money) {
        return new Money(money.euros().setScale(0, RoundingMode.HALF_UP));
    }

    private static Phrase sentence(CostImpact impact, int decimals) {
        var difference = CostImpact.money(impact.perYear().difference());
        if (difference.toOptional().isEmpty()) {
            return Phrase.of("costing.outcome.unknown", difference.missing().size());
        }
        var amount = new Money(difference.toOptional().get().euros().setScale(decimals, RoundingMode.HALF_UP));
        if (amount.isZero()) {
            return Phrase.of("costing.outcome.same");
        }
        var size = amount.isNegative() ? amount.negated() : amount;
        return impact.relativeDifference()
                .toOptional()
                .map(part -> withPercentage(
                        amount,
                        size,
                        new Percentage(part.abs().movePointRight(2).setScale(1, RoundingMode.HALF_UP))))
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
