package nl.herontwerp.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.LineNames;
import nl.herontwerp.scenario.Workspace;

/** Whose the cost lines are in the explanations of a result. */
public final class WhoseLines {

    private WhoseLines() {}

    public static LineNames in(List<Workspace> workspaces) {
        return LineNames.of(workspaces.stream()
                .flatMap(each -> tables(each.impact(), each.years()))
                .toList());
    }

    public static LineNames in(CostImpact impact, Optional<HorizonImpact> years) {
        return LineNames.of(tables(impact, years).toList());
    }

    private static Stream<List<CostLine>> tables(CostImpact impact, Optional<HorizonImpact> years) {
        var ahead = years.stream()
                .flatMap(all -> all.years().stream())
                .map(year -> year.lines().lines());
        return Stream.concat(Stream.of(impact.yearly(), impact.oneOff()), ahead);
    }
}
