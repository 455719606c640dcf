package nl.herontwerp.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.executable.ExecutableWriter;
import nl.herontwerp.bpmn.writing.BpmnDocument;
import nl.herontwerp.bpmn.writing.RedesignEditor;
import nl.herontwerp.process.ProcessModel;

/**
 * Writes a redesign into the model file that it is about. The original document is edited in place,
 * in its own encoding; what the redesign does not touch stays as it was.
 */
public final class RedesignedModel {

    private RedesignedModel() {}

    /**
     * A file after a redesign.
     *
     * @param became the elements that took the place of each task of the plan, by the task's id, in the
     *     order of the work; none for a task that is gone. A sub-process goes before its pieces.
     * @param performers by element id the name of who does a piece for which no lane says so
     */
    public record Written(byte[] bytes, Map<String, List<String>> became, Map<String, String> performers) {}

    /**
     * The file after the redesign. Tasks of the plan that the file does not have are left out. A file
     * without ids or without a drawing is taken with the ids and the layout that the program shows.
     */
    public static byte[] write(ModelFile file, RedesignPlan plan) {
        return write(file, plan, RedesignOptions.PLAIN, WorkFigures.NONE);
    }

    /** The file after the redesign, in the form that was asked for. */
    public static byte[] write(ModelFile file, RedesignPlan plan, RedesignOptions options, WorkFigures figures) {
        var written = edit(file, plan, options, figures);
        return options.executable() ? executable(file, written) : written.bytes();
    }

    /** The file after the redesign, with what became of its tasks; never the executable form. */
    public static Written edit(ModelFile file, RedesignPlan plan, RedesignOptions options, WorkFigures figures) {
        var document = BpmnDocument.parse(file.original());
        if (!RedesignEditor.isDrawn(document)
                || !RedesignEditor.fits(document, plan)
                || (options.figures() && !RedesignEditor.has(document, idsOf(figures, file.model())))) {
            document = BpmnDocument.parse(file.displayXml().getBytes(StandardCharsets.UTF_8));
        }
        var editor = new RedesignEditor(document, plan, options, figures);
        editor.apply();
        return new Written(document.toBytes(), editor.became(), editor.performers());
    }

    /** What figures are about, of what the model has. */
    private static Set<String> idsOf(WorkFigures figures, ProcessModel model) {
        var ids = new HashSet<String>();
        model.processes().forEach(process -> ids.add(process.id()));
        model.flows().forEach(flow -> ids.add(flow.id()));
        model.lanes().forEach(lane -> ids.add(lane.id()));
        ids.retainAll(Stream.of(figures.casesPerYear(), figures.chances(), figures.workers())
                .flatMap(about -> about.keySet().stream())
                .toList());
        return ids;
    }

    private static byte[] executable(ModelFile file, Written redesigned) {
        try {
            var model = ModelReader.read(file.fileName(), redesigned.bytes(), ReadLimits.KEPT)
                    .model();
            var plain = ExecutableWriter.write(model, redesigned.performers());
            return ModelReader.read(file.fileName(), plain, ReadLimits.KEPT)
                    .displayXml()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (ModelRefused refused) {
            throw new IllegalStateException("a model that this program wrote can be read", refused);
        }
    }
}
