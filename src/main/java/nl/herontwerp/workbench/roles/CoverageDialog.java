package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.robots.RobotWords;

/** How much of a piece a robot does, how much human work stays, and whether it can keep up. */
class CoverageDialog extends Dialog {

    private final transient Desk desk;
    private final transient RobotOption robot;
    private final String activityId;
    private final CoverageFields fields;
    private final Div load = new Div();

    CoverageDialog(Desk desk, RobotOption robot, PieceWork piece) {
        super(Say.text(
                "workbench.coverage.title", robot.name(), piece.activity().name()));
        this.desk = desk;
        this.robot = robot;
        this.activityId = piece.activity().id();
        setWidth("36rem");
        load.addClassName("robot-load");
        load.getElement().setAttribute("aria-live", "polite");
        fields = new CoverageFields(
                piece.activity(), robot.kind(), robot.coverage().get(activityId), this::refresh);
        add(
                new Paragraph(Say.text("workbench.coverage.explain", RobotWords.holder(desk.workspace(), piece))),
                fields,
                load);
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
        refresh();
    }

    private void refresh() {
        load.removeAll();
        var coverage = fields == null ? null : fields.coverage();
        if (coverage != null) {
            var covered = new LinkedHashMap<>(robot.coverage());
            covered.put(activityId, coverage);
            var workspace = desk.workspace();
            RobotWords.load(RobotLoad.of(workspace.redesign(), robot.withCoverage(covered), workspace.loads()))
                    .forEach(line -> load.add(new Paragraph(line)));
        }
    }

    private void save() {
        var coverage = fields.check() ? fields.coverage() : null;
        if (coverage == null) {
            return;
        }
        var edit = new DesignEdit.SetCoverage(robot.id(), activityId, coverage);
        var refusal = desk.refusal(edit);
        if (refusal.isPresent()) {
            fields.refused(refusal.get());
        } else if (desk.edit(edit)) {
            close();
        }
    }
}
