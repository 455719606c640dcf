package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.FreedUse.Kind;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/** Asks what is done with freed hours, and with which part of them, before any of it counts. */
class FreedUseDialog extends Dialog {

    private final transient Desk desk;
    private final transient Performer performer;
    private final transient List<FreedUse> before;
    private final Select<Kind> kind = new Select<>();
    private final DecimalField share = new DecimalField(Say.text("workbench.freed.share"));
    private final DecimalField value = new DecimalField(Say.text("workbench.freed.value"));

    /** @param before the uses that there are already */
    FreedUseDialog(Desk desk, Performer performer, List<FreedUse> before) {
        super(Say.text("workbench.freed.addFor", performer.name()));
        this.desk = desk;
        this.performer = performer;
        this.before = before;
        setWidth("32rem");
        kind.setLabel(Say.text("workbench.freed.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each == null ? "" : Say.phrase(Phrase.ofEnum("workbench.freedKind", each)));
        kind.setPlaceholder(Say.text("workbench.freed.choose"));
        kind.addValueChangeListener(change -> value.setVisible(FreedHoursPanel.isValued(change.getValue())));
        share.setPlaceholder("");
        share.setHelperText(Say.text("workbench.freed.rest", rest()));
        value.setVisible(false);
        value.setHelperText(Say.text("workbench.freed.value.help"));
        add(new FormLayout(kind, share, value));
        var save = new Button(Say.text("workbench.freed.add"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    /** What no use claims yet. */
    private Percentage rest() {
        return new Percentage(before.stream()
                .map(use -> use.share().percent())
                .reduce(Percentage.HUNDRED.percent(), BigDecimal::subtract));
    }

    private void save() {
        kind.setInvalid(kind.isEmpty());
        kind.setErrorMessage(Say.text("workbench.freed.choose"));
        var readable = share.check() & value.check();
        var part = share.number();
        if (readable && part == null) {
            share.setErrorMessage(Say.text("workbench.freed.shareMissing"));
            share.setInvalid(true);
        }
        if (kind.isEmpty() || part == null || !readable) {
            return;
        }
        var worth = FreedHoursPanel.isValued(kind.getValue()) ? value.number() : null;
        var uses = new ArrayList<>(before);
        uses.add(new FreedUse(
                Objects.requireNonNull(kind.getValue()),
                new Percentage(part),
                worth == null ? null : new Money(worth)));
        var edit = new DesignEdit.SetFreedUses(performer.id(), uses);
        var refusal = desk.refusal(edit);
        refusal.ifPresent(why -> {
            share.setErrorMessage(Say.phrase(why));
            share.setInvalid(true);
        });
        if (refusal.isEmpty() && desk.edit(edit)) {
            close();
        }
    }
}
