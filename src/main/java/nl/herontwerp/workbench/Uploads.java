package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.tasklist.ListLimits;
import nl.herontwerp.tasklist.ListReader;

/** Uploads of model files and lists of tasks: what they accept and what they say. */
public final class Uploads {

    private Uploads() {}

    /** Takes models, project archives and lists of tasks. */
    public static void prepare(Upload upload, String buttonText) {
        var maxBytes = ReadLimits.inForce().maxBytes();
        upload.setMaxFileSize(maxBytes);
        accept(upload, ".bpmn", ".bpmn2", ".xml", ".zip", ".herontwerp");
        upload.setUploadButton(new Button(buttonText));
        upload.setI18n(texts(maxBytes, "workbench.upload.wrongType"));
        upload.addFileRejectedListener(rejected ->
                Notices.refused(Phrase.literal(rejected.getFileName() + ": " + rejected.getErrorMessage())));
    }

    /** Lets archives be larger than a single model, and many files come at once. */
    public static void allowArchives(Upload upload, int maxBytes) {
        upload.setMaxFileSize(maxBytes);
        accept(upload, ".bpmn", ".bpmn2", ".xml", ".zip", ".sgx", ".herontwerp");
        upload.setI18n(texts(maxBytes, "workbench.upload.wrongType"));
    }

    /** Takes lists of tasks only. */
    public static void prepareLists(Upload upload, String buttonText) {
        prepare(upload, buttonText);
        var maxBytes = ListLimits.inForce().maxBytes();
        upload.setMaxFileSize(maxBytes);
        accept(upload);
        upload.setI18n(texts(maxBytes, "workbench.upload.noList"));
    }

    private static void accept(Upload upload, String... models) {
        upload.setAcceptedFileTypes(
                Stream.concat(Stream.of(models), ListReader.NAMES.stream()).toArray(String[]::new));
    }

    private static UploadI18N texts(int maxBytes, String wrongType) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("workbench.upload.drop"))
                        .setMany(Say.text("workbench.upload.dropMany")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Say.text("workbench.upload.tooBig", maxBytes / 1024 / 1024))
                        .setIncorrectFileType(Say.text(wrongType))
                        .setTooManyFiles(Say.text("workbench.upload.tooMany")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Say.text("workbench.upload.connecting"))
                                .setProcessing(Say.text("workbench.upload.processing"))
                                .setStalled(Say.text("workbench.upload.stalled"))
                                .setHeld(Say.text("workbench.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Say.text("workbench.upload.remaining"))
                                .setUnknown(Say.text("workbench.upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Say.text("workbench.upload.failed"))
                                .setUnexpectedServerError(Say.text("workbench.upload.failed"))
                                .setForbidden(Say.text("workbench.upload.failed"))))
                .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"), 1000));
    }
}
