package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** Now, scenario and difference, by whom and by kind. Every amount opens. */
class CostTable extends Div {

    CostTable(
            String caption,
            List<CostLine> lines,
            String totalLabel,
            CostImpact.Pair total,
            CostImpact.Pair perCase,
            Optional<CostImpact.Pair> perUnit) {
        addClassName("table-scroll");
        var table = new NativeTable();
        table.addClassName("cost-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.costs.subject",
                "workbench.costs.kind",
                "workbench.costs.now",
                "workbench.costs.then",
                "workbench.costs.difference")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = table.getBody();
        var last = "";
        for (var line : lines) {
            var subject = Say.phrase(line.subject());
            row(body, subject.equals(last) ? "" : subject, Say.phrase(line.label()), line);
            last = subject;
        }
        pair(body, totalLabel, total).addClassName("total");
        pair(body, Say.text("workbench.costs.perCase"), perCase);
        perUnit.ifPresent(each -> pair(body, Say.text("workbench.costs.perUnit"), each));
        add(table);
    }

    private static void row(NativeTableBody body, String subject, String label, CostLine line) {
        var row = body.addRow();
        row.add(new NativeTableCell(subject), new NativeTableCell(label));
        amount(row, line.named(line.now()));
        amount(row, line.named(line.scenario()));
        difference(row, line.difference());
    }

    private static NativeTableRow pair(NativeTableBody body, String label, CostImpact.Pair pair) {
        var row = body.addRow();
        row.add(new NativeTableCell(label), new NativeTableCell(""));
        amount(row, pair.now());
        amount(row, pair.scenario());
        amount(row, pair.difference());
        return row;
    }

    private static void amount(NativeTableRow row, Explanation explanation) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
        cell.addClassName("number");
        row.add(cell);
    }

    private static void difference(NativeTableRow row, Figure<Money> difference) {
        var text =
                difference.map(money -> Say.formats().money(money)).toOptional().orElseGet(Figures::unknown);
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        row.add(cell);
    }
}
