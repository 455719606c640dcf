package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** One piece: name, minutes or share, class, and what can be done with it. */
class PieceRow extends Div {

    PieceRow(Desk desk, List<PieceWork> pieces, int index, @Nullable String selected, Consumer<String> choose) {
        var piece = pieces.get(index);
        var activity = piece.activity();
        var editable = desk.workspace().editable();
        var isWhole = activity.id().equals(Activity.wholeId(piece.taskId()));
        addClassName("piece-row");
        if (activity.id().equals(selected)) {
            addClassName("selected");
        }
        var choice =
                new Button(new ClassChip(piece.classification().complexity()), click -> choose.accept(activity.id()));
        choice.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choice.setAriaLabel(Say.text("workbench.split.judge", activity.name()));
        choice.getElement().setAttribute("aria-pressed", activity.id().equals(selected) ? "true" : "false");

        var name = new TextField();
        name.setAriaLabel(Say.text("workbench.split.name"));
        name.setValue(activity.name());
        name.setReadOnly(!editable || isWhole);
        name.addClassName("piece-name");
        name.addFocusListener(focus -> {
            if (!activity.id().equals(selected)) {
                choose.accept(activity.id());
            }
        });
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new DesignEdit.RenamePiece(activity.id(), change.getValue()));
            }
        });

        var known = piece.minutes().isKnown();
        var size = new DecimalField("");
        size.setAriaLabel(Say.text(known ? "workbench.split.minutesOf" : "workbench.split.shareOf", activity.name()));
        size.setSuffixComponent(new Div(known ? "min" : "%"));
        size.setNumber(
                piece.minutes().toOptional().orElseGet(() -> piece.share().movePointRight(2)));
        size.setReadOnly(!editable || pieces.size() == 1);
        size.onChange(number -> {
            if (number == null) {
                desk.reload();
            } else {
                desk.edit(new DesignEdit.ResizePiece(activity.id(), number));
            }
        });

        add(choice, name, size);
        if (editable && pieces.size() > 1) {
            add(
                    icon(
                            VaadinIcon.ARROW_UP,
                            "workbench.split.up",
                            activity,
                            index > 0,
                            () -> desk.edit(new DesignEdit.MovePiece(activity.id(), index - 1))),
                    icon(
                            VaadinIcon.ARROW_DOWN,
                            "workbench.split.down",
                            activity,
                            index < pieces.size() - 1,
                            () -> desk.edit(new DesignEdit.MovePiece(activity.id(), index + 1))),
                    icon(
                            VaadinIcon.COMPRESS,
                            "workbench.split.merge",
                            activity,
                            true,
                            () -> merge(desk, pieces, index)));
        }
    }

    /** Joins a piece with the one before it, the first with the one after it. */
    private static void merge(Desk desk, List<PieceWork> pieces, int index) {
        var kept = pieces.get(index == 0 ? 0 : index - 1).activity().id();
        var merged = pieces.get(index == 0 ? 1 : index).activity().id();
        desk.edit(new DesignEdit.MergePieces(kept, merged));
    }

    private static Button icon(VaadinIcon icon, String key, Activity activity, boolean enabled, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text("workbench.split.action", Say.text(key), activity.name()));
        button.setTooltipText(Say.text(key));
        button.setEnabled(enabled);
        return button;
    }
}
