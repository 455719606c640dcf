package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;

/**
 * A piece on the board. It can be dragged; its button and its keys do the same without a mouse. Light, because
 * there may be hundreds: what its button opens is made when it is pressed.
 */
class PieceCard extends Div implements Focusable<PieceCard> {

    private final transient Shown shown;

    /** What a card shows; while it is the same the card stays as it is. */
    record Shown(PieceWork piece, String work, List<String> robots, boolean editable) {
        static Shown of(Workspace workspace, PieceWork piece) {
            var robots = workspace
                    .design()
                    .robotsOn(piece.activity().id())
                    .map(RobotOption::name)
                    .toList();
            return new Shown(piece, taskAndTime(workspace, piece), robots, workspace.editable());
        }
    }

    PieceCard(Board board, Shown shown) {
        this.shown = shown;
        var piece = shown.piece();
        addClassName("piece-card");
        var name = new Span(piece.activity().name());
        name.addClassName("piece-card-name");
        add(new ClassChip(piece.classification().complexity()), name);
        if (shown.editable()) {
            add(more(board));
        }
        add(quiet(shown.work()), quiet(demand()));
        if (piece.holder() instanceof Holder.Nobody) {
            add(quiet(Say.text("workbench.roles.stopped")));
        }
        shown.robots().forEach(robot -> {
            var chip = new Span("R " + robot);
            chip.addClassNames("class-chip", "robot");
            add(chip);
        });
        if (!shown.robots().isEmpty() && piece.holder().isOwn()) {
            add(quiet(Say.text(
                    "workbench.roles.withRobot",
                    BoardWords.perWeek(board.workspace(), piece.hoursThen()),
                    BoardWords.perWeek(board.workspace(), piece.robotHours()))));
        }
        if (shown.editable()) {
            setTabIndex(0);
            getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-label", piece.activity().name())
                    .setAttribute("aria-keyshortcuts", "Shift+ArrowLeft Shift+ArrowRight");
            keys(board);
            drag(board);
        }
    }

    PieceWork piece() {
        return shown.piece();
    }

    boolean shows(Shown other) {
        return shown.equals(other);
    }

    private NativeButton more(Board board) {
        var more = new NativeButton("⋯", click -> new MoveDialog(board, piece()).open());
        more.addClassName("card-more");
        more.setAriaLabel(Say.text("workbench.roles.move", piece().activity().name()));
        return more;
    }

    private void keys(Board board) {
        getElement()
                .addEventListener("keydown", pressed -> board.move(piece(), -1))
                .setFilter("event.shiftKey && event.key === 'ArrowLeft'")
                .preventDefault();
        getElement()
                .addEventListener("keydown", pressed -> board.move(piece(), 1))
                .setFilter("event.shiftKey && event.key === 'ArrowRight'")
                .preventDefault();
        getElement()
                .addEventListener("keydown", pressed -> new MoveDialog(board, piece()).open())
                .setFilter("event.key === 'Enter' && event.target === element")
                .preventDefault();
    }

    private void drag(Board board) {
        var source = DragSource.create(this);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.addDragStartListener(start -> board.hint(piece()));
        source.addDragEndListener(end -> board.unhint());
    }

    private static String taskAndTime(Workspace workspace, PieceWork piece) {
        var time = BoardWords.perWeek(workspace, piece.hoursThen());
        return workspace
                .asIs()
                .model()
                .node(piece.taskId())
                .map(node -> node.label())
                .filter(label -> !label.equals(piece.activity().name()))
                .map(label -> Say.text("workbench.roles.cardOf", label, time))
                .orElse(time);
    }

    /** The highest demand that its aids leave, which decides who can do it. */
    private String demand() {
        return BoardWords.highest(piece().activity().demandsWithSupport())
                .map(scored -> Say.text(
                        "workbench.board.highest", Phrase.ofEnum("carving.demand", scored.getKey()), scored.getValue()))
                .orElseGet(() -> Say.text("workbench.board.unscored"));
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
