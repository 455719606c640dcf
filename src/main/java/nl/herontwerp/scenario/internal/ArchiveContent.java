package nl.herontwerp.scenario.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.project.Project;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.wagerules.AddedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in the project.json of an archive; see docs/project-archive.md.
 *
 * @param schema always {@link #SCHEMA}
 * @param version of the schema
 * @param rules figures of law that were not the program's own when this was written
 */
record ArchiveContent(
        @Nullable String schema,
        int version,
        @Nullable Head project,
        @Nullable List<Version> versions,
        @Nullable List<Recipe> scenarios,
        @Nullable List<Edit> edits,
        @Nullable List<AddedValue> rules) {

    static final String SCHEMA = "herontwerp-project";

    /** The latest version; an archive is written in the lowest one that its content needs. */
    static final int VERSION = 2;

    /** Since this version there may be edits of the kind {@link EditKind#ELEMENTS}. */
    static final int ELEMENT_EDITS = 2;

    /** Since this version there may be wage scales, and jobs and roles whose wage follows one. */
    static final int WAGE_SCALES = 2;

    /** What every program reads. */
    static final int PLAIN = 1;

    /**
     * The lowest version of the schema that these can be written in, so that older programs read what they can.
     *
     * @param edits of the log and of what was submitted
     */
    static int needed(Stream<Edit> edits) {
        return edits.mapToInt(ArchiveContent::needed).max().orElse(PLAIN);
    }

    private static int needed(Edit edit) {
        if (edit.kind() == EditKind.ELEMENTS) {
            return ELEMENT_EDITS;
        }
        var content = edit.edit();
        var usesScales = edit.kind() == EditKind.WAGE_SCALE || (content != null && content.findValue("scale") != null);
        return usesScales ? WAGE_SCALES : PLAIN;
    }

    /** The project itself. */
    record Head(
            @Nullable String name,
            @Nullable String question,
            @Nullable String sector,
            Project.@Nullable Level level,
            @Nullable LocalDate referenceDate) {}

    /** One model; its bytes are in the archive as {@code models/NUMBER.bpmn}. */
    record Version(
            int number, @Nullable String fileName, @Nullable String sha256) {}

    /**
     * One scenario.
     *
     * @param key what edits of this scenario refer to
     * @param frozen the recipe as it was when it was submitted, or null for a draft
     */
    record Recipe(
            @Nullable String key,
            @Nullable String name,
            @Nullable ScenarioStatus status,
            @Nullable Frozen frozen) {}

    /**
     * What a submitted scenario rests on.
     *
     * @param rules figures of law that were not the program's own when it was submitted
     */
    record Frozen(
            int version,
            @Nullable LocalDate referenceDate,
            @Nullable String receipt,
            @Nullable List<Edit> edits,
            @Nullable List<AddedValue> rules) {}

    /**
     * One edit.
     *
     * @param scenario key of its scenario; null is shared by all drafts
     * @param step edits with the same number were done as one step
     */
    record Edit(
            @Nullable EditKind kind,
            @Nullable String scenario,
            int step,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable JsonNode edit) {}
}
