package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The parts of the tables of this room. */
final class Tables {

    private Tables() {}

    static NativeTable table(String caption) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "template-table");
        table.setCaptionText(caption);
        return table;
    }

    static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableHeaderCell numberHead(String text) {
        var cell = columnHead(text);
        cell.addClassName("number");
        return cell;
    }

    static NativeTableHeaderCell rowHead(Component... content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    static NativeTableCell number(Object figure) {
        var cell = new NativeTableCell(figure.toString());
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
