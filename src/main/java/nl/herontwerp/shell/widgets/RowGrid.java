package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A grid whose cells are typed in as in a spreadsheet. Rows stay in their place while somebody types:
 * only those that changed are drawn anew, so that focus and what is typed elsewhere stay.
 *
 * @param <R> a row, with everything that its cells show
 */
@JavaScript("context://herontwerp/grid.js")
public abstract class RowGrid<R> extends Grid<R> {

    private final transient Function<R, String> id;

    /** The grid's own list. */
    private List<R> items = new ArrayList<>();

    /**
     * An empty grid.
     *
     * @param id what stays the same of a row
     */
    protected RowGrid(Function<R, String> id) {
        this.id = id;
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
    }

    /** Shows these rows. */
    protected final void showRows(List<R> rows) {
        if (items.stream().map(id).toList().equals(rows.stream().map(id).toList())) {
            refreshChanged(rows);
        } else {
            items = new ArrayList<>(rows);
            setItems(items);
            getListDataView().setIdentifierProvider(id::apply);
        }
    }

    private void refreshChanged(List<R> rows) {
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            if (!row.equals(items.get(index))) {
                items.set(index, row);
                getListDataView().refreshItem(row);
            }
        }
    }

    /** The rows as they are shown, from top to bottom. */
    protected final List<R> shownRows() {
        return List.copyOf(items);
    }

    /**
     * Lets Enter and the arrows walk from this cell to others, and Escape take back what was typed.
     *
     * @param css style class of all cells in its column
     */
    protected static void walks(HasElement field, String css) {
        field.getElement().executeJs("window.Herontwerp.cell(this, $0)", css);
    }

    /** Calls back with the text when several cells of a spreadsheet are pasted into this one. */
    protected static void onPaste(HasElement field, Consumer<String> use) {
        field.getElement()
                .addEventListener(
                        "cells-pasted",
                        event -> use.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }
}
