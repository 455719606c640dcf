package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Burden;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** One piece of a role: minutes of handing over when they differ, and what kind of work it is. */
class WorkRow extends Div {

    private final transient PieceWork piece;
    private final transient Assignment.@Nullable ToRole before;
    private final DecimalField giver = new DecimalField(Say.text("workbench.work.giver"));
    private final DecimalField taker = new DecimalField(Say.text("workbench.work.taker"));
    private final CheckboxGroup<Mark> marks = new CheckboxGroup<>(Say.text("workbench.work.marks"));

    /** What can be said of the kind of work; nothing chosen is nobody has said. */
    private enum Mark {
        DIRTY,
        LONELY,
        UNPLEASANT,
        NONE
    }

    WorkRow(Design design, PieceWork piece) {
        this.piece = piece;
        before = design.assignment(piece.activity().id()).orElse(null) instanceof Assignment.ToRole to ? to : null;
        addClassName("work-row");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", piece.activity().name());
        giver.setPlaceholder(Say.text("workbench.work.asRole"));
        taker.setPlaceholder(Say.text("workbench.work.asRole"));
        marks.setItems(Mark.values());
        marks.setItemLabelGenerator(mark -> Say.phrase(Phrase.ofEnum("workbench.mark", mark)));
        marks.addValueChangeListener(change -> {
            // none of these does not go with one of these
            if (change.getValue().contains(Mark.NONE) && change.getValue().size() > 1) {
                var added = !change.getOldValue().contains(Mark.NONE);
                marks.setValue(
                        added
                                ? EnumSet.of(Mark.NONE)
                                : change.getValue().stream()
                                        .filter(mark -> mark != Mark.NONE)
                                        .collect(Collectors.toSet()));
            }
        });
        if (before != null) {
            var over = before.handOver();
            giver.setNumber(over == null ? null : over.giverMinutes());
            taker.setNumber(over == null ? null : over.takerMinutes());
            marks.setValue(marks(before.burdens()));
        }
        var minutes = new Div(giver, taker);
        minutes.addClassName("work-minutes");
        add(new H3(piece.activity().name()), minutes, marks);
    }

    boolean check() {
        return Stream.of(giver, taker).map(DecimalField::check).reduce(true, Boolean::logicalAnd);
    }

    /** Empty when nothing changed. */
    Optional<DesignEdit> edit(String roleId) {
        var now = new Assignment.ToRole(roleId, WorkDialog.handOver(giver, taker), burdens());
        return now.equals(before)
                ? Optional.empty()
                : Optional.of(new DesignEdit.Assign(piece.activity().id(), now));
    }

    private @Nullable Set<Burden> burdens() {
        return marks.getValue().isEmpty()
                ? null
                : marks.getValue().stream()
                        .filter(mark -> mark != Mark.NONE)
                        .map(mark -> Burden.valueOf(mark.name()))
                        .collect(Collectors.toSet());
    }

    private static Set<Mark> marks(@Nullable Set<Burden> burdens) {
        if (burdens == null) {
            return Set.of();
        }
        return burdens.isEmpty()
                ? Set.of(Mark.NONE)
                : burdens.stream().map(burden -> Mark.valueOf(burden.name())).collect(Collectors.toSet());
    }
}
