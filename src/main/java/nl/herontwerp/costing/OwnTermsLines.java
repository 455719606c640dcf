package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * The work of a present job whose bonus, leave or sickness are stated with the job: the wage, and a line for each of them.
 * A line is what the same hours cost more than without it, both rounded to the cent; so the lines together are the hours
 * times the cost of an hour at work, as one line of a job in a wage scale is.
 */
final class OwnTermsLines {

    /** Ends the ids of the lines, each with more in the cost of an hour than the one before. */
    static final List<String> ENDINGS = List.of(":bonus", ":leave", ":illness");

    private final PresentJob job;
    private final List<CostLine> lines = new ArrayList<>();
    private Explanation cost;

    private OwnTermsLines(PresentJob job, Explanation paidHour) {
        this.job = job;
        this.cost = paidHour;
    }

    static List<CostLine> of(PresentJob job, Rates rates) {
        var terms = job.terms();
        var bare = rates.ofJob(job.withTerms(terms.withoutBonus()));
        var all = new OwnTermsLines(job, bare);
        all.lines.add(JobLines.wage(job, bare));
        if (terms.yearEndBonus() != null) {
            all.add(":bonus", "costing.line.bonus", rates.ofJob(job));
        }
        if (terms.leave() != null) {
            all.add(":leave", "costing.line.leave", rates.productiveHour(job.withTerms(terms.withoutSickness())));
        }
        if (terms.sickness() != null) {
            all.add(":illness", "costing.line.illness", rates.productiveHour(job));
        }
        return all.lines;
    }

    private void add(String ending, String what, Explanation more) {
        var label = Phrase.of(what);
        var amount = More.cents(
                label,
                what + ".formula",
                List.of(Explained.hours(Phrase.of("costing.hoursNow"), job.hoursNow())),
                more,
                cost);
        lines.add(new CostLine(
                "job:" + job.id() + ending, CostLine.Kind.WAGE, Phrase.literal(job.name()), label, amount, amount));
        cost = more;
    }
}
