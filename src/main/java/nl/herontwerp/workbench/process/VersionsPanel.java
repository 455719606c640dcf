package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.WorkModel;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.ProcessVersion;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Services;

/** The versions of the model that is shown, and what makes a new one: a file or a drawing. */
class VersionsPanel extends Section {

    private final transient Services services;
    private final ProcessView view;
    private final transient FileDownloads downloads;

    VersionsPanel(Services services, ProcessView view, FileDownloads downloads) {
        this.services = services;
        this.view = view;
        this.downloads = downloads;
        addClassName("versions");
    }

    void show(Workspace workspace) {
        removeAll();
        var project = workspace.project().id();
        var model = view.shownModel();
        var isOnly = workspace.library().entries().size() == 1;
        add(new H2(
                isOnly
                        ? Say.text("workbench.versions")
                        : Say.text("workbench.versions.of", model.file().fileName())));
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        var versions = services.models().versions(view.user(), project, model.number());
        var names = versions.stream()
                .map(ProcessVersion::importedBy)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
        versions.forEach(
                version -> list.add(row(version, names.getOrDefault(version.importedBy(), version.importedBy()))));
        add(list);
        add(new RecipePanel(services, view, workspace, model.number(), versions.size() > 1));
        if (workspace.editable()) {
            var draw = new Button(
                    Say.text("workbench.versions.draw"),
                    click -> new DrawingDialog(
                                    services,
                                    view.user(),
                                    project,
                                    model.number(),
                                    model.file().displayXml(),
                                    model.file().fileName(),
                                    view::versionAdded)
                            .open());
            add(new Div(draw), new ModelUpload(services, view.user(), project, model.number(), view::versionAdded));
        }
    }

    private String name(String username) {
        return services.users().byUsername(username).map(AppUser::displayName).orElse(username);
    }

    private ListItem row(ProcessVersion version, String by) {
        var download = downloads.link(
                Say.text("workbench.versions.download", version.number()),
                version.fileName(),
                "application/xml",
                () -> services.projects()
                        .model(services.current().require(), version.id())
                        .original());
        var details = new Div(Say.text(
                "workbench.versions.row",
                version.importedAt(),
                by,
                version.sha256().substring(0, 12)));
        details.addClassName("quiet");
        var row = new ListItem(new Div(version.fileName()), details, download);
        sourceList(version).ifPresent(row::add);
        return row;
    }

    /** The list that a version was made of, as it came, when it was kept. */
    private Optional<Anchor> sourceList(ProcessVersion version) {
        return WorkModel.sourceOf(services.projects().model(view.user(), version.id()))
                .map(list -> downloads.link(
                        Say.text("workbench.versions.list", list.fileName()),
                        list.fileName(),
                        "application/octet-stream",
                        () -> WorkModel.sourceOf(services.projects()
                                        .model(services.current().require(), version.id()))
                                .orElseThrow()
                                .bytes()));
    }
}
