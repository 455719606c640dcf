package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.ModelIntake;
import nl.herontwerp.workbench.Uploads;
import nl.herontwerp.workbench.tasklist.TaskListUploads;

/** A new project from a list of tasks: the workbook to fill in, and the upload. */
class TaskListSource extends Div {

    private final transient ProjectMaker maker;
    private final ProjectForm form;
    private final transient Consumer<Project> open;
    private final ModelIntake intake;

    /** @param open goes to the project that was made */
    TaskListSource(ProjectMaker maker, ProjectForm form, FileDownloads downloads, Consumer<Project> open) {
        this.maker = maker;
        this.form = form;
        this.open = open;
        this.intake = new ModelIntake(maker.reading(), this::take);
        add(new Paragraph(Say.text("workbench.taskList.explain")), TaskListUploads.template(downloads));
        add(upload(), intake);
    }

    private Upload upload() {
        var ui = UI.getCurrent();
        var upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> ui.access(() -> start(ui, metadata.fileName(), bytes))));
        Uploads.prepareLists(upload, Say.text("workbench.taskList.upload"));
        return upload;
    }

    /** Takes one uploaded list. */
    void start(UI ui, String fileName, byte[] bytes) {
        TaskListUploads.open(ui, intake, fileName, bytes);
    }

    private Optional<Component> take(Outcome.Read model, String upload) {
        var details = form.value(ProjectMaker.name(model.path()));
        if (details.isEmpty()) {
            return Optional.of(refusal(Say.text("workbench.newProject.dateMissing")));
        }
        try {
            open.accept(maker.fromModels(details.get(), List.of(model.file()), 0));
            return Optional.empty();
        } catch (ProjectRefused refused) {
            return Optional.of(refusal(Say.phrase(refused.reason())));
        }
    }

    private static Span refusal(String text) {
        var said = new Span(text);
        said.addClassName("refused");
        return said;
    }
}
