package nl.herontwerp.scenario;

import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.scenario.internal.ArchiveCosts;

/** The cost of the scenarios in an archive, without a database. */
public final class ArchiveCalculation {

    private ArchiveCalculation() {}

    /** The cost impact of every scenario as JSON, with texts in Dutch. */
    public static String calculate(byte[] archive) throws ArchiveRefused, ModelRefused {
        return ArchiveCosts.json(archive);
    }
}
