package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** What has to be paid once. */
class OneOffTable extends Div {

    OneOffTable(CostImpact impact) {
        addClassName("table-scroll");
        add(new H2(Say.text("workbench.costs.oneOff")));
        if (impact.oneOff().isEmpty()) {
            add(new Paragraph(Say.text("workbench.costs.noOneOff")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("cost-table");
        for (var line : impact.oneOff()) {
            row(
                    table.getBody().addRow(),
                    Say.phrase(line.subject()),
                    Say.phrase(line.label()),
                    line.named(line.scenario()));
        }
        var total = table.getBody().addRow();
        total.addClassName("total");
        row(total, Say.text("workbench.costs.oneOffTotal"), "", impact.oneOffTotal());
        add(table);
    }

    private static void row(NativeTableRow row, String subject, String label, Explanation amount) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(amount), amount));
        cell.addClassName("number");
        row.add(new NativeTableCell(subject), new NativeTableCell(label), cell);
    }
}
