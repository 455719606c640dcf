package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.FocusBack;
import org.jspecify.annotations.Nullable;

/** A column of the board: a head, and cards that can be dropped on it. */
abstract class BoardColumn extends Div {

    /** More cards than this are shown when asked: what nobody looks at keeps nobody waiting. */
    private static final int AT_ONCE = 25;

    protected final transient Board board;
    private final String id;
    protected final Div head = new Div();
    private final H2 title = new H2();
    private final Div hint = new Div();
    private final Div cards = new Div();
    private final Button more = new Button();
    private final transient DropTarget<BoardColumn> target;
    private final transient Map<String, PieceCard> shown = new LinkedHashMap<>();
    private final transient Set<String> open = new HashSet<>();
    private transient List<PieceWork> pieces = List.of();
    private int most = AT_ONCE;
    private @Nullable String revealed;

    /** @param id of the job that the column is for */
    BoardColumn(Board board, String id) {
        this.board = board;
        this.id = id;
        addClassName("board-column");
        head.addClassName("board-head");
        hint.addClassName("board-hint");
        hint.setVisible(false);
        cards.addClassName("board-cards");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> {
            most += AT_ONCE;
            fill();
        });
        title.getElement().setAttribute("tabindex", "-1");
        add(title, head, hint, cards, more);
        target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> {
            // the card that is moved is drawn anew, and one that is gone never tells that dragging ended
            board.unhint();
            drop.getDragSourceComponent()
                    .filter(PieceCard.class::isInstance)
                    .map(card -> ((PieceCard) card).piece())
                    .ifPresent(piece -> board.assign(piece, assignment()));
        });
    }

    /** The assignment of what is dropped here; null gives it back to the present job. */
    protected abstract @Nullable Assignment assignment();

    String name() {
        return title.getText();
    }

    protected void name(String name) {
        title.setText(name);
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.text("workbench.roles.column", name));
    }

    protected void cards(List<PieceWork> changed) {
        pieces = changed;
        target.setActive(board.workspace().editable());
        fill();
    }

    /** Something that is opened on demand and stays open while the head is shown anew. */
    protected NativeDetails details(String key, String summary, Component... content) {
        var details = new NativeDetails(summary);
        var inside = new Div(content);
        inside.addClassName("board-details");
        details.setContent(inside);
        FocusBack.name(details.getSummary(), key(key));
        details.setOpen(open.contains(key));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(key);
            } else {
                open.remove(key);
            }
        });
        return details;
    }

    /** A button of the head, which is found again when the head is made anew. */
    protected Button button(String name, String text, Consumer<Button> press) {
        var button = new Button(text);
        button.addClickListener(click -> press.accept(button));
        FocusBack.name(button, key(name));
        return button;
    }

    /** Opens a dialog from a button of the head. */
    protected void open(Dialog dialog, Button from) {
        FocusBack.open(dialog, this, from);
    }

    private String key(String name) {
        return "job:" + id + ":" + name;
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    /** The card of a piece of this column, shown even when it stands below what is shown. */
    Optional<PieceCard> reveal(String activityId) {
        if (!shown.containsKey(activityId)
                && pieces.stream().anyMatch(piece -> piece.activity().id().equals(activityId))) {
            revealed = activityId;
            fill();
        }
        return Optional.ofNullable(shown.get(activityId));
    }

    /** Says what dropping here would do; null says nothing. */
    void hint(Board.@Nullable Brings brings) {
        hint.setVisible(brings != null);
        setClassName("refuses", brings != null && brings.refused());
        hint.setText(brings == null ? "" : Say.phrase(brings.what()));
    }

    private void fill() {
        var wanted = new LinkedHashMap<String, PieceCard>();
        for (var piece : inSight()) {
            var content = PieceCard.Shown.of(board.workspace(), piece);
            var card = shown.get(piece.activity().id());
            wanted.put(
                    piece.activity().id(), card != null && card.shows(content) ? card : new PieceCard(board, content));
        }
        shown.clear();
        shown.putAll(wanted);
        Arranging.children(cards, List.copyOf(wanted.values()));
        var left = pieces.size() - wanted.size();
        more.setVisible(left > 0);
        more.setText(left > 0 ? Say.text("shell.more", Math.min(left, AT_ONCE), left) : "");
    }

    private List<PieceWork> inSight() {
        var first = new ArrayList<>(pieces.subList(0, Math.min(most, pieces.size())));
        pieces.stream()
                .skip(first.size())
                .filter(piece -> piece.activity().id().equals(revealed))
                .forEach(piece -> first.add(0, piece));
        return first;
    }
}
