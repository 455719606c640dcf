package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.FocusBack;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of the chosen task: a bar in proportion, and a row for each piece. Changed in place while the
 * pieces stay the same, so that the keyboard stays where it was.
 */
class PiecesPanel extends Section {

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;
    private final transient Consumer<@Nullable String> selectPiece;
    private final H2 title = new H2();
    private final ShareBar bar;
    private final Paragraph sum = new Paragraph();
    private final Div list = new Div();
    private final Div actions = new Div();
    private final List<PieceRow> rows = new ArrayList<>();
    private transient @Nullable Shown shown;
    private @Nullable String taskId;
    private @Nullable String pieceId;

    PiecesPanel(Desk desk, Supplier<Provenance> entered, Consumer<@Nullable String> selectPiece) {
        this.desk = desk;
        this.entered = entered;
        this.selectPiece = selectPiece;
        this.bar = new ShareBar(desk, this::choose);
        actions.addClassName("split-actions");
        addClassName("split-pieces");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, bar, sum, list, actions);
    }

    /** What the rows were made for. */
    private record Shown(String taskId, List<String> ids, boolean editable) {}

    @Nullable
    String taskId() {
        return taskId;
    }

    void select(String task) {
        if (!task.equals(taskId)) {
            taskId = task;
            pieceId = null;
            selectPiece.accept(null);
        }
    }

    void selectFirstWhenNone(Workspace workspace) {
        var tasks = workspace.asIs().model().tasks();
        if (tasks.stream().noneMatch(task -> task.id().equals(taskId)) && !tasks.isEmpty()) {
            select(tasks.getFirst().id());
        }
    }

    void show(Workspace workspace) {
        var task = workspace.asIs().model().node(taskId);
        bar.setVisible(task.isPresent());
        list.setVisible(task.isPresent());
        actions.setVisible(task.isPresent());
        if (task.isEmpty()) {
            title.setText("");
            sum.setText(Say.text("workbench.split.noTasks"));
            return;
        }
        show(workspace, task.get(), workspace.division().piecesOf(task.get().id()));
    }

    private void show(Workspace workspace, Node task, List<PieceWork> pieces) {
        if (pieces.stream().noneMatch(piece -> piece.activity().id().equals(pieceId))) {
            pieceId = pieces.getFirst().activity().id();
        }
        selectPiece.accept(pieceId);
        title.setText(task.label());
        bar.show(pieces, workspace.editable());
        var known = pieces.getFirst().minutes().isKnown();
        sum.setText(Say.text(known ? "workbench.split.sum" : "workbench.split.sumShares", total(pieces)));
        var wanted = new Shown(
                task.id(), pieces.stream().map(piece -> piece.activity().id()).toList(), workspace.editable());
        if (!wanted.equals(shown)) {
            shown = wanted;
            build(task, pieces, workspace.editable());
        }
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            row.show(pieces, index, row.id().equals(pieceId));
        }
    }

    private void build(Node task, List<PieceWork> pieces, boolean editable) {
        list.removeAll();
        rows.clear();
        for (int index = 0; index < pieces.size(); index++) {
            var row = new PieceRow(desk, pieces, index, this::choose);
            rows.add(row);
            list.add(row);
        }
        actions.removeAll();
        if (editable) {
            var split = new Button(Say.text("workbench.split.add"), click -> cut());
            split.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(split, opening("workbench.divide.open", () -> new DivideDialog(desk, task, entered)));
            if (pieces.size() > 1) {
                actions.add(opening("workbench.copy.open", () -> new CopyDialog(desk, task)));
            }
        }
    }

    private Button opening(String text, Supplier<Dialog> dialog) {
        var button = new Button(Say.text(text));
        button.addClickListener(click -> FocusBack.open(dialog.get(), this, button));
        FocusBack.name(button, text);
        return button;
    }

    private void choose(String piece) {
        if (!piece.equals(pieceId)) {
            pieceId = piece;
            show(desk.workspace());
        }
    }

    /** Cuts half of the chosen piece off as a new one; name and size are changed in its row. */
    private void cut() {
        var pieces = desk.workspace().division().piecesOf(taskId == null ? "" : taskId);
        var from = pieces.stream()
                .filter(piece -> piece.activity().id().equals(pieceId))
                .findFirst()
                .orElse(pieces.getLast());
        var id = UUID.randomUUID().toString();
        var size = from.minutes()
                .toOptional()
                .orElseGet(() -> from.share().movePointRight(2))
                .divide(BigDecimal.TWO, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
        var name = Say.text("workbench.split.newName", pieces.size() + 1);
        if (desk.edit(new PieceEdit.SplitPiece(from.activity().id(), id, name, size))) {
            choose(id);
            rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(PieceRow::nameIt);
        }
    }

    private static BigDecimal total(List<PieceWork> pieces) {
        return pieces.stream()
                .map(piece -> piece.minutes()
                        .toOptional()
                        .orElseGet(() -> piece.share().movePointRight(2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
