package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** About twice as many rows as fit on a screen. */
    private static final int MANY = 40;

    private final transient Function<R, String> id;

    /** The grid's own list. */
    private List<R> items = new ArrayList<>();

    private final Map<Cell, Refused> refused = new HashMap<>();

    private record Cell(String row, String column) {}

    /**
     * What was typed in a cell and could not be taken.
     *
     * @param reason in the user's language
     */
    public record Refused(String text, String reason) {}

    /**
     * An empty grid.
     *
     * @param id what stays the same of a row
     */
    protected RowGrid(Function<R, String> id) {
        this.id = id;
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        addAttachListener(attach -> getElement().executeJs("window.Herontwerp.cells(this)"));
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

    /** A row that is refreshed by itself is sent also when it is out of sight: of many, only those in sight are sent. */
    private void refreshChanged(List<R> rows) {
        var changed = new ArrayList<R>();
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            if (!row.equals(items.get(index))) {
                items.set(index, row);
                changed.add(row);
            }
        }
        if (changed.size() > MANY) {
            getDataProvider().refreshAll();
        } else {
            changed.forEach(getListDataView()::refreshItem);
        }
    }

    /** The rows as they are shown, from top to bottom. */
    protected final List<R> shownRows() {
        return List.copyOf(items);
    }

    /**
     * Lets Enter and the arrows walk from this cell to others, and Escape take back what was typed.
     *
     * @param row what stays the same of its row
     * @param column the same for all cells in its column
     */
    protected static void walks(HasElement field, String row, String column) {
        field.getElement()
                .setAttribute("data-row", row)
                .setAttribute("data-column", column)
                .getClassList()
                .add("cell-field");
    }

    /** Keeps what was typed in a cell and could not be taken, also when the row is drawn anew. */
    protected final void keepRefused(String row, String column, String text, String reason) {
        refused.put(new Cell(row, column), new Refused(text, reason));
    }

    /** The cell shows its own value again. */
    protected final void forgetRefused(String row, String column) {
        refused.remove(new Cell(row, column));
    }

    protected final Optional<Refused> refused(String row, String column) {
        return Optional.ofNullable(refused.get(new Cell(row, column)));
    }

    /**
     * Lets what is typed in a field and can't be taken stay there with the reason, until it is typed over. Called
     * once the field shows its own value, before it says what becomes of other values.
     */
    protected final <F extends Component & HasValue<?, String> & HasValidationProperties> void keepsRefused(
            F field, String row, String column) {
        refused(row, column).ifPresent(kept -> {
            field.setValue(kept.text());
            field.setErrorMessage(kept.reason());
            field.setInvalid(true);
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                forgetRefused(row, column);
                // by then the field says whether the value was taken; of a row that was drawn anew it was
                getUI().ifPresent(ui -> ui.beforeClientResponse(field, done -> {
                    if (field.isInvalid()) {
                        keepRefused(row, column, field.getValue(), field.getErrorMessage());
                    }
                }));
            }
        });
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
