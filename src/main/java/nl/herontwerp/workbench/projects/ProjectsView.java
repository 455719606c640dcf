package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.portfolio.Portfolio;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.project.Project;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Libraries;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.portfolio.News;

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
    private final Portfolio portfolio;

    /** News comes without a request, so without a user of it. */
    private final AppUser user;

    private final ProjectTable table = new ProjectTable(this::menu);
    private final TextField search = new TextField(Say.text("workbench.projects.search"));
    private final Paragraph counted = new Paragraph();
    private final NoProjects empty;

    ProjectsView(
            Services services,
            Libraries libraries,
            ReferenceModels references,
            Archives archives,
            Templates templates,
            Portfolio portfolio,
            FileDownloads downloads,
            Clock clock) {
        this.services = services;
        this.user = services.current().require();
        this.libraries = libraries;
        this.references = references;
        this.templates = templates;
        this.portfolio = portfolio;
        this.clock = clock;
        this.archives = archives;
        this.downloads = downloads;
        addClassName("projects-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        var add = new Button(
                Say.text("workbench.projects.new"), click -> newProject().open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var mayMake = user.is(Role.CONSULTANT);
        add.setVisible(mayMake);
        var head = new Div(new H1(Say.text("workbench.projects")), add);
        head.addClassName("view-head");
        empty = new NoProjects(
                references, mayMake, id -> newProject().example(id).open());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("project-search");
        search.addValueChangeListener(change -> search());
        counted.addClassName("quiet");
        counted.getElement().setAttribute("role", "status");
        add(head, empty, search, counted, table);
        refresh();
        News.show(this, portfolio, () -> show(table::renew));
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

    private Component menu(Project project) {
        return new ProjectMenu(services, archives, templates, libraries.reading(), downloads, project, this::refresh);
    }

    private void refresh() {
        show(table::show);
    }

    private void show(Consumer<List<ProjectLine>> into) {
        var lines = portfolio.of(user);
        into.accept(lines);
        table.setVisible(!lines.isEmpty());
        search.setVisible(!lines.isEmpty());
        counted.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
        count();
    }

    private void search() {
        table.search(search.getValue());
        count();
    }

    private void count() {
        var found = table.count();
        counted.setText(search.isEmpty() ? count(found) : found(found));
    }

    private static String count(int projects) {
        return projects == 1 ? Say.text("workbench.projects.countOne") : Say.text("workbench.projects.count", projects);
    }

    private static String found(int projects) {
        return switch (projects) {
            case 0 -> Say.text("workbench.projects.foundNone");
            case 1 -> Say.text("workbench.projects.foundOne");
            default -> Say.text("workbench.projects.found", projects);
        };
    }
}
