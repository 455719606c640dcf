package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotItem.Payer;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** What one thing costs and who pays it. */
class ItemRow extends Div {

    private final RobotItem.Kind kind;
    private final StartField amount;
    private final Select<Payer> payer = new Select<>();
    private final DecimalField part = new DecimalField(Say.text("workbench.robot.part"));

    ItemRow(RobotItem.Kind kind, Runnable changed, @Nullable Runnable remove) {
        this.kind = kind;
        var name = Say.phrase(Phrase.ofEnum("costing.robot.item", kind));
        amount = new StartField(Say.text("workbench.robot.per." + kind.per().name(), name));
        addClassNames("field-row", "item-row");
        payer.setLabel(Say.text("workbench.robot.payer"));
        payer.getElement().setAttribute("accessible-name", Say.text("workbench.robot.payerOf", name));
        payer.setItems(Payer.values());
        payer.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.robot.payerKind", each)));
        payer.setValue(Payer.EMPLOYER);
        part.setNumber(BigDecimal.valueOf(100));
        part.setVisible(false);
        part.getElement().setAttribute("accessible-name", Say.text("workbench.robot.partOf", name));
        payer.addValueChangeListener(change -> {
            part.setVisible(change.getValue() != Payer.EMPLOYER);
            changed.run();
        });
        amount.addValueChangeListener(change -> changed.run());
        part.addValueChangeListener(change -> changed.run());
        add(amount, payer, part);
        if (remove != null) {
            var button = new Button(Say.text("workbench.roles.remove"), click -> remove.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(Say.text("workbench.roles.removeOf", name));
            add(button);
        }
    }

    RobotItem.Kind kind() {
        return kind;
    }

    StartField amount() {
        return amount;
    }

    void label(String text) {
        amount.setLabel(text);
    }

    void show(RobotItem item) {
        amount.kept(item.amount() == null ? null : item.amount().euros(), item.source());
        payer.setValue(item.payer());
        part.setNumber(
                item.part() == null ? BigDecimal.valueOf(100) : item.part().percent());
    }

    RobotItem item() {
        var number = amount.number();
        var paid = part.number();
        var byOther = payer.getValue() != Payer.EMPLOYER;
        return new RobotItem(
                kind,
                number == null ? null : new Money(number),
                payer.getValue(),
                byOther && paid != null ? new Percentage(paid) : null,
                amount.source());
    }

    boolean check() {
        var isAmount = amount.checkNotNegative();
        if (!part.isVisible()) {
            return isAmount;
        }
        var percent = part.number();
        var wrong = percent == null || percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0;
        part.setErrorMessage(Say.phrase(Phrase.of("carving.refused.paidPart")));
        part.setInvalid(wrong);
        return isAmount && !wrong;
    }
}
