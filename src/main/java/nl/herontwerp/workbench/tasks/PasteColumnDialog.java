package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Shows what of a pasted column goes where, and takes it over in one step. */
class PasteColumnDialog extends Dialog {

    private final transient Desk desk;
    private final TaskColumn column;
    private final List<Node> tasks;
    private final transient Provenance from;
    private final TextArea text = new TextArea(Say.text("workbench.column.pasted"));
    private final Div outcome = new Div();
    private final Button take = new Button(Say.text("workbench.column.take"), click -> take());

    /** @param tasks from the row on in which was pasted */
    PasteColumnDialog(Desk desk, TaskColumn column, List<Node> tasks, String pasted, Provenance from) {
        super(Say.text("workbench.column.title", column.title()));
        this.desk = desk;
        this.column = column;
        this.tasks = tasks;
        this.from = from;
        setWidth("46rem");
        text.setValue(pasted.replace("\r", ""));
        text.setWidthFull();
        text.setMaxHeight("9rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        outcome.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Say.text("workbench.column.explain", tasks.getFirst().label())), text, outcome);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), take);
        show();
    }

    /** A line of the preview; the edit is null when there is none to do. */
    private record Line(
            String task,
            String text,
            @Nullable InventoryEdit edit,
            @Nullable Phrase problem) {}

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var cells = PastedNumbers.read(text.getValue());
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (i >= tasks.size()) {
                if (!cell.text().isEmpty()) {
                    lines.add(new Line("", cell.text(), null, Phrase.of("workbench.column.noTask")));
                }
                continue;
            }
            var task = tasks.get(i);
            var number = cell.number();
            var edit = number == null ? null : column.edit(task.id(), number, from);
            var problem = edit == null
                    ? cell.problem()
                    : edit.refusal(desk.workspace().asIs()).orElse(null);
            lines.add(new Line(task.label(), cell.text(), problem == null ? edit : null, problem));
        }
        return lines;
    }

    private void show() {
        outcome.removeAll();
        var lines = lines();
        var table = new NativeTable();
        table.addClassName("paste-preview");
        var head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(Say.text("workbench.tasks.task")),
                new NativeTableHeaderCell(Say.text("workbench.column.cell")),
                new NativeTableHeaderCell(Say.text("workbench.column.becomes")));
        table.add(head);
        lines.forEach(line -> table.add(row(line)));
        var problems = lines.stream().filter(line -> line.problem() != null).count();
        var edits = lines.stream().filter(line -> line.edit() != null).count();
        outcome.add(new Paragraph(
                problems == 0
                        ? Say.text("workbench.column.ready", edits)
                        : Say.text("workbench.column.problems", problems)));
        outcome.add(table);
        take.setEnabled(problems == 0 && edits > 0);
    }

    private NativeTableRow row(Line line) {
        var row = new NativeTableRow();
        var problem = line.problem();
        var becomes = problem != null
                ? Say.phrase(problem)
                : line.edit() == null
                        ? Say.text("workbench.column.stays")
                        : Say.phrase(line.edit().sentence(desk.workspace().asIs()));
        row.add(new NativeTableCell(line.task()), new NativeTableCell(line.text()), new NativeTableCell(becomes));
        if (problem != null) {
            row.addClassName("wrong");
        }
        return row;
    }

    private void take() {
        var edits =
                lines().stream().map(Line::edit).filter(edit -> edit != null).toList();
        var sentence = Phrase.of("workbench.column.step", edits.size(), column.title());
        if (desk.edit(sentence, edits)) {
            close();
        }
    }
}
