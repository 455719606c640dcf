package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.RowGrid;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/**
 * All pieces of the project as a sheet: typed over with the keyboard as in a spreadsheet, and pasted into
 * as a block that is one step.
 */
class PieceSheet extends RowGrid<PieceSheet.Row> {

    private final transient Desk desk;
    private final transient Consumer<List<Phrase>> problems;

    /** @param problems is told what is wrong with what was typed or pasted last; an empty list when nothing is */
    PieceSheet(Desk desk, Consumer<List<Phrase>> problems) {
        super(Row::id);
        this.desk = desk;
        this.problems = problems;
        addClassName("piece-sheet");
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
    }

    /** A piece with the name of its task. */
    record Row(String task, PieceWork piece) {
        String id() {
            return piece.activity().id();
        }
    }

    void show(Workspace workspace) {
        var model = workspace.asIs().model();
        showRows(workspace.division().pieces().stream()
                .map(piece ->
                        new Row(model.node(piece.taskId()).map(Node::label).orElse(piece.taskId()), piece))
                .toList());
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
        input.getElement().setAttribute("inputmode", inputMode(column)).setAttribute("autocomplete", "off");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(rowOf(input), column, change.getValue().strip());
            }
        });
        onPaste(input, text -> put(rowOf(input), column, text));
        return fill(input, row, column);
    }

    /** An input is used for one row after another. */
    private static String rowOf(Input input) {
        return input.getElement().getAttribute("data-row");
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
        walks(input, row.id(), String.valueOf(column));
        input.getElement()
                .setAttribute(
                        "aria-label",
                        Say.text(
                                "workbench.sheet.cell",
                                name(column),
                                row.piece().activity().name()));
        input.getElement().setProperty("readOnly", !editable);
        var refused = refused(row.id(), String.valueOf(column)).orElse(null);
        input.setValue(refused == null ? PieceCells.text(row.piece(), column) : refused.text());
        input.getElement().setAttribute("aria-invalid", refused == null ? "false" : "true");
        input.getElement().setAttribute("title", refused == null ? "" : refused.reason());
        return input;
    }

    /** What can't be taken stays in its cell, until it is typed over. */
    private void typed(String id, int column, String text) {
        forgetRefused(id, String.valueOf(column));
        put(id, column, text).ifPresent(reason -> keepRefused(id, String.valueOf(column), text, Say.phrase(reason)));
        shownRows().stream()
                .filter(row -> row.id().equals(id))
                .forEach(row -> getListDataView().refreshItem(row));
    }

    /** Changes cells from this one on; gives why nothing was changed. */
    private Optional<Phrase> put(String id, int column, String text) {
        var rows = shownRows();
        var from = rows.stream().map(Row::id).toList().indexOf(id);
        if (from < 0) {
            return Optional.empty();
        }
        var below = rows.stream().skip(from).map(Row::piece).toList();
        var read = PieceCells.read(below, column, text);
        problems.accept(read.problems());
        var edits = read.edits();
        if (!read.problems().isEmpty()) {
            return Optional.of(read.problems().getFirst());
        }
        if (edits.isEmpty() || desk.edit(sentence(edits), edits)) {
            return Optional.empty();
        }
        return edits.stream()
                .flatMap(edit -> desk.refusal(edit).stream())
                .findFirst()
                .or(() -> Optional.of(Phrase.of("workbench.cell.notKept")));
    }

    private static @Nullable Phrase sentence(List<DesignEdit> edits) {
        return edits.size() == 1 ? null : Phrase.of("workbench.sheet.sentence", edits.size());
    }
}
