package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.library.SectorLibraries;
import nl.herontwerp.library.SectorLibrary;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Services;

/** What a project can start from. The search stands in the address. */
@Route("sjablonen")
@RolesAllowed("CONSULTANT")
public class TemplatesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Services services;
    private final Templates templates;
    private final FileDownloads downloads;
    private final TextField search = new TextField(Say.text("workbench.templates.search"));
    private final Paragraph summary = new Paragraph();
    private final Section own = new Section();
    private final Section sectors = new Section();

    TemplatesView(Services services, Templates templates, FileDownloads downloads) {
        this.services = services;
        this.templates = templates;
        this.downloads = downloads;
        addClassNames("plain-view", "templates-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refresh();
                remember();
            }
        });
        summary.getElement().setAttribute("role", "status");
        add(
                new H1(Say.text("workbench.templates.title")),
                new Paragraph(Say.text("workbench.templates.explain")),
                search,
                summary,
                own,
                upload(),
                sectors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("zoek")
                .orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.templates.title");
    }

    private Upload upload() {
        var ui = UI.getCurrent();
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> ui.access(() -> take(bytes))));
        upload.setMaxFileSize(Archives.MAX_SIZE);
        upload.setAcceptedFileTypes(".zip", ".herontwerp");
        upload.setUploadButton(new Button(Say.text("workbench.templates.upload")));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("workbench.templates.drop"))
                        .setMany(Say.text("workbench.templates.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Say.text("workbench.upload.tooBig", Archives.MAX_SIZE / 1024 / 1024))
                        .setIncorrectFileType(Say.text("workbench.templates.wrongType"))));
        upload.addFileRejectedListener(rejected ->
                Notices.refused(Phrase.literal(rejected.getFileName() + ": " + rejected.getErrorMessage())));
        return upload;
    }

    /** Takes a file with a template, or with a project that becomes one. */
    void take(byte[] bytes) {
        try {
            var read = templates.read(services.current().require(), bytes, false);
            Notices.done(Phrase.of("workbench.templates.saved", read.name()));
            refresh();
        } catch (ArchiveRefused refused) {
            Notices.refused(refused.reason());
        } catch (ProjectRefused refused) {
            Notices.refused(refused.reason());
        }
    }

    private void refresh() {
        var all = templates.visibleTo(services.current().require());
        var shown = all.stream()
                .filter(each -> matches(each.name(), each.description(), each.sector()))
                .toList();
        var libraries = SectorLibraries.all().stream()
                .filter(each -> matches(SectorTexts.name(each), String.join(" ", each.sectorWords())))
                .toList();
        var isSearched = !search.getValue().isBlank();
        summary.setVisible(isSearched);
        summary.setText(
                shown.isEmpty() && libraries.isEmpty()
                        ? Say.text("workbench.templates.none", search.getValue())
                        : Say.text("workbench.templates.found", shown.size(), libraries.size()));
        showOwn(all, shown);
        showSectors(libraries);
    }

    private void showOwn(List<ProjectTemplate> all, List<ProjectTemplate> shown) {
        own.removeAll();
        own.add(new H2(Say.text("workbench.templates.own")));
        if (all.isEmpty()) {
            var empty = new Paragraph(Say.text("workbench.templates.empty"));
            empty.addClassName("empty-state");
            own.add(empty);
        } else if (!shown.isEmpty()) {
            own.add(new OwnTable(services, templates, downloads, shown, this::refresh));
        }
    }

    private void showSectors(List<SectorLibrary> libraries) {
        sectors.removeAll();
        sectors.add(
                new H2(Say.text("workbench.templates.sectors")),
                new Paragraph(Say.text("workbench.templates.sectors.explain")));
        if (!libraries.isEmpty()) {
            sectors.add(new SectorTable(libraries));
        }
    }

    private boolean matches(String... texts) {
        var all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }

    /** So that "back" comes to the same list. */
    private void remember() {
        var query = search.getValue().isBlank()
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("zoek", search.getValue()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("sjablonen", query));
    }
}
