package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.RowGrid;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.RangeText;
import org.jspecify.annotations.Nullable;

/** All tasks with their hours a week and the classes of their pieces. */
class TaskList extends RowGrid<TaskList.Row> {

    private boolean filling;

    TaskList(Consumer<String> select) {
        super(Row::taskId);
        addClassName("split-tasks");
        setSelectionMode(SelectionMode.SINGLE);
        addColumn(new ComponentRenderer<>(TaskList::name))
                .setHeader(Say.text("workbench.split.task"))
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(TaskList::hours))
                .setHeader(Say.text("workbench.split.hoursPerWeek"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(TaskList::classes))
                .setHeader(Say.text("workbench.split.classes"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addSelectionListener(change ->
                change.getFirstSelectedItem().filter(row -> !filling).ifPresent(row -> select.accept(row.taskId())));
    }

    /** A task in the list. */
    record Row(
            String taskId, String name, String performer, Figure<Hours> hours, String range, List<PieceWork> pieces) {}

    void show(Workspace workspace, @Nullable String selected) {
        filling = true;
        showRows(workspace.asIs().model().tasks().stream()
                .map(task -> {
                    var load = Objects.requireNonNull(workspace.loads().tasks().get(task.id()));
                    var performer =
                            workspace.asIs().inventory().performerOf(task).map(Performer::name);
                    return new Row(
                            task.id(),
                            task.label(),
                            performer.orElse(""),
                            load.hoursPerWeek(),
                            RangeText.hours(
                                    workspace,
                                    side -> Objects.requireNonNull(
                                                    side.loads().tasks().get(task.id()))
                                            .hoursPerWeek()),
                            workspace.division().piecesOf(task.id()));
                })
                .toList());
        shownRows().stream()
                .filter(row -> row.taskId().equals(selected))
                .findFirst()
                .ifPresentOrElse(this::select, this::deselectAll);
        filling = false;
    }

    private static Div name(Row row) {
        var performer = new Div(row.performer());
        performer.addClassName("quiet");
        return new Div(new Div(row.name()), performer);
    }

    private static Div hours(Row row) {
        var range = new Div(row.range());
        range.addClassName("quiet");
        return new Div(new Div(Figures.hours(row.hours())), range);
    }

    private static Div classes(Row row) {
        var chips = new Div();
        row.pieces()
                .forEach(piece -> chips.add(new ClassChip(piece.classification().complexity())));
        return chips;
    }
}
