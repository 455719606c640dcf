package nl.herontwerp.scenario.internal;

import java.util.List;
import java.util.Set;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/** The one place where scenarios ask for their cost. Until the cost room answers, cost is unknown. */
final class Costs {

    private Costs() {}

    static CostImpact of(CostCase all) {
        var unknown = Explanation.input(
                Phrase.of("scenario.cost"), Figure.unknown(Phrase.of("scenario.missing.calculation")));
        var pair = new CostImpact.Pair(unknown, unknown, unknown);
        var freed = Figure.total(
                all.jobs().stream().map(CostCase.PresentJob::freedHours).toList(), Hours.ZERO, Hours::plus);
        var hours = Explanation.input(Phrase.of("scenario.freedHours"), Explanation.hours(freed));
        return new CostImpact(
                all.referenceDate(),
                List.of(),
                List.of(),
                pair,
                pair,
                unknown,
                unknown,
                unknown,
                hours,
                hours,
                Set.of(),
                new CostImpact.Receipt("", all.referenceDate(), List.of(), ""));
    }
}
