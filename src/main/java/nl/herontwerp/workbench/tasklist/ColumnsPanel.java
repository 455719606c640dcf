package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ColumnQuestion;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table;

/** A row for each column of the list: its heading, examples, and what it is taken for. */
class ColumnsPanel extends Section {

    private final transient Consumer<Mapping> changed;
    private final transient List<ColumnRow> rows = new ArrayList<>();
    private final Div scroll = new Div();
    private transient Mapping current = new Mapping(0, 0, List.of());

    ColumnsPanel(Consumer<Mapping> changed) {
        this.changed = changed;
        scroll.addClassName("table-scroll");
        add(
                new H2(Say.text("workbench.taskList.columns")),
                new Paragraph(Say.text("workbench.taskList.columns.explain")),
                scroll);
    }

    void show(Table table, Mapping mapping) {
        rows.clear();
        scroll.removeAll();
        var view = new NativeTable();
        view.addClassNames("cost-table", "task-list-columns");
        var head = view.getHead().addRow();
        for (var key : List.of(
                "workbench.taskList.heading",
                "workbench.taskList.examples",
                "workbench.taskList.is",
                "workbench.taskList.in",
                "workbench.taskList.written")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var choice : mapping.columns()) {
            var row = new ColumnRow(choice, this::accept);
            rows.add(row);
            var line = view.getBody().addRow();
            var name = new NativeTableHeaderCell(choice.heading());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            var examples = new NativeTableCell(examples(table, mapping.headingRow(), choice.index()));
            examples.addClassName("quiet");
            line.add(
                    examples,
                    new NativeTableCell(row.column()),
                    new NativeTableCell(row.unit()),
                    new NativeTableCell(row.style()));
        }
        current = mapping;
        scroll.add(view);
    }

    private void accept(ColumnChoice choice) {
        current = current.with(choice);
        changed.accept(current);
    }

    /** Marks the columns that ask for a choice, and follows choices that others had to give way to. */
    void ask(Mapping mapping, List<ColumnQuestion> questions) {
        current = mapping;
        for (var row : rows) {
            mapping.columns().stream()
                    .filter(choice -> choice.index() == row.index())
                    .findFirst()
                    .ifPresent(choice -> row.show(choice, questions));
        }
    }

    private static String examples(Table table, int headingRow, int column) {
        var found = table.rows().stream()
                .filter(row -> row.number() > headingRow)
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(3)
                .map(text -> text.length() > 30 ? text.substring(0, 29) + "…" : text)
                .toList();
        return String.join(" · ", found);
    }
}
