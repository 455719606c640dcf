package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** Now against the proposal in one table; every number opens. */
class DecisionTable extends Div {

    private final NativeTable table = new NativeTable();

    DecisionTable(Workspace workspace) {
        addClassName("table-scroll");
        table.addClassName("cost-table");
        add(table);
        head();
        var impact = workspace.impact();
        pair(Say.text("workbench.compare.perYear"), impact.perYear());
        pair(Say.text("workbench.compare.perCase"), impact.perCase());
        single(impact.oneOffTotal());
        impact.paybacks().forEach(this::single);
        List.of(impact.jobs(), impact.freedHours(), impact.unclaimedHours()).forEach(this::single);
        if (!workspace.horizon().equals(Horizon.START)) {
            workspace.years().ifPresent(this::years);
        }
    }

    private void years(HorizonImpact years) {
        pair(Say.text("workbench.proposal.years", years.lines().horizon().years()), years.total());
        List.of(years.cash(), years.worth()).forEach(this::single);
        years.paybacks().forEach(this::single);
    }

    private void head() {
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.proposal.figure",
                "workbench.costs.now",
                "workbench.proposal.proposed",
                "workbench.costs.difference")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("number", !key.equals("workbench.proposal.figure"));
            head.add(cell);
        }
    }

    private void pair(String name, CostImpact.Pair pair) {
        table.getBody()
                .addRow()
                .add(new NativeTableCell(name), cell(pair.now()), cell(pair.scenario()), cell(pair.difference()));
    }

    private void single(Explanation figure) {
        table.getBody()
                .addRow()
                .add(
                        new NativeTableCell(Say.phrase(figure.what())),
                        new NativeTableCell(""),
                        cell(figure),
                        new NativeTableCell(""));
    }

    static NativeTableCell cell(Explanation explanation) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
        cell.addClassName("number");
        return cell;
    }
}
