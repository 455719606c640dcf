package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Kind;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What a robot costs. An empty field is unknown, and is said to be so in the result. */
class RobotDialog extends Dialog {

    private final transient Desk desk;
    private final String id;
    private final transient SequencedMap<String, Coverage> coverage;
    private final TextField name = new TextField(Say.text("workbench.robot.name"));
    private final Select<Kind> kind = new Select<>();
    private final DecimalField purchase = new DecimalField(Say.text("workbench.robot.purchase"));
    private final DecimalField integration = new DecimalField(Say.text("workbench.robot.integration"));
    private final DecimalField training = new DecimalField(Say.text("workbench.robot.training"));
    private final DecimalField yearly = new DecimalField(Say.text("workbench.robot.yearly"));
    private final DecimalField life = new DecimalField(Say.text("workbench.robot.life"));
    private final DecimalField residual = new DecimalField(Say.text("workbench.robot.residual"));

    RobotDialog(Desk desk, @Nullable RobotOption robot) {
        super(Say.text(robot == null ? "workbench.robots.new" : "workbench.robot.change"));
        this.desk = desk;
        this.id = robot == null ? UUID.randomUUID().toString() : robot.id();
        this.coverage = robot == null ? new LinkedHashMap<>() : robot.coverage();
        setWidth("40rem");
        kind.setLabel(Say.text("workbench.robot.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.robotKind", each)));
        kind.setValue(robot == null ? Kind.COBOT : robot.kind());
        if (robot != null) {
            fill(robot);
        }
        add(
                new FormLayout(name, kind, purchase, integration, training, yearly, life, residual),
                new Paragraph(Say.text("workbench.robot.explain")));
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void fill(RobotOption robot) {
        name.setValue(robot.name());
        set(purchase, robot.purchase());
        set(integration, robot.integration());
        set(training, robot.training());
        set(yearly, robot.yearlyCost());
        life.setNumber(robot.lifeYears());
        set(residual, robot.residualValue());
    }

    private void save() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Say.text("workbench.role.nameMissing"));
        var numbers = Stream.of(purchase, integration, training, yearly, life, residual)
                .map(DecimalField::check)
                .reduce(true, Boolean::logicalAnd);
        if (name.isInvalid() || !numbers) {
            return;
        }
        var robot = new RobotOption(
                id,
                name.getValue().strip(),
                kind.getValue(),
                money(purchase),
                money(integration),
                money(training),
                money(yearly),
                life.number(),
                money(residual),
                coverage);
        if (desk.edit(new DesignEdit.PutRobot(robot))) {
            close();
        }
    }

    private static void set(DecimalField field, @Nullable Money money) {
        field.setNumber(money == null ? null : money.euros());
    }

    private static @Nullable Money money(DecimalField field) {
        var amount = field.number();
        return amount == null ? null : new Money(amount);
    }
}
