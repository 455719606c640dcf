package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import org.jspecify.annotations.Nullable;

/** What the scenarios do through the years; one that was submitted before the years were stated has none. */
final class YearsRows {

    private final NativeTable table;
    private final List<Optional<HorizonImpact>> columns;

    private YearsRows(NativeTable table, List<Optional<HorizonImpact>> columns) {
        this.table = table;
        this.columns = columns;
    }

    static void add(NativeTable table, List<Workspace> workspaces) {
        var rows =
                new YearsRows(table, workspaces.stream().map(Workspace::years).toList());
        rows.horizon();
        var now = rows.columns.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .filter(any -> rows.areAlike())
                .map(impact -> impact.total().now())
                .orElse(null);
        rows.row("workbench.compare.years.total", now, impact -> impact.total().scenario());
        rows.row(
                "workbench.compare.years.cumulative",
                null,
                impact -> impact.total().difference());
        rows.row("workbench.compare.years.economic", null, HorizonImpact::economic);
        rows.row("workbench.compare.years.payback", null, HorizonImpact::payback);
        rows.row("workbench.compare.years.npv", null, HorizonImpact::cash);
        rows.row("workbench.compare.years.npvWorth", null, HorizonImpact::worth);
    }

    /** Whether all count the same years with the same growth, so that their sums can be compared. */
    private boolean areAlike() {
        return columns.stream()
                        .flatMap(Optional::stream)
                        .map(impact -> impact.lines().horizon())
                        .distinct()
                        .count()
                < 2;
    }

    private void horizon() {
        var row = table.getBody().addRow();
        row.add(head("workbench.compare.years"), new NativeTableCell(""));
        for (var column : columns) {
            var cell =
                    new NativeTableCell(column.map(impact -> text(impact.lines().horizon()))
                            .orElseGet(() -> Say.text("workbench.compare.years.none")));
            cell.addClassName("number");
            row.add(cell);
        }
    }

    private String text(Horizon horizon) {
        return Say.text(
                areAlike() ? "workbench.compare.years.number" : "workbench.compare.years.differ", horizon.years());
    }

    private void row(String key, @Nullable Explanation now, Function<HorizonImpact, Explanation> figure) {
        var row = table.getBody().addRow();
        row.add(head(key), now == null ? new NativeTableCell("") : cell(now));
        columns.forEach(column ->
                row.add(column.map(impact -> cell(figure.apply(impact))).orElseGet(() -> new NativeTableCell(""))));
    }

    private static NativeTableHeaderCell head(String key) {
        var head = new NativeTableHeaderCell(Say.text(key));
        head.getElement().setAttribute("scope", "row");
        return head;
    }

    private static NativeTableCell cell(Explanation explanation) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
        cell.addClassName("number");
        return cell;
    }
}
