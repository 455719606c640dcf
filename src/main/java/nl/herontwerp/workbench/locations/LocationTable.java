package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A table of results: a name before each row, a head above each column. */
class LocationTable extends Div {

    private final NativeTable table = new NativeTable();

    LocationTable(String caption, String first, List<String> columns) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        table.addClassNames("cost-table", "location-results");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        head.add(head(first, "col"));
        columns.forEach(column -> head.add(head(column, "col")));
        add(table);
    }

    void row(String name, List<NativeTableCell> cells) {
        var row = table.getBody().addRow();
        row.add(head(name, "row"));
        cells.forEach(row::add);
    }

    static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
