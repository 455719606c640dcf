package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
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
    private final Tabs tabs = new Tabs();
    private Face face = Face.TAAK;

    SplitView(Services services, KnownPieces known, Clock clock) {
        super(services, Step.SPLITSEN);
        demands = new DemandsPanel(this);
        pieces = new PiecesPanel(
                this, () -> new Provenance.Entered(user().displayName(), clock.instant()), demands::select);
        suggestions = new SuggestionsPanel(this, known);
        sheet = new SheetPanel(this);
        tasks = new TaskList(taskId -> {
            pieces.select(taskId);
            showParts(workspace());
        });
        columns = new Div(tasks, new Div(pieces, suggestions), demands);
        columns.addClassName("split-columns");
        for (var each : Face.values()) {
            tabs.add(new Tab(Say.text("workbench.split.face." + each.name())));
        }
        tabs.addSelectedChangeListener(change -> {
            face = Face.values()[tabs.getSelectedIndex()];
            if (change.isFromClient()) {
                remember();
                showParts(workspace());
            }
        });
        content()
                .add(
                        new H1(Say.text("workbench.split.title")),
                        new Paragraph(Say.text("workbench.split.explain")),
                        tabs,
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
        tabs.setSelectedIndex(face.ordinal());
        super.beforeEnter(event);
    }

    @Override
    protected void show(Workspace workspace) {
        pieces.selectFirstWhenNone(workspace);
        showParts(workspace);
    }

    /** Puts what is shown in the address, so that a link leads back to it. */
    private void remember() {
        var address = "project/" + projectId() + "/" + Step.SPLITSEN.path() + "?scenario="
                + workspace().scenario().id() + "&beeld=" + face.name().toLowerCase(Locale.ROOT);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void showParts(Workspace workspace) {
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
