package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.FreedUse.Kind;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What is done with the hours that present jobs gain. */
class FreedHoursPanel extends Section {

    /** Kinds whose value an hour the user states. */
    private static final Set<Kind> VALUED =
            EnumSet.of(Kind.MORE_OUTPUT, Kind.LESS_OVERTIME, Kind.LESS_TEMPORARY_LABOUR);

    private final transient Desk desk;

    FreedHoursPanel(Desk desk) {
        this.desk = desk;
        addClassName("freed-hours");
        add(new H2(Say.text("workbench.freed.title")), new Paragraph(Say.text("workbench.freed.explain")));
        var workspace = desk.workspace();
        var any = false;
        for (var freed : workspace.division().freedHours().entrySet()) {
            var performer = workspace.asIs().inventory().performer(freed.getKey());
            var isSome = freed.getValue()
                    .toOptional()
                    .map(hours -> hours.value().signum() > 0)
                    .orElse(true);
            if (performer.isPresent() && isSome) {
                any = true;
                add(job(performer.get(), Figures.hours(freed.getValue())));
            }
        }
        if (!any) {
            add(new Paragraph(Say.text("workbench.freed.none")));
        }
    }

    private Div job(Performer performer, String hours) {
        var uses = desk.workspace().design().freedUses().getOrDefault(performer.id(), List.of());
        var panel = new Div(new H3(Say.text("workbench.freed.job", performer.name(), hours)));
        panel.addClassName("freed-job");
        for (int index = 0; index < uses.size(); index++) {
            panel.add(use(performer, uses, index));
        }
        if (desk.workspace().editable()) {
            var add = new Button(
                    Say.text("workbench.freed.add"), click -> new FreedUseDialog(desk, performer, uses).open());
            add.setAriaLabel(Say.text("workbench.freed.addFor", performer.name()));
            panel.add(add);
        }
        return panel;
    }

    private Div use(Performer performer, List<FreedUse> uses, int index) {
        var use = uses.get(index);
        var editable = desk.workspace().editable();
        var kind = new Select<Kind>();
        kind.setLabel(Say.text("workbench.freed.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.freedKind", each)));
        kind.setValue(use.kind());
        kind.setReadOnly(!editable);
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                replace(performer, uses, index, new FreedUse(change.getValue(), use.share(), null));
            }
        });
        var share = new DecimalField(Say.text("workbench.freed.share"));
        share.setNumber(use.share().percent());
        share.setReadOnly(!editable);
        share.onChange(number -> {
            if (number == null) {
                desk.reload();
            } else {
                replace(performer, uses, index, new FreedUse(use.kind(), new Percentage(number), use.valuePerHour()));
            }
        });
        var row = new Div(kind, share);
        row.addClassName("field-row");
        if (isValued(use.kind())) {
            var value = new DecimalField(Say.text("workbench.freed.value"));
            value.setNumber(
                    use.valuePerHour() == null ? null : use.valuePerHour().euros());
            value.setReadOnly(!editable);
            value.onChange(number -> replace(
                    performer,
                    uses,
                    index,
                    new FreedUse(use.kind(), use.share(), number == null ? null : new Money(number))));
            row.add(value);
        }
        if (editable) {
            var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(performer, uses, index));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(Say.text("workbench.freed.remove"));
            row.add(remove);
        }
        return row;
    }

    /** Whether the user states what an hour of it is worth. */
    static boolean isValued(@Nullable Kind kind) {
        return kind != null && VALUED.contains(kind);
    }

    private void replace(Performer performer, List<FreedUse> uses, int index, FreedUse use) {
        var changed = new ArrayList<>(uses);
        changed.set(index, use);
        desk.edit(new DesignEdit.SetFreedUses(performer.id(), changed));
    }

    private void remove(Performer performer, List<FreedUse> uses, int index) {
        var changed = new ArrayList<>(uses);
        changed.remove(index);
        desk.edit(new DesignEdit.SetFreedUses(performer.id(), changed));
    }
}
