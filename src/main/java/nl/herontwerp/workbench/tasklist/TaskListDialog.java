package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.WorkModel;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.tasklist.Assumptions;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ListFile;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.TaskList;
import nl.herontwerp.tasklist.TaskLists;
import nl.herontwerp.workbench.tasklist.TaskListUploads.Taker;

/**
 * What is in a list and what comes of it: the columns with their choices, the first tasks as understood,
 * and every row that is not taken over. Each choice shows its effect at once; nothing is kept before the
 * user says so.
 */
class TaskListDialog extends Dialog {

    /** A larger list is not kept in the model, which goes to the browser as a whole. */
    private static final int LARGEST_KEPT = 512 * 1024;

    private final transient ListFile file;
    private final transient Taker taker;
    private transient Mapping mapping;
    private transient Assumptions assumptions = Assumptions.USUAL;
    private transient TaskList list;
    private final SheetPanel sheet;
    private final ColumnsPanel columns = new ColumnsPanel(this::mapped);
    private final AssumptionsPanel assumed = new AssumptionsPanel(this::assumed);
    private final ResultPanel result = new ResultPanel();
    private final Paragraph summary = new Paragraph();
    private final Paragraph message = new Paragraph();
    private final Checkbox keep = new Checkbox(Say.text("workbench.taskList.keep"));
    private final Button take = new Button("", click -> take());

    TaskListDialog(ListFile file, Taker taker) {
        super(Say.text("workbench.taskList.title", file.fileName()));
        this.file = file;
        this.taker = taker;
        this.mapping = Mapping.guess(file);
        this.list = TaskLists.understand(file, mapping, assumptions, Say.texts());
        this.sheet = new SheetPanel(file, this::remapped);
        addClassName("task-list");
        setWidth("min(96vw, 84rem)");
        setHeight("92vh");
        setCloseOnOutsideClick(false);
        setDraggable(false);
        summary.addClassName("task-list-summary");
        summary.getElement().setAttribute("role", "status");
        message.addClassName("upload-message");
        message.getElement().setAttribute("role", "alert");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.setHelperText(Say.text("workbench.taskList.keep.help"));
        keep.setValue(file.original().length <= LARGEST_KEPT);
        if (file.original().length > LARGEST_KEPT) {
            keep.setEnabled(false);
            keep.setHelperText(Say.text("workbench.taskList.keep.tooBig"));
        }
        var body = new Div(summary, sheet, columns, assumed, result, keep);
        body.addClassName("task-list-body");
        add(body);
        getFooter().add(message, new Button(Say.text("workbench.cancel"), click -> close()), take);
        columns.show(file.tables().get(mapping.table()), mapping);
        sheet.show(mapping);
        show();
    }

    /** The user chose another sheet or another row with headings: all columns are guessed anew. */
    private void remapped(Mapping changed) {
        mapping = changed;
        columns.show(file.tables().get(mapping.table()), mapping);
        sheet.show(mapping);
        understand();
    }

    private void mapped(Mapping changed) {
        mapping = changed;
        understand();
    }

    private void assumed(Assumptions changed) {
        assumptions = changed;
        understand();
    }

    private void understand() {
        list = TaskLists.understand(file, mapping, assumptions, Say.texts());
        show();
    }

    private void show() {
        message.setText("");
        columns.ask(mapping, list.questions());
        assumed.show(mapping, list);
        result.show(list);
        var count = list.tasks().size();
        take.setText(Say.text(count == 1 ? "workbench.taskList.takeOne" : "workbench.taskList.take", count));
        take.setEnabled(count > 0);
        summary.setText(summary());
    }

    private String summary() {
        if (mapping.of(Column.TASK).isEmpty()) {
            return Say.text("workbench.taskList.noTaskColumn");
        }
        return list.leftOut() == 0
                ? Say.text("workbench.taskList.all", list.rows())
                : Say.text("workbench.taskList.some", list.tasks().size(), list.rows(), list.leftOut());
    }

    private void take() {
        var name =
                file.fileName().replaceFirst("\\.[^.]+$", "").replace('_', ' ').strip();
        var kept = keep.getValue() ? new WorkModel.Source(file.fileName(), file.original()) : null;
        var notTaken = String.join("\n", ProblemLines.notTaken(list));
        var model = list.model(name.isEmpty() ? file.fileName() : name, notTaken, kept);
        try {
            taker.take((name.isEmpty() ? file.fileName() : name) + ".bpmn", model.write());
            close();
            if (list.leftOut() > 0) {
                Notices.done(Phrase.of("workbench.taskList.taken", list.tasks().size(), list.leftOut()));
            }
        } catch (ModelRefused refused) {
            message.setText(Say.phrase(refused.reason()));
        }
    }
}
