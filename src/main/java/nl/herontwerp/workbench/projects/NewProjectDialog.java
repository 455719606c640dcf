package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.examples.ReferenceModel;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.EmptyModel;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import nl.herontwerp.workbench.Uploads;
import nl.herontwerp.workbench.tasklist.TaskListUploads;

/** A new project in one step: from files, from an example model, or from an empty sheet. */
class NewProjectDialog extends Dialog {

    private final transient Services services;
    private final transient ReferenceModels references;
    private final transient Archives archives;
    private final transient Runnable changed;
    private final transient AppUser user;
    private final Locale locale;
    private final ProjectForm form;
    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>(Say.text("workbench.newProject.source"));
    private final Select<ReferenceModel> reference = new Select<>();
    private final Paragraph description = new Paragraph();
    private final Div results = new Div();
    private final Div files = new Div();
    private final Div referencePanel = new Div();
    private final TaskListSource list;
    private final Button create = new Button(Say.text("workbench.newProject.create"), click -> create());

    NewProjectDialog(
            Services services,
            ReferenceModels references,
            Archives archives,
            FileDownloads downloads,
            Clock clock,
            Runnable changed) {
        super(Say.text("workbench.newProject.title"));
        this.services = services;
        this.references = references;
        this.archives = archives;
        this.changed = changed;
        this.user = services.current().require();
        this.locale = Say.formats().locale();
        this.form = new ProjectForm(LocalDate.now(clock));
        setWidth("42rem");
        source.setItems(Source.values());
        source.setItemLabelGenerator(each -> Say.text(each.key));
        source.addValueChangeListener(change -> showSource(change.getValue()));
        results.getElement().setAttribute("role", "status");
        fillFiles();
        fillReferences();
        list = new TaskListSource(downloads, this::takeList);
        add(source, form, files, list, referencePanel, results);
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), create);
        source.setValue(Source.FILE);
    }

    /** What a project starts with. */
    private enum Source {
        FILE("workbench.newProject.file"),
        LIST("workbench.newProject.list"),
        REFERENCE("workbench.newProject.reference"),
        DRAW("workbench.newProject.draw");

        private final String key;

        Source(String key) {
            this.key = key;
        }
    }

    private void showSource(Source chosen) {
        files.setVisible(chosen == Source.FILE);
        list.setVisible(chosen == Source.LIST);
        referencePanel.setVisible(chosen == Source.REFERENCE);
        form.setVisible(chosen != Source.REFERENCE);
        form.showName(chosen == Source.DRAW);
        create.setVisible(chosen != Source.FILE && chosen != Source.LIST);
    }

    private void fillFiles() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            if (TaskListUploads.isList(metadata.fileName())) {
                takeList(metadata.fileName(), bytes);
                return;
            }
            var line = take(metadata.fileName(), bytes);
            getUI().ifPresent(ui -> ui.access(() -> {
                results.add(line);
                changed.run();
            }));
        }));
        Uploads.prepare(upload, Say.text("workbench.newProject.files"));
        upload.setMaxFiles(20);
        files.add(new Paragraph(Say.text("workbench.newProject.files.explain")), upload);
    }

    private void fillReferences() {
        reference.setLabel(Say.text("workbench.newProject.referenceModel"));
        reference.setItems(references.list());
        reference.setItemLabelGenerator(each -> each.name(locale));
        reference.setWidthFull();
        reference.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                description.setText(change.getValue().description(locale));
            }
        });
        references.list().stream().findFirst().ifPresent(reference::setValue);
        referencePanel.add(reference, description);
    }

    /** Makes a project of one file; what came of it, as a line. */
    private Div take(String fileName, byte[] bytes) {
        var line = new Div();
        try {
            var project = isArchive(fileName) ? archives.read(user, bytes) : fromModel(fileName, bytes);
            var open = new Button(
                    Say.text("workbench.newProject.made", project.name()), click -> open(project, Step.PROCES));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(open);
        } catch (ModelRefused refused) {
            refuse(line, fileName, refused.reason());
        } catch (ArchiveRefused refused) {
            refuse(line, fileName, refused.reason());
        }
        return line;
    }

    /** Opens the dialog for a list; the project is made when the user has said what its columns are. */
    private void takeList(String fileName, byte[] bytes) {
        TaskListUploads.open(
                this, fileName, bytes, (name, model) -> open(fromModel(name, model), Step.PROCES), reason -> {
                    var line = new Div();
                    refuse(line, fileName, reason);
                    results.add(line);
                });
    }

    private Project fromModel(String fileName, byte[] bytes) throws ModelRefused {
        var name = fileName.replaceFirst("\\.[^.]+$", "").replace('_', ' ').strip();
        var details = form.value(name.isBlank() ? fileName : name).orElseThrow();
        var project = services.projects().create(user, details);
        try {
            services.projects().addVersion(user, project.id(), fileName, bytes);
        } catch (ModelRefused refused) {
            services.projects().delete(user, project.id());
            throw refused;
        }
        return project;
    }

    private static void refuse(Div line, String fileName, Phrase reason) {
        line.addClassName("refused");
        line.setText(Say.text("workbench.newProject.refused", fileName, reason));
    }

    private void create() {
        if (source.getValue() == Source.REFERENCE) {
            open(references.createProject(user, reference.getValue().id(), locale), Step.PROCES);
            return;
        }
        form.value().ifPresent(this::draw);
    }

    private void draw(NewProject details) {
        var project = services.projects().create(user, details);
        try {
            var xml = EmptyModel.xml(details.name());
            services.projects()
                    .addVersion(user, project.id(), EmptyModel.FILE_NAME, xml.getBytes(StandardCharsets.UTF_8));
        } catch (ModelRefused refused) {
            throw new IllegalStateException("the program's own model is a good one", refused);
        }
        open(project, Step.PROCES);
    }

    private void open(Project project, Step step) {
        close();
        UI.getCurrent().navigate("project/" + project.id() + "/" + step.path());
    }

    private static boolean isArchive(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
