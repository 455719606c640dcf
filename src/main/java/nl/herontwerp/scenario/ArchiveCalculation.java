package nl.herontwerp.scenario;

import java.util.List;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.scenario.internal.ArchiveCosts;
import nl.herontwerp.wagerules.AddedValue;

/** The cost of the scenarios in an archive, without a database. */
public final class ArchiveCalculation {

    private ArchiveCalculation() {}

    /** The cost impact of every scenario as JSON, with texts in Dutch. */
    public static String calculate(byte[] archive) throws ArchiveRefused, ModelRefused {
        return calculate(archive, List.of());
    }

    /**
     * The same with values of the reader's own on top of the program's and of those in the archive.
     * Frozen scenarios keep to what they were computed with.
     */
    public static String calculate(byte[] archive, List<AddedValue> added) throws ArchiveRefused, ModelRefused {
        return ArchiveCosts.json(archive, added);
    }
}
