package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The inventory: a grid of tasks, with volumes, chances and present jobs beside it. */
@Route("project/:projectId/taken")
@PermitAll
public class TasksView extends ProjectView {

    private final Clock clock;
    private final CompletenessPanel completeness = new CompletenessPanel();
    private final ChoicePanel choices = new ChoicePanel(this);
    private final TaskGrid grid = new TaskGrid(this, this::entered);
    private final VolumePanel volumes = new VolumePanel(this, this::entered);
    private final GatewayPanel gateways = new GatewayPanel(this, this::entered);
    private final PerformerPanel performers = new PerformerPanel(this, this::entered);

    private final Button interview = new Button(Say.text("workbench.interview.open"), click -> openInterview());

    TasksView(Services services, Clock clock) {
        super(services, Step.TAKEN);
        this.clock = clock;
        var side = new Div(volumes, gateways, performers);
        side.addClassName("tasks-side");
        var columns = new Div(new Div(grid), side);
        columns.addClassName("tasks-columns");
        interview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        interview.setTooltipText(Say.text("workbench.interview.open.help"));
        var head = new Div(new H1(Say.text("workbench.tasks.title")), interview);
        head.addClassName("view-head");
        content().add(head, new Paragraph(Say.text("workbench.tasks.explain")), completeness, choices, columns);
    }

    @Override
    protected void show(Workspace workspace) {
        completeness.show(workspace);
        choices.show(workspace);
        grid.show(workspace);
        volumes.show(workspace);
        gateways.show(workspace);
        performers.show(workspace);
    }

    private void openInterview() {
        var scenario = workspace().scenario().id().toString();
        UI.getCurrent().navigate("project/" + projectId() + "/interview", QueryParameters.of("scenario", scenario));
    }

    /** The provenance of what this user enters now. */
    private Provenance entered() {
        return new Provenance.Entered(user().displayName(), clock.instant());
    }
}
