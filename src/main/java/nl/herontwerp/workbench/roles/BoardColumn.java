package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Piecemeal;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** A column of the board: a head, and cards that can be dropped on it. */
abstract class BoardColumn extends Div {

    private static final int AT_ONCE = 60;

    protected final transient Desk desk;
    private final Piecemeal<PieceWork> cards;
    private final transient List<PieceWork> pieces = new ArrayList<>();

    BoardColumn(Desk desk, String name) {
        this.desk = desk;
        cards = new Piecemeal<>(AT_ONCE, piece -> new PieceCard(desk, piece));
        addClassName("board-column");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.text("workbench.roles.column", name));
        cards.addClassName("board-cards");
        add(new H2(name));
        if (desk.workspace().editable()) {
            var target = DropTarget.create(this);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragSourceComponent()
                    .filter(PieceCard.class::isInstance)
                    .map(card -> ((PieceCard) card).piece())
                    .ifPresent(this::drop));
        }
    }

    /** The assignment of what is dropped here; null gives it back to the present job. */
    protected abstract @Nullable Assignment assignment();

    protected void addCards() {
        add(cards);
    }

    void add(PieceWork piece) {
        pieces.add(piece);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        cards.show(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    private void drop(PieceWork piece) {
        desk.edit(new DesignEdit.Assign(piece.activity().id(), assignment()));
    }
}
