package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.process.TaskLoad;
import nl.herontwerp.process.Unnamed;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.RowGrid;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.NameTaskDialog;
import nl.herontwerp.workbench.RangeText;
import org.jspecify.annotations.Nullable;

/** All tasks with their figures, typed in as in a spreadsheet; a column of one can be pasted. */
class TaskGrid extends RowGrid<TaskGrid.Row> {

    /** How the width is divided that a small window does not have: names gain most of it. */
    private static final int TEXT = 4;

    private static final int NUMBER = 1;

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;

    TaskGrid(Desk desk, Supplier<Provenance> entered) {
        super(Row::id);
        this.desk = desk;
        this.entered = entered;
        addClassName("task-grid");
        addColumn(new ComponentRenderer<>(this::name))
                .setHeader(Say.text("workbench.tasks.task"))
                .setWidth("9.5rem")
                .setFlexGrow(TEXT);
        addColumn(new ComponentRenderer<Component, Row>(this::performer, this::performer))
                .setHeader(Say.text("workbench.tasks.performer"))
                .setWidth("11rem")
                .setFlexGrow(TEXT);
        figure(TaskColumn.MINUTES, row -> row.figures().activeMinutes());
        figure(TaskColumn.WAITING, row -> row.figures().waitingMinutes());
        addColumn(new ComponentRenderer<>(this::visits))
                .setHeader(Say.text("workbench.tasks.perCase"))
                .setWidth("6.25rem")
                .setFlexGrow(NUMBER);
        addColumn(new ComponentRenderer<>(this::perYear))
                .setHeader(Say.text("workbench.tasks.perYear"))
                .setWidth("6.25rem")
                .setFlexGrow(NUMBER);
        addColumn(new ComponentRenderer<>(TaskGrid::hours))
                .setHeader(Say.text("workbench.tasks.hoursPerWeek"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.25rem")
                .setFlexGrow(0);
    }

    /** A task. */
    record Row(
            String id,
            Node node,
            TaskFigures figures,
            TaskLoad load,
            String hoursRange,
            @Nullable Performer performer) {}

    void show(Workspace workspace) {
        showRows(workspace.asIs().model().tasks().stream()
                .map(task -> new Row(
                        task.id(),
                        task,
                        workspace.asIs().inventory().task(task.id()),
                        Objects.requireNonNull(workspace.loads().tasks().get(task.id())),
                        RangeText.hours(
                                workspace,
                                side -> Objects.requireNonNull(
                                                side.loads().tasks().get(task.id()))
                                        .hoursPerWeek()),
                        workspace.asIs().inventory().performerOf(task).orElse(null)))
                .toList());
    }

    private Div name(Row row) {
        var name = new Div(new Div(row.node().label()));
        name.addClassName("task-name");
        if (row.node().kind() != NodeKind.TASK) {
            name.add(quiet(
                    Say.phrase(Phrase.ofEnum("workbench.nodeKind", row.node().kind()))));
        }
        if (Unnamed.is(row.node()) && desk.workspace().editable()) {
            name.add(NameTaskDialog.button(desk, row.node()));
        }
        var library = desk.workspace().library();
        library.place(row.id())
                .map(ModelLibrary.Place::entry)
                .filter(model -> !model.equals(library.entries().getFirst()))
                .ifPresent(model -> name.add(
                        quiet(Say.text("workbench.tasks.fromModel", model.file().fileName()))));
        return name;
    }

    private static Div hours(Row row) {
        var hours = new Div(Figures.hours(row.load().hoursPerWeek()));
        if (!row.hoursRange().isEmpty()) {
            hours.add(quiet(row.hoursRange()));
        }
        return hours;
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }

    /** What the choice of who does a task shows. */
    private record Choice(
            List<Performer> all, Node task, @Nullable Performer performer, boolean editable) {}

    private Choice choice(Row row) {
        var workspace = desk.workspace();
        return new Choice(
                List.copyOf(workspace.asIs().inventory().performers().values()),
                row.node(),
                row.performer(),
                workspace.editable());
    }

    /** All jobs in every row are much to send again when only hours changed. */
    private Component performer(Component shown, Row row) {
        return choice(row).equals(ComponentUtil.getData(shown, Choice.class)) ? shown : performer(row);
    }

    private Select<Performer> performer(Row row) {
        var workspace = desk.workspace();
        var select = new Select<Performer>();
        ComponentUtil.setData(select, Choice.class, choice(row));
        select.setAriaLabel(Say.text("workbench.tasks.performerOf", row.node().label()));
        select.setItems(workspace.asIs().inventory().performers().values());
        select.setItemLabelGenerator(Performer::name);
        select.setPlaceholder(Figures.unknown());
        if (row.performer() != null) {
            select.setValue(row.performer());
        }
        select.setReadOnly(!workspace.editable());
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var id = change.getValue().id();
                desk.edit(new InventoryEdit.SetPerformer(
                        row.id(), id.equals(row.node().laneId()) ? null : id));
            }
        });
        return select;
    }

    private void figure(TaskColumn column, Function<Row, @Nullable Sourced<BigDecimal>> value) {
        addColumn(new ComponentRenderer<>(row -> {
                    var sourced = value.apply(row);
                    var field = field(column, row, sourced == null ? null : sourced.value());
                    field.setTooltipText(sourced == null ? Figures.unknown() : origin(sourced, field.isRounded()));
                    var chip = sourced == null ? "" : Provenances.chip(sourced.provenance());
                    var hasRange = column == TaskColumn.MINUTES && row.figures().hasRange();
                    field.setHelperText(hasRange ? minutesRange(row.figures()) : chip);
                    return field;
                }))
                .setHeader(column.title())
                .setWidth("6rem")
                .setFlexGrow(NUMBER);
    }

    /** Where a number comes from; with the whole number where the cell shows it rounded. */
    private static String origin(Sourced<BigDecimal> sourced, boolean isRounded) {
        var text = Provenances.text(sourced.provenance());
        return isRounded ? Say.formats().plain(sourced.value()) + " – " + text : text;
    }

    /** The least and most minutes; a missing end is the likely value. */
    private static String minutesRange(TaskFigures figures) {
        var likely = Objects.requireNonNull(figures.activeMinutes()).value();
        var least = Objects.requireNonNullElse(figures.minMinutes(), likely);
        var most = Objects.requireNonNullElse(figures.maxMinutes(), likely);
        return Say.formats().range(least, most, 2);
    }

    private DecimalField visits(Row row) {
        var own = row.figures().visitsPerCase();
        var field = field(
                TaskColumn.PER_CASE,
                row,
                row.load().visitsPerCase().toOptional().orElse(null));
        if (row.figures().timesPerYear() != null) {
            field.setHelperText(Say.text("workbench.tasks.notPerCase"));
        } else {
            field.setHelperText(
                    own == null ? Say.text("workbench.tasks.computed") : Provenances.chip(own.provenance()));
        }
        field.setTooltipText(Say.text("workbench.tasks.perCase.help"));
        return field;
    }

    /** Times a year follow from the cases, or are given themselves. */
    private DecimalField perYear(Row row) {
        var own = row.figures().timesPerYear();
        var number = row.load().timesPerYear().toOptional().map(times -> times.setScale(0, RoundingMode.HALF_UP));
        var field = field(TaskColumn.PER_YEAR, row, own == null ? number.orElse(null) : own.value());
        field.setHelperText(own == null ? Say.text("workbench.tasks.computed") : Provenances.chip(own.provenance()));
        field.setTooltipText(
                own == null ? Say.text("workbench.tasks.perYear.help") : Provenances.text(own.provenance()));
        return field;
    }

    private DecimalField field(TaskColumn column, Row row, @Nullable BigDecimal value) {
        var field = new DecimalField("");
        field.setAriaLabel(
                Say.text("workbench.tasks.fieldOf", column.title(), row.node().label()));
        field.addClassName(column.css());
        if (column == TaskColumn.MINUTES || column == TaskColumn.WAITING) {
            field.setDecimals(2);
        }
        field.setNumber(value);
        field.setReadOnly(!desk.workspace().editable());
        field.setWidthFull();
        keepsRefused(field, row.id(), column.css());
        field.onEdit(desk, number -> column.edit(row.id(), number, entered.get()));
        walks(field, row.id(), column.css());
        onPaste(field, text -> paste(column, row, text));
        return field;
    }

    /** A column of a spreadsheet, from this row on. */
    private void paste(TaskColumn column, Row row, String text) {
        if (desk.workspace().editable()) {
            var rows = shownRows();
            var from = rows.stream().map(Row::id).toList().indexOf(row.id());
            var tasks = rows.stream().skip(Math.max(from, 0)).map(Row::node).toList();
            new PasteColumnDialog(desk, column, tasks, text, entered.get()).open();
        }
    }
}
