package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Lines of the present jobs. Freed hours stay paid until somebody says what is done with them, so the
 * wage line is the same now and in the scenario, and each use has a line of its own.
 *
 * <p>Minutes in a process are minutes at work. Where a wage scale says how many of the paid hours these
 * are, an hour of work costs what an hour at work costs; see {@link Rates#ofWork}.
 */
final class JobLines {

    private JobLines() {}

    static List<CostLine> of(CostCase input, Rates rates) {
        var lines = new ArrayList<CostLine>();
        for (var job : input.jobs()) {
            var cost = rates.ofWork(job);
            if (rates.hasOwnTerms(job)) {
                lines.addAll(OwnTermsLines.of(job, rates));
            } else {
                lines.add(wage(job, cost));
            }
            lines.addAll(FreedHours.lines(job, cost));
        }
        withoutJob(input.withoutJob(), lines);
        return lines;
    }

    static CostLine wage(PresentJob job, Explanation cost) {
        var label = Phrase.of("costing.line.wage");
        var amount = Explained.step(
                        label,
                        "costing.line.wage.formula",
                        Explained.hours(Phrase.of("costing.hoursNow"), job.hoursNow()),
                        cost)
                .cents(part -> part.get(0).multiply(part.get(1)));
        return new CostLine(
                "job:" + job.id() + ":wage", CostLine.Kind.WAGE, Phrase.literal(job.name()), label, amount, amount);
    }

    private static void withoutJob(Figure<Hours> hours, List<CostLine> lines) {
        if (hours.toOptional().filter(Hours::isZero).isPresent()) {
            return;
        }
        var label = Phrase.of("costing.line.withoutJob");
        Figure<Money> unknown = hours.flatMap(known -> Figure.unknown(Phrase.of("costing.unknown.withoutJob", known)));
        var amount = Explained.money(label, unknown);
        lines.add(new CostLine("without-job", CostLine.Kind.WAGE, label, label, amount, amount));
    }
}
