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
    static final int VERSION = 2;

    /** The lowest version whose readers understand all this: 2 when wage scales are used. */
    static int versionFor(List<Recipe> scenarios, List<Edit> edits) {
        var frozen = scenarios.stream()
                .map(Recipe::frozen)
                .flatMap(Stream::ofNullable)
                .flatMap(each -> Stream.ofNullable(each.edits()))
                .flatMap(List::stream);
        return Stream.concat(edits.stream(), frozen).anyMatch(ArchiveContent::usesScales) ? 2 : 1;
    }

    private static boolean usesScales(Edit edit) {
        var content = edit.edit();
        return edit.kind() == EditKind.WAGE_SCALE || (content != null && content.findValue("scale") != null);
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
