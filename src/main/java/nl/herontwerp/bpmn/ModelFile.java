package nl.herontwerp.bpmn;

import java.util.List;
import nl.herontwerp.process.ProcessModel;

/**
 * A model file that was read.
 *
 * @param fileName the name it came with, for messages only
 * @param original the bytes as they came, never changed
 * @param sha256 of the original bytes, lower-case hexadecimal
 * @param displayXml what the picture shows: the original, with ids for elements that lack one and with
 *     a layout when the file has none
 */
public record ModelFile(
        String fileName,
        byte[] original,
        String sha256,
        String displayXml,
        ProcessModel model,
        List<Finding> findings) {

    public ModelFile {
        findings = List.copyOf(findings);
    }

    /** The same file under another name. */
    public ModelFile named(String name) {
        return new ModelFile(name, original, sha256, displayXml, model, findings);
    }

    /** The same file, seen among others. */
    ModelFile with(List<Finding> changed) {
        return new ModelFile(fileName, original, sha256, displayXml, model, changed);
    }
}
