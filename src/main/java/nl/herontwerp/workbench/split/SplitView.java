package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** Left the tasks, in the middle the pieces of one task, right the demands of one piece. */
@Route("project/:projectId/splitsen")
@PermitAll
public class SplitView extends ProjectView {

    private final TaskList tasks;
    private final PiecesPanel pieces;
    private final DemandsPanel demands;

    SplitView(Services services, Clock clock) {
        super(services, Step.SPLITSEN);
        demands = new DemandsPanel(this);
        pieces = new PiecesPanel(
                this, () -> new Provenance.Entered(user().displayName(), clock.instant()), demands::select);
        tasks = new TaskList(taskId -> {
            pieces.select(taskId);
            showParts(workspace());
        });
        var columns = new Div(tasks, pieces, demands);
        columns.addClassName("split-columns");
        content()
                .add(
                        new H1(Say.text("workbench.split.title")),
                        new Paragraph(Say.text("workbench.split.explain")),
                        columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("taak").ifPresent(pieces::select);
        super.beforeEnter(event);
    }

    @Override
    protected void show(Workspace workspace) {
        pieces.selectFirstWhenNone(workspace);
        showParts(workspace);
    }

    private void showParts(Workspace workspace) {
        tasks.show(workspace, pieces.taskId());
        pieces.show(workspace);
        demands.show(workspace);
    }
}
