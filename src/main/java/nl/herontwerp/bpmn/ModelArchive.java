package nl.herontwerp.bpmn;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.herontwerp.bpmn.archive.Contents;
import nl.herontwerp.bpmn.archive.Unpacker;
import nl.herontwerp.kernel.Phrase;

/**
 * An archive of models, unpacked in memory: a ZIP, or an archive of Signavio. Every file in it is
 * named, with what was done with it. What a file is shows from its content, not from its name.
 *
 * @param parts in the order of the archive
 */
public record ModelArchive(List<Part> parts) {

    public ModelArchive {
        parts = List.copyOf(parts);
    }

    /** A file in an archive, known by its path in it. */
    public sealed interface Part {
        String path();

        /** Looks like a BPMN 2.0 model; whether it is one shows when it is read. */
        record Model(String path, byte[] bytes) implements Part {}

        /** A model, but not one that can be taken in. */
        record Refused(String path, Phrase reason) implements Part {}

        /** No model, or a folder. */
        record LeftOut(String path, Phrase reason) implements Part {}
    }

    /** Whether these bytes begin as a ZIP does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    /** Whether a ZIP lists a file with exactly this path; false for what is no ZIP. Nothing is unpacked. */
    public static boolean lists(byte[] zip, String path) {
        return isZip(zip) && Contents.lists(zip, path);
    }

    /**
     * Unpacks an archive.
     *
     * @param fileName for messages only
     * @param cancelled asked often; when true, {@link java.util.concurrent.CancellationException} is thrown
     * @throws ModelRefused when the archive as a whole can't be taken in
     */
    public static ModelArchive open(String fileName, byte[] zip, ArchiveLimits limits, BooleanSupplier cancelled)
            throws ModelRefused {
        return new ModelArchive(new Unpacker(fileName, limits, cancelled).unpack(zip));
    }

    public List<Part.Model> models() {
        return parts.stream()
                .filter(Part.Model.class::isInstance)
                .map(Part.Model.class::cast)
                .toList();
    }
}
