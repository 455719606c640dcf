package nl.herontwerp.bpmn;

import java.nio.charset.StandardCharsets;
import nl.herontwerp.bpmn.writing.BpmnDocument;
import nl.herontwerp.bpmn.writing.RedesignEditor;

/**
 * Writes a redesign into the model file that it is about. The original document is edited in place,
 * in its own encoding; what the redesign does not touch stays as it was.
 */
public final class RedesignedModel {

    private RedesignedModel() {}

    /**
     * The file after the redesign. Tasks of the plan that the file does not have are left out. A file
     * without ids or without a drawing is taken with the ids and the layout that the program shows.
     */
    public static byte[] write(ModelFile file, RedesignPlan plan) {
        var document = BpmnDocument.parse(file.original());
        if (!RedesignEditor.isDrawn(document) || !RedesignEditor.fits(document, plan)) {
            document = BpmnDocument.parse(file.displayXml().getBytes(StandardCharsets.UTF_8));
        }
        new RedesignEditor(document, plan).apply();
        return document.toBytes();
    }
}
