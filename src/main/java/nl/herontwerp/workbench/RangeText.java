package nl.herontwerp.workbench;

import java.util.function.Function;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.scenario.Ranges.Side;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** The range that stands beside a likely value; empty when there is none. */
public final class RangeText {

    private RangeText() {}

    /** Whole euros at both ends. */
    public static String money(Workspace workspace, Function<CostImpact, Explanation> figure) {
        return workspace
                .ranges()
                .flatMap(ranges -> ranges.of(side -> CostImpact.money(figure.apply(side.impact()))))
                .map(range -> Say.formats().wholeEuroRange(range.from(), range.to()))
                .orElse("");
    }

    /** Hours at both ends. */
    public static String hours(Workspace workspace, Function<Side, Figure<Hours>> figure) {
        return workspace
                .ranges()
                .flatMap(ranges -> ranges.of(figure))
                .map(range ->
                        Say.formats().range(range.from().value(), range.to().value(), 1))
                .orElse("");
    }

    /** A text with its range behind it. */
    public static String with(String text, String range) {
        return range.isEmpty() ? text : Say.text("workbench.range.beside", text, range);
    }
}
