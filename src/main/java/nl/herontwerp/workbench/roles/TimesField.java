package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.shell.Say;

/** When in the week: one or more windows, each of days and of times on these days; nothing chosen is not known. */
class TimesField extends Div {

    private final Div rows = new Div();
    private final Button more = new Button(Say.text("workbench.profile.window.add"), click -> addAnother());

    TimesField() {
        addClassName("times-field");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rows, more);
        addRow();
    }

    void set(List<TimeWindow> windows) {
        if (windows.isEmpty()) {
            return;
        }
        rows.removeAll();
        windows.forEach(window -> addRow().set(window));
    }

    /** Days without times, or times without days, say nothing that can be used. A row left empty is no window. */
    boolean check() {
        return all().map(TimeWindowRow::check).reduce(true, Boolean::logicalAnd);
    }

    List<TimeWindow> windows() {
        return all().flatMap(row -> row.window().stream()).toList();
    }

    private Stream<TimeWindowRow> all() {
        return rows.getChildren().map(TimeWindowRow.class::cast);
    }

    private TimeWindowRow addRow() {
        var row = new TimeWindowRow(this::remove);
        rows.add(row);
        number();
        return row;
    }

    private void addAnother() {
        addRow().focus();
    }

    /** The last row is emptied, so that there is always one to fill in. */
    private void remove(TimeWindowRow row) {
        var at = rows.indexOf(row);
        rows.remove(row);
        if (rows.getComponentCount() == 0) {
            addRow();
        }
        number();
        ((TimeWindowRow) rows.getComponentAt(Math.min(at, rows.getComponentCount() - 1))).focus();
    }

    private void number() {
        var count = rows.getComponentCount();
        for (var index = 0; index < count; index++) {
            ((TimeWindowRow) rows.getComponentAt(index)).number(index + 1, count);
        }
    }
}
