package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** An aid for a piece of work: what it is, which demand it lowers, what it costs. */
class MeasureDialog extends Dialog {

    private final transient Desk desk;
    private final transient Activity piece;
    private final String id;
    private final Select<SupportMeasure.Kind> kind = new Select<>();
    private final TextField description = new TextField(Say.text("workbench.measure.what"));
    private final Select<Demand> demand = new Select<>();
    private final Select<Integer> left = new Select<>();
    private final DecimalField once = new DecimalField(Say.text("workbench.measure.once"));
    private final DecimalField yearly = new DecimalField(Say.text("workbench.measure.yearly"));

    MeasureDialog(Desk desk, Activity piece, @Nullable SupportMeasure now) {
        super(Say.text("workbench.measure.title", piece.name()));
        this.desk = desk;
        this.piece = piece;
        this.id = now == null ? UUID.randomUUID().toString() : now.id();
        setWidth("36rem");
        kind.setLabel(Say.text("workbench.measure.kind"));
        kind.setItems(SupportMeasure.Kind.values());
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("carving.measureKind", each)));
        description.setHelperText(Say.text("workbench.measure.what.help"));
        description.setMaxLength(500);
        demand.setLabel(Say.text("workbench.measure.demand"));
        demand.setItems(Demand.values());
        demand.setItemLabelGenerator(this::scored);
        left.setLabel(Say.text("workbench.measure.left"));
        left.setItems(0, 1, 2);
        demand.addValueChangeListener(change -> label());
        once.setHelperText(Say.text("workbench.measure.cost.help"));
        fill(now);
        var form = new FormLayout(description, kind, demand, left, once, yearly);
        form.setColspan(description, 2);
        form.setColspan(left, 2);
        add(new Paragraph(Say.text("workbench.measure.explain")), form);
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void fill(@Nullable SupportMeasure now) {
        if (now == null) {
            kind.setValue(SupportMeasure.Kind.ORGANISATIONAL);
            demand.setValue(highest());
            left.setValue(1);
        } else {
            kind.setValue(now.kind());
            description.setValue(now.description());
            demand.setValue(now.demand());
            left.setValue(now.lowersTo());
            once.setNumber(euros(now.oneOffCost()));
            yearly.setNumber(euros(now.yearlyCost()));
        }
        label();
    }

    /** The demand that most needs an aid. */
    private Demand highest() {
        return Arrays.stream(Demand.values())
                .reduce((one, other) -> score(other) > score(one) ? other : one)
                .orElseThrow();
    }

    private int score(Demand each) {
        return piece.demands().getOrDefault(each, 0);
    }

    private String scored(Demand each) {
        var name = Sentences.start(Say.phrase(Phrase.ofEnum("carving.demand", each)));
        var score = piece.demands().get(each);
        return score == null ? name : Say.text("workbench.measure.scored", name, score);
    }

    /** The words of each score go with the chosen demand. */
    private void label() {
        var chosen = demand.getValue();
        left.setItemLabelGenerator(
                score -> chosen == null ? score.toString() : score + " – " + DemandChoice.anchor(chosen, score));
    }

    private void save() {
        description.setInvalid(description.getValue().isBlank());
        description.setErrorMessage(Say.phrase(Phrase.of("carving.refused.measureMissing")));
        var numbers = once.check() & yearly.check();
        if (!numbers || description.isInvalid()) {
            return;
        }
        var measure = new SupportMeasure(
                id,
                kind.getValue(),
                description.getValue().strip(),
                demand.getValue(),
                left.getValue(),
                money(once.number()),
                money(yearly.number()));
        if (desk.edit(new JudgementEdit.PutMeasure(piece.id(), measure))) {
            close();
        }
    }

    private static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    private static @Nullable Money money(@Nullable BigDecimal euros) {
        return euros == null ? null : new Money(euros);
    }
}
