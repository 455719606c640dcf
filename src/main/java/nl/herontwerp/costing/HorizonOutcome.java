package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/** Says in sentences what a scenario does through the years; what is not known is left out, or named as unknown. */
public final class HorizonOutcome {

    private HorizonOutcome() {}

    public static List<Phrase> sentences(HorizonImpact impact) {
        var years = impact.lines().horizon().years();
        var difference = CostImpact.money(impact.total().difference());
        var said = new ArrayList<Phrase>();
        said.add(difference
                .map(total -> total(years, total))
                .toOptional()
                .orElseGet(() -> Phrase.of("costing.horizon.outcome.unknown", years)));
        impact.payback().value().toOptional().map(HorizonOutcome::payback).ifPresent(said::add);
        CostImpact.money(impact.cash())
                .toOptional()
                .map(value -> Phrase.of("costing.horizon.outcome.npv", value))
                .ifPresent(said::add);
        CostImpact.money(impact.economic())
                .toOptional()
                .filter(value -> !value.isZero())
                .map(value -> Phrase.of("costing.horizon.outcome.economic", value.negated()))
                .ifPresent(said::add);
        return said;
    }

    private static Phrase total(int years, Money total) {
        if (total.isZero()) {
            return Phrase.of("costing.horizon.outcome.same", years);
        }
        return total.isNegative()
                ? Phrase.of("costing.horizon.outcome.cheaper", years, total.negated())
                : Phrase.of("costing.horizon.outcome.dearer", years, total);
    }

    private static Phrase payback(Quantity payback) {
        return payback instanceof Quantity.OfNumber(var months)
                ? Phrase.of("costing.horizon.outcome.payback", months)
                : Phrase.of("costing.horizon.outcome.paybackIs", ((Quantity.OfText) payback).text());
    }
}
