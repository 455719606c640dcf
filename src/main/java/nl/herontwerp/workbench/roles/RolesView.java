package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The board with roles, suppliers and present jobs, the profiles that work is sought for, and the robots. */
@Route("project/:projectId/functies")
@PermitAll
public class RolesView extends ProjectView {

    private final Div buttons = new Div();
    private final Board board = new Board(this);
    private final Button newRobot = new Button(Say.text("workbench.robots.new"));
    private final Button newProfile = new Button(Say.text("workbench.profile.new"));
    private final ProfilesPanel profiles = new ProfilesPanel(board, newProfile);
    private final RobotsPanel robots = new RobotsPanel(this, newRobot);

    RolesView(Services services) {
        super(services, Step.FUNCTIES);
        var newRole = new Button(
                Say.text("workbench.roles.new"), click -> new RoleDialog(this, RoleDialog.fresh(workspace())).open());
        newRole.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        newRobot.addClickListener(click -> robots.openNew());
        newProfile.addClickListener(click -> new ProfileDialog(this, null, profiles::focus).open());
        var newSupplier = new Button(Say.text("workbench.suppliers.new"), click -> openNewSupplier());
        buttons.add(newRole, newRobot, newSupplier, newProfile);
        buttons.addClassName("view-actions");
        var head = new Div(new H1(Say.text("workbench.roles.title")), buttons);
        head.addClassName("view-head");
        content().add(head, new Paragraph(Say.text("workbench.roles.explain")), board, profiles, robots);
    }

    /** Whoever keeps a new supplier goes on at its column. */
    private void openNewSupplier() {
        var known = Set.copyOf(workspace().design().suppliers().keySet());
        new SupplierDialog(
                        this,
                        null,
                        () -> workspace().design().suppliers().keySet().stream()
                                .filter(id -> !known.contains(id))
                                .findFirst()
                                .flatMap(board::supplier)
                                .ifPresent(SupplierColumn::focusTitle))
                .open();
    }

    @Override
    protected void show(Workspace workspace) {
        buttons.setVisible(workspace.editable());
        board.show(workspace);
        profiles.show(workspace);
        robots.show(workspace);
    }
}
