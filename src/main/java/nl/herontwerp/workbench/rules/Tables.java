package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import nl.herontwerp.shell.Say;

/** The parts of a table that a screen reader can find its way in. */
final class Tables {

    private Tables() {}

    /** A table with heads of columns. */
    static NativeTable table(String caption, String... headKeys) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "rule-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (var key : headKeys) {
            var isNumber = key.equals("workbench.rules.value");
            head.add(isNumber ? numberHead(Say.text(key)) : columnHead(Say.text(key)));
        }
        return table;
    }

    static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** The head of a column of numbers. */
    static NativeTableHeaderCell numberHead(String text) {
        var cell = columnHead(text);
        cell.addClassName("number");
        return cell;
    }

    static NativeTableHeaderCell rowHead(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    /** A wide table scrolls by itself, also by keyboard. */
    static Div scrolling(NativeTable table, String name) {
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        return scroll;
    }
}
