package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** Why a task takes the time that it takes: how often a year and how many minutes, down to who said so. */
public final class LoadReasons {

    private final AsIs asIs;
    private final CaseCounts counts;

    public LoadReasons(AsIs asIs) {
        this.asIs = asIs;
        this.counts = CaseCounts.of(asIs);
    }

    /** Minutes of work each time. */
    public Explanation minutes(Node task, TaskLoad load) {
        var stated = asIs.inventory().task(task.id()).activeMinutes();
        var rest = task.kind() == NodeKind.AUTOMATED_TASK ? "process.reason.automated" : "process.reason.open";
        return leaf("process.reason.minutes", load.activeMinutes(), stated, rest);
    }

    /** Times a year. */
    public Explanation timesPerYear(Node task, TaskLoad load) {
        var figures = asIs.inventory().task(task.id());
        var what = "process.reason.times";
        var cases = cases(task);
        if (figures.timesPerYear() != null || cases.isEmpty()) {
            return leaf(what, load.timesPerYear(), figures.timesPerYear(), "process.reason.calls");
        }
        var visits =
                leaf("process.reason.visits", load.visitsPerCase(), figures.visitsPerCase(), "process.reason.flow");
        return Explanation.step(
                Phrase.of(what),
                load.timesPerYear().map(Quantity.OfNumber::new),
                "process.reason.times.formula",
                List.of(cases.get(), visits));
    }

    /** Cases a year of the process; empty where they are the sum of what several processes ask of it. */
    private Optional<Explanation> cases(Node task) {
        var process = counts.caseOf(task.processId());
        var stated = asIs.inventory().casesPerYear().get(process);
        if (stated == null && counts.isCalled(process)) {
            return Optional.empty();
        }
        Figure<BigDecimal> number =
                stated == null ? Figure.unknown(GapFinder.casesMissing(asIs, process)) : Figure.known(stated.value());
        return Optional.of(leaf("process.reason.cases", number, stated, "process.reason.open"));
    }

    /** @param rest where the number comes from when nobody stated it */
    private static Explanation leaf(
            String what, Figure<BigDecimal> number, @Nullable Sourced<BigDecimal> stated, String rest) {
        var origin = stated == null ? new Origin.Input(Phrase.of(rest), null) : origin(stated.provenance());
        Set<Doubt> doubts = origin instanceof Origin.Assumed ? Set.of(Doubt.ASSUMPTION) : Set.of();
        return new Explanation(Phrase.of(what), number.map(Quantity.OfNumber::new), null, origin, List.of(), doubts);
    }

    private static Origin origin(Provenance provenance) {
        return switch (provenance) {
            case Provenance.FromModel(var place) -> new Origin.Input(Phrase.of("process.reason.model", place), null);
            case Provenance.Entered(var by, var at, var how) ->
                new Origin.Input(
                        how == null
                                ? Phrase.of("process.reason.entered", by)
                                : Phrase.of("process.reason.known", by, Phrase.ofEnum("process.evidence", how)),
                        at);
            case Provenance.Assumed(var basis) -> new Origin.Assumed(Phrase.literal(basis));
        };
    }
}
