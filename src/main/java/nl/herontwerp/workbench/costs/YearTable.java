package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.widgets.Figures;

/** A table of amounts of which each opens. */
class YearTable extends Div {

    private final NativeTable table = new NativeTable();
    private final int amountColumns;

    YearTable(String caption, List<String> texts, List<String> amounts) {
        amountColumns = amounts.size();
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        table.addClassNames("cost-table", "years-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        texts.forEach(text -> head.add(head(text, "col")));
        amounts.forEach(text -> {
            var cell = head(text, "col");
            cell.addClassName("number");
            head.add(cell);
        });
        add(table);
    }

    /** @param amounts of the first columns; a row without the last ones has empty cells there */
    NativeTableRow row(String name, List<Explanation> amounts) {
        var row = table.getBody().addRow();
        row.add(head(name, "row"));
        amounts.forEach(amount -> row.add(cell(amount)));
        for (var column = amounts.size(); column < amountColumns; column++) {
            row.add(new NativeTableCell(""));
        }
        return row;
    }

    /** @param amounts empty where there is none */
    NativeTableRow row(String name, String more, List<Optional<Explanation>> amounts) {
        var row = table.getBody().addRow();
        row.add(head(name, "row"), new NativeTableCell(more));
        amounts.forEach(amount -> row.add(amount.map(YearTable::cell).orElseGet(() -> new NativeTableCell(""))));
        return row;
    }

    private static NativeTableCell cell(Explanation amount) {
        var cell = new NativeTableCell(Figures.opening(Figures.value(amount), amount));
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
