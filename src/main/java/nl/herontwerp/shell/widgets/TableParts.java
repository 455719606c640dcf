package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The parts of a table that a screen reader can find its way in. */
public final class TableParts {

    private TableParts() {}

    public static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** The head of a column of numbers. */
    public static NativeTableHeaderCell numberHead(String text) {
        var cell = columnHead(text);
        cell.addClassName("number");
        return cell;
    }

    public static NativeTableHeaderCell rowHead(Component... content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    public static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    /** A wide table scrolls by itself, also by keyboard. */
    public static Div scrolling(NativeTable table, String name) {
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        return scroll;
    }
}
