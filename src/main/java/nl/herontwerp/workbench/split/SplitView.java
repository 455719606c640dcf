package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.KnownPieces;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/**
 * Left the tasks, in the middle the pieces of one task, right the demands of one piece; on other tabs all
 * pieces as a sheet, and where the simple work is.
 */
@Route("project/:projectId/splitsen")
@PermitAll
public class SplitView extends ProjectView {

    private final TaskList tasks;
    private final PiecesPanel pieces;
    private final SuggestionsPanel suggestions;
    private final DemandsPanel demands;
    private final Div columns;
    private final SheetPanel sheet;
    private final HeatPanel heat = new HeatPanel();
    private final Div faces = new Div();
    private Face face = Face.TAAK;

    SplitView(Services services, KnownPieces known, Clock clock) {
        super(services, Step.SPLITSEN);
        demands = new DemandsPanel(this);
        pieces = new PiecesPanel(
                this, () -> new Provenance.Entered(user().displayName(), clock.instant()), demands::select);
        suggestions = new SuggestionsPanel(this, known, clock.getZone());
        sheet = new SheetPanel(this);
        tasks = new TaskList(taskId -> {
            pieces.select(taskId);
            showParts(workspace());
        });
        columns = new Div(tasks, new Div(pieces, suggestions), demands);
        columns.addClassName("split-columns");
        faces.addClassName("split-faces");
        faces.getElement().setAttribute("role", "group").setAttribute("aria-label", Say.text("workbench.split.faces"));
        for (var each : Face.values()) {
            faces.add(new Button(Say.text("workbench.split.face." + each.name()), click -> {
                face = each;
                remember();
                showParts(workspace());
            }));
        }
        content()
                .add(
                        new H1(Say.text("workbench.split.title")),
                        new Paragraph(Say.text("workbench.split.explain")),
                        faces,
                        columns,
                        sheet,
                        heat);
    }

    /** What the screen shows; the name is what stands in the address. */
    private enum Face {
        TAAK,
        ALLES,
        WAAR
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("taak").ifPresent(pieces::select);
        face = query.getSingleParameter("beeld")
                .flatMap(wanted -> Arrays.stream(Face.values())
                        .filter(each -> each.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElse(Face.TAAK);
        super.beforeEnter(event);
    }

    @Override
    protected void show(Workspace workspace) {
        pieces.selectFirstWhenNone(workspace);
        showParts(workspace);
    }

    @Override
    protected Map<String, String> inSight() {
        return Map.of("taak", pieces.taskId(), "beeld", face.name().toLowerCase(Locale.ROOT));
    }

    /** Puts what is shown in the address, so that a link leads back to it. */
    private void remember() {
        var address = "project/" + projectId() + "/" + Step.SPLITSEN.path() + "?scenario="
                + workspace().scenario().id() + "&beeld=" + face.name().toLowerCase(Locale.ROOT);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void showParts(Workspace workspace) {
        for (var each : Face.values()) {
            faces.getComponentAt(each.ordinal())
                    .getElement()
                    .setAttribute("aria-pressed", each == face ? "true" : "false");
        }
        columns.setVisible(face == Face.TAAK);
        sheet.setVisible(face == Face.ALLES);
        heat.setVisible(face == Face.WAAR);
        switch (face) {
            case TAAK -> {
                tasks.show(workspace, pieces.taskId());
                pieces.show(workspace);
                suggestions.show(workspace, pieces.taskId());
                demands.show(workspace);
            }
            case ALLES -> sheet.show(workspace);
            case WAAR -> heat.show(workspace);
        }
    }
}
