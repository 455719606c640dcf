package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.herontwerp.costing.HourCostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.scales.HourBasisChoice;

/** What an hour of each job and role costs, paid and at work, and which of the two is counted. */
class HourCostPanel extends Section {

    HourCostPanel(Desk desk) {
        addClassName("hour-costs");
        var workspace = desk.workspace();
        var lines = workspace.impact().hourCosts();
        add(
                new H2(Say.text("workbench.hourCost.title")),
                new Paragraph(Say.text("workbench.hourCost.explain")),
                new Anchor(
                        "project/" + workspace.project().id() + "/loonschalen?scenario="
                                + workspace.scenario().id(),
                        Say.text("workbench.scales.open")));
        if (lines.isEmpty()) {
            add(new Paragraph(Say.text("workbench.hourCost.none")));
            return;
        }
        var scroll = new Div(table(lines));
        scroll.addClassName("table-scroll");
        add(scroll);
        if (lines.stream().anyMatch(line -> line.scale() != null)) {
            add(new HourBasisChoice(desk));
        }
    }

    private static NativeTable table(List<HourCostLine> lines) {
        var table = new NativeTable();
        table.addClassName("cost-table");
        table.setCaptionText(Say.text("workbench.hourCost.caption"));
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.costs.subject",
                "workbench.scales.choice",
                "workbench.scales.paidHour",
                "workbench.scales.productiveHour",
                "workbench.hourCost.counted",
                "workbench.hourCost.aboveMinimum")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        lines.forEach(line -> row(table.getBody().addRow(), line));
        return table;
    }

    private static void row(NativeTableRow row, HourCostLine line) {
        var at = line.scale();
        row.add(
                new NativeTableCell(Say.phrase(line.subject())),
                new NativeTableCell(
                        at == null
                                ? Say.text("workbench.hourCost.noScale")
                                : Say.text("workbench.hourCost.scale", at.scale(), at.step())));
        amount(row, line.paidHour());
        amount(row, line.productiveHour());
        row.add(new NativeTableCell(counted(line)));
        var above = line.aboveMinimum();
        if (above == null) {
            row.add(new NativeTableCell(""));
        } else {
            amount(row, above);
        }
    }

    private static String counted(HourCostLine line) {
        if (line.aboveMinimum() != null) {
            return Say.text("workbench.hourCost.byContract");
        }
        return Say.text(line.countedByWork() ? "workbench.hourCost.byWork" : "workbench.hourCost.byPaid");
    }

    private static void amount(NativeTableRow row, Explanation explanation) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
        cell.addClassName("number");
        row.add(cell);
    }
}
