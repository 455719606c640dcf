package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;

/** Uploads of model files: what they accept and what they say. */
public final class Uploads {

    private Uploads() {}

    public static void prepare(Upload upload, String buttonText) {
        upload.setMaxFileSize(ReadLimits.inForce().maxBytes());
        upload.setAcceptedFileTypes(".bpmn", ".bpmn2", ".xml", ".zip", ".herontwerp");
        upload.setUploadButton(new Button(buttonText));
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected ->
                Notices.refused(Phrase.literal(rejected.getFileName() + ": " + rejected.getErrorMessage())));
    }

    /** Lets archives be larger than a single model, and many files come at once. */
    public static void allowArchives(Upload upload, int maxBytes) {
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileTypes(".bpmn", ".bpmn2", ".xml", ".zip", ".sgx", ".herontwerp");
        upload.setI18n(texts(maxBytes));
    }

    private static UploadI18N texts() {
        return texts(ReadLimits.inForce().maxBytes());
    }

    private static UploadI18N texts(int maxBytes) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("workbench.upload.drop"))
                        .setMany(Say.text("workbench.upload.dropMany")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Say.text("workbench.upload.tooBig", maxBytes / 1024 / 1024))
                        .setIncorrectFileType(Say.text("workbench.upload.wrongType"))
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
