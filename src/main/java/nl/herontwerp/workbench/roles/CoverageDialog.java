package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/** How much of a piece a robot does, and how much human work stays. */
class CoverageDialog extends Dialog {

    CoverageDialog(Desk desk, RobotOption robot, PieceWork piece) {
        super(Say.text(
                "workbench.coverage.title", robot.name(), piece.activity().name()));
        setWidth("32rem");
        var now = robot.coverage().get(piece.activity().id());
        var share = new DecimalField(Say.text("workbench.coverage.share"));
        share.setNumber(now == null ? BigDecimal.valueOf(100) : now.share().percent());
        var remaining = new DecimalField(Say.text("workbench.coverage.remaining"));
        remaining.setHelperText(Say.text("workbench.coverage.remaining.help"));
        remaining.setNumber(now == null ? BigDecimal.TEN : now.remainingHuman().percent());
        add(new Paragraph(Say.text("workbench.coverage.explain")), new FormLayout(share, remaining));
        var save = new Button(Say.text("workbench.save"), click -> {
            var part = share.number();
            var human = remaining.number();
            share.setInvalid(part == null);
            remaining.setInvalid(human == null);
            share.setErrorMessage(Say.text("workbench.notANumber"));
            remaining.setErrorMessage(Say.text("workbench.notANumber"));
            if (part != null
                    && human != null
                    && desk.edit(new DesignEdit.SetCoverage(
                            robot.id(),
                            piece.activity().id(),
                            new Coverage(new Percentage(part), new Percentage(human))))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }
}
