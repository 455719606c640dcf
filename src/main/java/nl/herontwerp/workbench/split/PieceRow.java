package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/**
 * One piece: name, minutes or share, class, and what can be done with it. Made for one place among the
 * pieces of one task; what it shows is changed in place.
 */
class PieceRow extends Div {

    private static final String UP = "workbench.split.up";
    private static final String DOWN = "workbench.split.down";

    private final String id;
    private final boolean isWhole;
    private final Button choice;
    private final TextField name = new TextField();
    private final DecimalField size = new DecimalField("");
    private final Div unit = new Div();
    private final Map<String, Button> actions = new HashMap<>();
    private transient List<PieceWork> pieces;

    PieceRow(Desk desk, List<PieceWork> pieces, int index, Consumer<String> choose) {
        this.pieces = pieces;
        var piece = pieces.get(index);
        this.id = piece.activity().id();
        this.isWhole = id.equals(Activity.wholeId(piece.taskId()));
        var editable = desk.workspace().editable();
        addClassName("piece-row");
        choice = new Button("", click -> choose.accept(id));
        choice.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        name.setAriaLabel(Say.text("workbench.split.name"));
        name.setReadOnly(!editable || isWhole);
        name.addClassName("piece-name");
        name.addFocusListener(focus -> choose.accept(id));
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new PieceEdit.RenamePiece(id, change.getValue()));
            }
        });
        focusKey(choice, "choose");
        focusKey(name, "name");
        focusKey(size, "size");
        size.setSuffixComponent(unit);
        size.setReadOnly(!editable || pieces.size() == 1);
        size.onChange(number -> {
            var typed = size.getValue();
            if (number == null) {
                size.refuse(Say.text("workbench.sheet.problem.minutesEmpty", name.getValue()));
                return;
            }
            var edit = new PieceEdit.ResizePiece(id, number);
            if (!desk.edit(edit)) {
                size.setValue(typed);
                desk.refusal(edit).map(Say::phrase).ifPresent(size::refuse);
            }
        });
        add(choice, name, size);
        if (editable && pieces.size() > 1) {
            add(
                    icon(VaadinIcon.ARROW_UP, UP, index > 0, () -> desk.edit(new PieceEdit.MovePiece(id, index - 1))),
                    icon(
                            VaadinIcon.ARROW_DOWN,
                            DOWN,
                            index < pieces.size() - 1,
                            () -> desk.edit(new PieceEdit.MovePiece(id, index + 1))),
                    icon(VaadinIcon.COMPRESS, "workbench.split.merge", true, () -> merge(desk, index)));
            backAtTheEnd();
        }
    }

    String id() {
        return id;
    }

    /** Shows the piece at its place as it is now. */
    void show(List<PieceWork> now, int index, boolean selected) {
        pieces = now;
        var piece = now.get(index);
        var activity = piece.activity();
        setClassName("selected", selected);
        choice.setIcon(new ClassChip(piece.classification().complexity()));
        choice.setAriaLabel(Say.text("workbench.split.judge", activity.name()));
        actions.forEach((key, button) ->
                button.setAriaLabel(Say.text("workbench.split.action", Say.text(key), activity.name())));
        choice.getElement().setAttribute("aria-pressed", selected ? "true" : "false");
        if (!name.getValue().equals(activity.name())) {
            name.setValue(activity.name());
        }
        var known = piece.minutes().isKnown();
        unit.setText(known ? "min" : "%");
        size.setAriaLabel(Say.text(known ? "workbench.split.minutesOf" : "workbench.split.shareOf", activity.name()));
        size.update(ShareBar.size(piece));
        setClassName("taken", activity.start() != null);
        name.setHelperText(activity.start() == null ? "" : Say.text("workbench.start.mark"));
    }

    /** Puts the cursor in the name, with all of it marked, ready to be typed over. */
    void nameIt() {
        name.focus();
        name.getElement().executeJs("setTimeout(() => this.inputElement.select())");
    }

    /** Joins the piece with the one before it, the first with the one after it. */
    private void merge(Desk desk, int index) {
        var kept = pieces.get(index == 0 ? 0 : index - 1).activity().id();
        var merged = pieces.get(index == 0 ? 1 : index).activity().id();
        desk.edit(new PieceEdit.MergePieces(kept, merged));
    }

    private void focusKey(Component part, String what) {
        part.getElement().setAttribute("data-focus-key", focusKey(what));
    }

    private String focusKey(String what) {
        return "piece:" + id + ":" + what;
    }

    /** At the top or at the bottom the cursor goes to the arrow back, never to merging, which stands beside it. */
    private void backAtTheEnd() {
        Objects.requireNonNull(actions.get(UP)).getElement().setAttribute("data-focus-else", focusKey(DOWN));
        Objects.requireNonNull(actions.get(DOWN)).getElement().setAttribute("data-focus-else", focusKey(UP));
    }

    private Button icon(VaadinIcon icon, String key, boolean enabled, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions.put(key, button);
        button.setTooltipText(Say.text(key));
        button.setEnabled(enabled);
        focusKey(button, key);
        return button;
    }
}
