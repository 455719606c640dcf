package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Libraries;
import nl.herontwerp.workbench.ModelIntake;
import nl.herontwerp.workbench.Uploads;
import nl.herontwerp.workbench.tasklist.TaskListUploads;

/** Takes models into a project, from files or archives, and says of each what came of it. */
class ModelsDialog extends Dialog {

    private final transient Keeper keeper;
    private final ModelIntake intake;
    private boolean kept;

    /** Keeps a model that was read. */
    interface Keeper {
        void keep(ModelFile file);
    }

    /** @param closed runs when the dialog closes and something was kept */
    ModelsDialog(Libraries libraries, String title, String explain, Keeper keeper, Runnable closed) {
        super(title);
        this.keeper = keeper;
        setWidth("40rem");
        intake = new ModelIntake(libraries.reading(), this::take);
        var ui = UI.getCurrent();
        var upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> ui.access(() -> start(ui, metadata.fileName(), bytes))));
        Uploads.prepare(upload, Say.text("workbench.newProject.files"));
        Uploads.allowArchives(upload, libraries.limits().maxBytes());
        add(new Paragraph(explain), upload, intake);
        getFooter().add(new Button(Say.text("workbench.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && kept) {
                closed.run();
            }
        });
    }

    /** Takes one uploaded file, list or archive. */
    void start(UI ui, String fileName, byte[] bytes) {
        if (TaskListUploads.isList(fileName)) {
            TaskListUploads.open(ui, intake, fileName, bytes);
        } else {
            intake.start(ui, fileName, bytes);
        }
    }

    private Optional<Component> take(Outcome.Read model, String upload) {
        try {
            keeper.keep(model.file());
            kept = true;
            return Optional.of(new Span(Say.text("workbench.library.kept")));
        } catch (ProjectRefused refused) {
            return Optional.of(refusal(Say.phrase(refused.reason())));
        }
    }

    private static Div refusal(String text) {
        var line = new Div(text);
        line.addClassName("refused");
        return line;
    }
}
