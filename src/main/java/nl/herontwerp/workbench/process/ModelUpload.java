package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Uploads;
import nl.herontwerp.workbench.tasklist.TaskListUploads;

/** Takes a model file, or a list of tasks, in as the next version of one of a project's models. */
class ModelUpload extends Div {

    /** @param model its number in the project */
    ModelUpload(Services services, AppUser user, UUID project, int model, Runnable added) {
        var message = new Paragraph();
        message.addClassName("upload-message");
        message.getElement().setAttribute("role", "alert");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            if (TaskListUploads.isList(metadata.fileName())) {
                TaskListUploads.open(
                        this,
                        metadata.fileName(),
                        bytes,
                        (name, made) -> new NextVersion(
                                        services, user, project, model, ModelReader.read(name, made), added)
                                .ask(message),
                        reason -> message.setText(Say.phrase(reason)));
                return;
            }
            try {
                var file = ModelReader.read(metadata.fileName(), bytes);
                getUI().ifPresent(ui ->
                        ui.access(() -> new NextVersion(services, user, project, model, file, added).ask(message)));
            } catch (ModelRefused refused) {
                getUI().ifPresent(ui -> ui.access(() -> message.setText(Say.phrase(refused.reason()))));
            }
        }));
        Uploads.prepare(upload, Say.text("workbench.versions.upload"));
        upload.setMaxFiles(1);
        add(upload, message);
    }
}
