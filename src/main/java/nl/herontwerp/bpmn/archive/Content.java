package nl.herontwerp.bpmn.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.herontwerp.bpmn.ModelArchive;
import nl.herontwerp.bpmn.ModelArchive.Part;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.kernel.Phrase;

/** Tells what a file in an archive is, from its first bytes and only then from its name. */
final class Content {

    private static final int LOOK = 16_384;

    private Content() {}

    static Part of(String path, byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1).replace("\0", "");
        var name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".csv")) {
            return new Part.Refused(path, Phrase.of("bpmn.archive.taskList"));
        }
        if (ModelArchive.isZip(bytes)) {
            return name.endsWith(".zip") || name.endsWith(".sgx") || name.endsWith(".bpmn")
                    ? new Part.Refused(path, Phrase.of("bpmn.archive.nested"))
                    : new Part.LeftOut(path, Phrase.of("bpmn.archive.noModel"));
        }
        if (name.matches(".*\\.bpmn(2|20)?(\\.xml)?") || start.contains(Dom.BPMN)) {
            return new Part.Model(path, bytes);
        }
        if (start.stripLeading().startsWith("{") && start.contains("stencil")) {
            return new Part.Refused(path, Phrase.of("bpmn.archive.signavioForm"));
        }
        if (name.endsWith(".json") || name.contains("meta_data")) {
            return new Part.LeftOut(path, Phrase.of("bpmn.archive.metadata"));
        }
        return new Part.LeftOut(path, Phrase.of("bpmn.archive.noModel"));
    }
}
