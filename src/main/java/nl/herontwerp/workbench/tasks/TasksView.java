package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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

    TasksView(Services services, Clock clock) {
        super(services, Step.TAKEN);
        this.clock = clock;
        var side = new Div(volumes, gateways, performers);
        side.addClassName("tasks-side");
        var columns = new Div(new Div(grid), side);
        columns.addClassName("tasks-columns");
        content()
                .add(
                        new H1(Say.text("workbench.tasks.title")),
                        new Paragraph(Say.text("workbench.tasks.explain")),
                        completeness,
                        choices,
                        columns);
    }

    @Override
    protected void show(Workspace workspace) {
        completeness.show(workspace.loads().completeness());
        choices.show(workspace);
        grid.show(workspace);
        volumes.show(workspace);
        gateways.show(workspace);
        performers.show(workspace);
    }

    /** The provenance of what this user enters now. */
    private Provenance entered() {
        return new Provenance.Entered(user().displayName(), clock.instant());
    }
}
