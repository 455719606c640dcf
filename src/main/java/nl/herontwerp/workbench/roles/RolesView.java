package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** A board: a column for every carved role and every present job, a card for every piece. */
@Route("project/:projectId/functies")
@PermitAll
public class RolesView extends ProjectView {

    private final Button newRole;
    private final Button newRobot;
    private final Div board = new Div();
    private final RobotsPanel robots;

    RolesView(Services services) {
        super(services, Step.FUNCTIES);
        newRole = new Button(
                Say.text("workbench.roles.new"), click -> new RoleDialog(this, RoleDialog.fresh(workspace())).open());
        newRole.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        newRobot = new Button(Say.text("workbench.robots.new"), click -> new RobotDialog(this, null).open());
        robots = new RobotsPanel(this);
        board.addClassName("role-board");
        var head = new Div(new H1(Say.text("workbench.roles.title")), newRole, newRobot);
        head.addClassName("view-head");
        content().add(head, new Paragraph(Say.text("workbench.roles.explain")), board, robots);
    }

    @Override
    protected void show(Workspace workspace) {
        newRole.setVisible(workspace.editable());
        newRobot.setVisible(workspace.editable());
        board.removeAll();
        workspace.division().roles().forEach(role -> board.add(new RoleColumn(this, role)));
        var jobs = new LinkedHashMap<String, PresentColumn>();
        for (var performer : workspace.asIs().inventory().performers().values()) {
            jobs.put(performer.id(), new PresentColumn(this, performer.id(), performer.name()));
        }
        var nobody = new PresentColumn(this, "", Say.text("workbench.roles.noPerformer"));
        for (var piece : workspace.division().pieces()) {
            if (piece.holder() instanceof Holder.Present || piece.holder() instanceof Holder.Nobody) {
                var performer = piece.performerId();
                jobs.getOrDefault(performer == null ? "" : performer, nobody).add(piece);
            }
        }
        jobs.values().forEach(board::add);
        if (!nobody.isEmpty()) {
            board.add(nobody);
        }
        robots.show(workspace);
    }

    static String performerName(Workspace workspace, PieceWork piece) {
        return workspace
                .asIs()
                .inventory()
                .performer(piece.performerId())
                .map(Performer::name)
                .orElseGet(() -> Say.text("workbench.roles.noPerformer"));
    }
}
