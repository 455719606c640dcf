package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** The pieces of the chosen task: a bar in proportion, and a row for each piece. */
class PiecesPanel extends Section {

    private final Desk desk;
    private final Consumer<@Nullable String> selectPiece;
    private @Nullable String taskId;
    private @Nullable String pieceId;

    PiecesPanel(Desk desk, Consumer<@Nullable String> selectPiece) {
        this.desk = desk;
        this.selectPiece = selectPiece;
        addClassName("split-pieces");
    }

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
        removeAll();
        var chosen = taskId;
        var task = workspace.asIs().model().node(chosen);
        if (chosen == null || task.isEmpty()) {
            add(new Paragraph(Say.text("workbench.split.noTasks")));
            return;
        }
        var pieces = workspace.division().piecesOf(chosen);
        if (pieces.stream().noneMatch(piece -> piece.activity().id().equals(pieceId))) {
            pieceId = pieces.getFirst().activity().id();
        }
        selectPiece.accept(pieceId);
        add(new H2(task.get().label()), bar(pieces));
        var known = pieces.getFirst().minutes().isKnown();
        add(new Paragraph(Say.text(known ? "workbench.split.sum" : "workbench.split.sumShares", total(pieces))));
        for (int index = 0; index < pieces.size(); index++) {
            add(new PieceRow(desk, pieces, index, pieceId, this::choose));
        }
        if (workspace.editable()) {
            var split = new Button(Say.text("workbench.split.add"), click -> cut(pieces));
            split.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(split);
        }
    }

    private void choose(String piece) {
        pieceId = piece;
        show(desk.workspace());
        selectPiece.accept(piece);
    }

    /** Cuts half of the chosen piece off as a new one; name and size are changed in its row. */
    private void cut(List<PieceWork> pieces) {
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
        if (desk.edit(new DesignEdit.SplitPiece(from.activity().id(), id, name, size))) {
            choose(id);
        }
    }

    private Div bar(List<PieceWork> pieces) {
        var bar = new Div();
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", Say.text("workbench.split.bar", pieces.size()));
        for (var piece : pieces) {
            var complexity = piece.classification().complexity();
            var part = new Div(
                    ClassChip.letter(complexity) + " " + piece.activity().name());
            part.addClassNames("share-part", ClassChip.css(complexity));
            part.getStyle()
                    .set("flex-grow", piece.share().max(new BigDecimal("0.02")).toPlainString());
            part.getElement().setAttribute("title", piece.activity().name());
            part.addClickListener(click -> choose(piece.activity().id()));
            bar.add(part);
        }
        return bar;
    }

    private static BigDecimal total(List<PieceWork> pieces) {
        return pieces.stream()
                .map(piece -> piece.minutes()
                        .toOptional()
                        .orElseGet(() -> piece.share().movePointRight(2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
