package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Uploads;
import nl.herontwerp.workbench.tasklist.TaskListUploads;

/** Beginning with a list of tasks: the workbook to fill in, and the upload. */
class TaskListSource extends Div {

    TaskListSource(FileDownloads downloads, BiConsumer<String, byte[]> take) {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take.accept(metadata.fileName(), bytes)));
        Uploads.prepare(upload, Say.text("workbench.taskList.upload"));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".xls", ".xlsb", ".ods");
        add(new Paragraph(Say.text("workbench.taskList.explain")), TaskListUploads.template(downloads), upload);
    }
}
