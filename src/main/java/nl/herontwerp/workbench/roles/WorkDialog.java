package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole.HandOver;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** How the work of a role is handed over, how much walking it takes and what kind of work it is. */
class WorkDialog extends Dialog {

    private final transient Desk desk;
    private final transient RoleReview review;
    private final DecimalField giver = new DecimalField(Say.text("workbench.work.giver"));
    private final DecimalField taker = new DecimalField(Say.text("workbench.work.taker"));
    private final DecimalField walking = new DecimalField(Say.text("workbench.work.walking"));
    private final transient List<WorkRow> rows = new ArrayList<>();

    WorkDialog(Desk desk, RoleReview review) {
        super(Say.text("workbench.work.title", review.role().name()));
        this.desk = desk;
        this.review = review;
        setWidth("52rem");
        var role = review.role();
        var over = role.handOver();
        giver.setNumber(over == null ? null : over.giverMinutes());
        taker.setNumber(over == null ? null : over.takerMinutes());
        walking.setNumber(role.walkingMinutesPerDay());
        walking.setHelperText(Say.text("workbench.work.walking.help"));
        add(new Paragraph(Say.text("workbench.work.explain")), new FormLayout(giver, taker, walking));
        for (var piece : review.pieces()) {
            var row = new WorkRow(desk.workspace().design(), piece);
            rows.add(row);
            add(row);
        }
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void save() {
        var readable = Stream.of(giver, taker, walking).map(DecimalField::check).reduce(true, Boolean::logicalAnd)
                & rows.stream().map(WorkRow::check).reduce(true, Boolean::logicalAnd);
        if (!readable) {
            return;
        }
        var edits = new ArrayList<DesignEdit>();
        var changed = review.role()
                .with(draft -> draft.handOver(handOver(giver, taker)).walkingMinutesPerDay(walking.number()));
        if (!changed.equals(review.role())) {
            edits.add(new DesignEdit.PutRole(changed));
        }
        rows.forEach(row -> row.edit(review.role().id()).ifPresent(edits::add));
        var sentence = Phrase.of("workbench.work.saved", review.role().name());
        if (edits.isEmpty() || desk.edit(sentence, edits)) {
            close();
        }
    }

    /** Null when neither is filled in; one of the two alone leaves the other at none. */
    static @Nullable HandOver handOver(DecimalField giver, DecimalField taker) {
        var gives = giver.number();
        var takes = taker.number();
        return gives == null && takes == null ? null : new HandOver(orNone(gives), orNone(takes));
    }

    private static BigDecimal orNone(@Nullable BigDecimal minutes) {
        return minutes == null ? BigDecimal.ZERO : minutes;
    }
}
