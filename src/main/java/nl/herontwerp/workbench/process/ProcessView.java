package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Diagram;
import nl.herontwerp.shell.widgets.Diagram.Note;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Libraries;
import nl.herontwerp.workbench.ModelPicture;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The picture in the middle, its list beside it, findings below. One selection for all of them. */
@Route("project/:projectId/proces")
@PermitAll
public class ProcessView extends ProjectView {

    private final Services services;
    private final Diagram diagram = new Diagram(Diagram.Mode.VIEWER);
    private final ModelPicture modelPicture = new ModelPicture(diagram);
    private final DiagramTools tools = new DiagramTools(diagram, modelPicture.choice());
    private final ElementTree tree;
    private final FindingsPanel findings;
    private final VersionsPanel versions;
    private final LibraryPanel library;
    private final ShownModel shown = new ShownModel(this);
    private final LensPanel lenses = new LensPanel(this::look, this::select);

    ProcessView(Services services, Libraries libraries, FileDownloads downloads) {
        super(services, Step.PROCES);
        this.services = services;
        tree = new ElementTree(this::select);
        findings = new FindingsPanel(this::point);
        versions = new VersionsPanel(services, this, downloads);
        library = new LibraryPanel(services, libraries, this);
        diagram.onSelect(this::selectInList);
        diagram.onProblem(problem -> tools.problem());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lenses.choose(Lens.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lens")
                .orElse(null)));
        super.beforeEnter(event);
    }

    @Override
    protected void show(Workspace workspace) {
        if (shown.isOther(workspace)) {
            build();
            open(workspace);
        }
        showLens(workspace);
        versions.show(workspace);
        library.show(workspace);
    }

    @Override
    protected Map<String, String> inSight() {
        return Map.of("lens", lenses.lens().path());
    }

    @Override
    protected void showWithoutModel(UUID project) {
        content().removeAll();
        content().add(new H1(Say.text("workbench.process.title")), new FirstModel(services, this, project));
    }

    private void build() {
        content().removeAll();
        var picture = new Div(lenses, tools, diagram);
        picture.addClassName("process-picture");
        var side = new Div(tree, library, versions);
        side.addClassName("process-side");
        var columns = new Div(picture, side);
        columns.addClassName("process-columns");
        content().add(new H1(Say.text("workbench.process.title")), shown, columns, findings);
    }

    private void open(Workspace workspace) {
        var model = shown.open(workspace);
        if (!modelPicture.open(model)) {
            tools.problem();
        }
        var named = workspace.asIs().model().nodesById();
        tree.show(shown.listed(), named);
        findings.show(
                model,
                id -> Optional.ofNullable(named.get(shown.inList(id))),
                id -> modelPicture.with(id).isPresent() || tree.has(shown.inList(id)),
                this);
    }

    /** Shows one of the project's models. */
    void showModel(int number) {
        shown.choose(number);
        show(workspace());
    }

    boolean isShown(int number) {
        return shown.number() == number;
    }

    /** Shows an element of the list, and the model that it stands in. */
    private void select(String elementId) {
        if (!shown.isWhole()) {
            selectFound(elementId);
            return;
        }
        workspace().library().place(elementId).ifPresent(place -> {
            if (!isShown(place.entry().number())) {
                showModel(place.entry().number());
            }
            modelPicture.select(place.id());
            tree.choose(elementId);
            findings.choose(place.id());
        });
    }

    /** Marks an element of the picture in the list. */
    private void selectInList(String elementId) {
        tree.choose(shown.inList(elementId));
        findings.choose(elementId);
    }

    /** Shows what a finding is about. The findings stand below the picture, so it is brought into view. */
    private void point(String elementId) {
        selectFound(elementId);
        diagram.bringIntoView();
    }

    private void selectFound(String elementId) {
        modelPicture.select(elementId);
        selectInList(elementId);
    }

    /** What the lens shows at each task of the model in the picture. */
    private List<Note> notes(Workspace workspace, Map<String, LensValues.Value> values) {
        var notes = new ArrayList<Note>();
        for (var task : workspace.asIs().model().tasks()) {
            var place = workspace.library().place(task.id());
            var value = values.get(task.id());
            if (value == null || place.isEmpty() || !isShown(place.get().entry().number())) {
                continue;
            }
            notes.add(new Note(
                    place.get().id(),
                    value.css(),
                    value.text(),
                    Say.text("workbench.process.note", task.label(), value.words())));
        }
        return notes;
    }

    /** Looks through another lens, and keeps it in the address. */
    private void look(Lens lens) {
        var address = "project/" + projectId() + "/" + Step.PROCES.path() + "?scenario="
                + workspace().scenario().id() + "&lens=" + lens.path();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        showLens(workspace());
    }

    private void showLens(Workspace workspace) {
        var values = LensValues.of(workspace, lenses.lens());
        lenses.show(workspace, values);
        diagram.note(notes(workspace, values));
    }

    /** The model in the picture. */
    ModelLibrary.Entry shownModel() {
        return shown.entry();
    }

    /** Shows the main model from now on, whichever that is. */
    void forgetShown() {
        shown.forget();
    }

    /** Shows the newest version after an upload or a drawing, in the scenario of now. */
    void versionAdded() {
        if (shown.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("project/" + projectId() + "/" + Step.PROCES.path()));
        } else {
            reload();
        }
    }
}
