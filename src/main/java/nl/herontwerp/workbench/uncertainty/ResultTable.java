package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** The figures of a picture; the first column names the row. */
class ResultTable extends Div {

    private final NativeTable table = new NativeTable();

    /** A table under a heading that says what it is: to the eye it has no caption, to a screen reader it has. */
    static ResultTable underHeading(String caption, List<String> columns) {
        var table = new ResultTable(caption, columns);
        table.addClassName("caption-for-readers");
        return table;
    }

    ResultTable(String caption, List<String> columns) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        table.addClassNames("cost-table", "uncertainty-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(head(column, "col")));
        add(table);
    }

    void row(String name, List<String> cells) {
        var row = table.getBody().addRow();
        row.add(head(name, "row"));
        for (var text : cells) {
            var cell = new NativeTableCell(text);
            cell.addClassName("number");
            row.add(cell);
        }
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
