package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Libraries;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The user's projects; the first screen. */
@Route("")
@PermitAll
public class ProjectsView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Services services;
    private final FileDownloads downloads;
    private final Archives archives;
    private final Libraries libraries;
    private final ReferenceModels references;
    private final Templates templates;
    private final Clock clock;
    private final Grid<Project> grid = new Grid<>();
    private final Div empty = new Div();

    ProjectsView(
            Services services,
            Libraries libraries,
            ReferenceModels references,
            Archives archives,
            Templates templates,
            FileDownloads downloads,
            Clock clock) {
        this.services = services;
        this.libraries = libraries;
        this.references = references;
        this.templates = templates;
        this.clock = clock;
        this.archives = archives;
        this.downloads = downloads;
        addClassName("projects-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        var add = new Button(
                Say.text("workbench.projects.new"), click -> newProject().open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(services.current().require().is(Role.CONSULTANT));
        var head = new Div(new H1(Say.text("workbench.projects")), add);
        head.addClassName("view-head");
        empty.addClassName("empty-state");
        empty.add(
                new H2(Say.text("workbench.projects.empty.title")),
                new Paragraph(Say.text("workbench.projects.empty.explain")));
        columns();
        add(head, empty, grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.projects");
    }

    /** Comes from a template when the address names one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("sjabloon")
                .filter(id -> services.current().require().is(Role.CONSULTANT))
                .ifPresent(id -> {
                    UI.getCurrent().getPage().getHistory().replaceState(null, new Location(""));
                    newProject().from(id).open();
                });
    }

    private NewProjectDialog newProject() {
        var maker = new ProjectMaker(services, libraries, archives, templates);
        return new NewProjectDialog(services, references, maker, downloads, clock, this::refresh);
    }

    private void columns() {
        grid.addClassName("projects-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(Say.text("workbench.projects.name"))
                .setFlexGrow(2)
                .setComparator(Comparator.comparing(Project::name));
        grid.addColumn(Project::sector)
                .setHeader(Say.text("workbench.projects.sector"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(this::scenarios))
                .setHeader(Say.text("workbench.projects.status"))
                .setFlexGrow(2);
        grid.addColumn(project -> Say.formats().date(project.referenceDate()))
                .setHeader(Say.text("workbench.projects.referenceDate"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(project -> Say.formats().dateTime(project.changedAt()))
                .setHeader(Say.text("workbench.projects.changed"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(project -> new ProjectMenu(
                        services, archives, templates, libraries.reading(), downloads, project, this::refresh)))
                .setHeader(Say.text("workbench.projects.actions"))
                // less would fold the only item away behind another one
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private void refresh() {
        var projects = services.projects().visibleTo(services.current().require());
        grid.setItems(projects);
        grid.setVisible(!projects.isEmpty());
        empty.setVisible(projects.isEmpty());
    }

    private Div name(Project project) {
        var link = new Anchor("project/" + project.id() + "/" + Step.PROCES.path(), project.name());
        link.addClassName("project-link");
        var question = new Div(project.question());
        question.addClassName("quiet");
        return new Div(link, question);
    }

    private Div scenarios(Project project) {
        var lines = new Div();
        var scenarios = services.workspaces().scenarios(services.current().require(), project.id());
        if (scenarios.isEmpty()) {
            lines.setText(Say.text("workbench.projects.noScenario"));
        }
        for (Scenario scenario : scenarios) {
            lines.add(new Div(Say.text(
                    "workbench.projects.scenario",
                    scenario.name(),
                    Phrase.ofEnum("scenario.status", scenario.status()))));
        }
        return lines;
    }
}
