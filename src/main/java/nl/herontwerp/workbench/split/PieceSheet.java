package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;

/**
 * All pieces of the project as a sheet: typed over with the keyboard as in a spreadsheet, and pasted into
 * as a block that is one step.
 */
@JavaScript("context://herontwerp/sheet.js")
class PieceSheet extends Grid<PieceSheet.Row> {

    private final transient Desk desk;
    private final transient Consumer<List<Phrase>> problems;
    private List<Row> rows = List.of();

    /** The grid's own list. */
    private List<Row> items = new ArrayList<>();

    /** @param problems is told what is wrong with what was typed or pasted last; an empty list when nothing is */
    PieceSheet(Desk desk, Consumer<List<Phrase>> problems) {
        this.desk = desk;
        this.problems = problems;
        addClassName("piece-sheet");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(Row::task)
                .setHeader(Say.text("workbench.split.task"))
                .setWidth("9rem")
                .setFlexGrow(2);
        addColumn(row -> row.piece().activity().name())
                .setHeader(Say.text("workbench.sheet.piece"))
                .setWidth("9rem")
                .setFlexGrow(3);
        for (var column = 0; column < PieceCells.COLUMNS; column++) {
            cells(column);
        }
        addColumn(new ComponentRenderer<>(
                        row -> new Div(
                                new ClassChip(row.piece().classification().complexity())),
                        (old, row) -> {
                            var chip = (Div) old;
                            chip.removeAll();
                            chip.add(new ClassChip(row.piece().classification().complexity()));
                            return chip;
                        }))
                .setHeader(Say.text("workbench.split.classes"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        getElement()
                .addEventListener(
                        "sheet-paste",
                        event -> paste(
                                event.getEventData().get("event.detail.row").asString(),
                                event.getEventData().get("event.detail.column").asInt(),
                                event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.row")
                .addEventData("event.detail.column")
                .addEventData("event.detail.text");
        addAttachListener(attach -> getElement().executeJs("window.Herontwerp.sheet(this)"));
    }

    /** A piece with the name of its task. */
    record Row(String task, PieceWork piece) {
        String id() {
            return piece.activity().id();
        }
    }

    void show(Workspace workspace) {
        var model = workspace.asIs().model();
        rows = workspace.division().pieces().stream()
                .map(piece ->
                        new Row(model.node(piece.taskId()).map(Node::label).orElse(piece.taskId()), piece))
                .toList();
        if (items.stream()
                .map(Row::id)
                .toList()
                .equals(rows.stream().map(Row::id).toList())) {
            for (int index = 0; index < rows.size(); index++) {
                if (!rows.get(index).equals(items.get(index))) {
                    items.set(index, rows.get(index));
                    getListDataView().refreshItem(rows.get(index));
                }
            }
        } else {
            items = new ArrayList<>(rows);
            setItems(items);
            getListDataView().setIdentifierProvider(Row::id);
        }
    }

    private void cells(int column) {
        var header = new Span(header(column));
        var name = name(column);
        header.getElement().setAttribute("title", name);
        addColumn(new ComponentRenderer<>(row -> cell(row, column), (old, row) -> fill((Input) old, row, column)))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.CENTER)
                .setWidth(column == PieceCells.MINUTES ? "5rem" : column == PieceCells.STOPS ? "4.75rem" : "3.9rem")
                .setFlexGrow(0);
    }

    private static String header(int column) {
        if (column == PieceCells.MINUTES) {
            return Say.text("workbench.divide.minutes");
        }
        return column == PieceCells.STOPS
                ? Say.text("workbench.sheet.stops")
                : Say.text("workbench.sheet.short." + Demand.values()[column - 1].name());
    }

    private static String name(int column) {
        if (column == PieceCells.MINUTES || column == PieceCells.STOPS) {
            return header(column);
        }
        return Sentences.start(Say.phrase(Phrase.ofEnum("carving.demand", Demand.values()[column - 1])));
    }

    private Input cell(Row row, int column) {
        var input = new Input();
        input.addClassName("sheet-cell");
        input.getElement()
                .setAttribute("data-column", String.valueOf(column))
                .setAttribute("inputmode", inputMode(column))
                .setAttribute("autocomplete", "off");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                paste(
                        input.getElement().getAttribute("data-row"),
                        column,
                        change.getValue().strip());
            }
        });
        return fill(input, row, column);
    }

    /** The keyboard of a phone; the browser's part also knows a score by it. */
    private static String inputMode(int column) {
        if (column == PieceCells.MINUTES) {
            return "decimal";
        }
        return column == PieceCells.STOPS ? "text" : "numeric";
    }

    private Input fill(Input input, Row row, int column) {
        var editable = desk.workspace().editable()
                && (column != PieceCells.MINUTES || row.piece().share().compareTo(java.math.BigDecimal.ONE) < 0);
        input.getElement()
                .setAttribute("data-row", row.id())
                .setAttribute(
                        "aria-label",
                        Say.text(
                                "workbench.sheet.cell",
                                name(column),
                                row.piece().activity().name()));
        input.getElement().setProperty("readOnly", !editable);
        input.setValue(PieceCells.text(row.piece(), column));
        return input;
    }

    private void paste(String id, int column, String text) {
        var from = rows.stream().filter(row -> row.id().equals(id)).findFirst();
        if (from.isEmpty() || column < 0 || column >= PieceCells.COLUMNS) {
            return;
        }
        var below = rows.subList(rows.indexOf(from.get()), rows.size()).stream()
                .map(Row::piece)
                .toList();
        var read = PieceCells.read(below, column, text);
        problems.accept(read.problems());
        var done = read.problems().isEmpty()
                && (read.edits().isEmpty()
                        || (read.edits().size() == 1
                                ? desk.edit(read.edits().getFirst())
                                : desk.edit(
                                        Phrase.of(
                                                "workbench.sheet.sentence",
                                                read.edits().size()),
                                        read.edits())));
        if (!done) {
            // what could not be done is shown as it was
            getDataProvider().refreshAll();
        }
    }
}
