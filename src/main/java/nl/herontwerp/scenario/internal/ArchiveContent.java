package nl.herontwerp.scenario.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.project.Project;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.wagerules.AddedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in the project.json of an archive; see docs/project-archive.md.
 *
 * @param schema always {@link #SCHEMA}
 * @param version of the schema, see {@link #needed}
 * @param rules figures of law that were not the program's own when this was written
 * @param models the models by number; null when there is one
 */
record ArchiveContent(
        @Nullable String schema,
        int version,
        @Nullable Head project,
        @Nullable List<Version> versions,
        @Nullable List<Recipe> scenarios,
        @Nullable List<Edit> edits,
        @Nullable List<AddedValue> rules,
        @Nullable List<Model> models) {

    static final String SCHEMA = "herontwerp-project";

    /** The latest version; an archive is written in the lowest one that its content needs. */
    static final int VERSION = 4;

    /** Since this version there may be edits of what was found out on the shop floor. */
    static final int SCAN_EDITS = 4;

    /** Since this version roles may be composed with handing over, walking, quality of work and profiles. */
    static final int COMPOSED_ROLES = 4;

    /** Since this version roles may have terms of HR. */
    static final int ROLE_TERMS = 4;

    /** Since this version there may be edits of the kind {@link EditKind#LOCATIONS}. */
    static final int LOCATIONS = 4;

    /** Since this version there may be edits of the kind {@link EditKind#HORIZON}. */
    static final int HORIZON = 4;

    /** Since this version there may be several models. */
    static final int SEVERAL_MODELS = 3;

    /** Since this version there may be edits of the kind {@link EditKind#ELEMENTS}. */
    static final int ELEMENT_EDITS = 2;

    /** Since this version there may be wage scales, and jobs and roles whose wage follows one. */
    static final int WAGE_SCALES = 2;

    /** Since this version pieces may have aids and other things that an older program would drop. */
    static final int AIDED_PIECES = 4;

    private static final Set<String> SINCE_AIDS =
            Set.of("PutMeasure", "RemoveMeasure", "SetWorkItems", "ConfirmPiece", "AddPiece", "Redivide");

    /** What every program reads. */
    static final int PLAIN = 1;

    /**
     * The lowest version of the schema that these can be written in, so that older programs read what they can.
     *
     * @param edits of the log and of what was submitted
     */
    static int needed(int models, Stream<Edit> edits) {
        var least = models > 1 ? SEVERAL_MODELS : PLAIN;
        return Math.max(least, edits.mapToInt(ArchiveContent::needed).max().orElse(PLAIN));
    }

    private static int needed(Edit edit) {
        if (edit.kind() == EditKind.LOCATIONS) {
            return LOCATIONS;
        }
        if (edit.kind() == EditKind.HORIZON) {
            return HORIZON;
        }
        if (edit.kind() == EditKind.ELEMENTS) {
            return ELEMENT_EDITS;
        }
        var content = edit.edit();
        if (edit.kind() == EditKind.DESIGN && content != null && isSinceAids(content)) {
            return AIDED_PIECES;
        }
        if (edit.kind() == EditKind.INVENTORY && content != null && isScan(content)) {
            return SCAN_EDITS;
        }
        if (edit.kind() == EditKind.DESIGN && content != null && isComposed(content)) {
            return COMPOSED_ROLES;
        }
        if (content != null && "ChangeTerms".equals(content.path("type").asString(""))) {
            return ROLE_TERMS;
        }
        var usesScales = edit.kind() == EditKind.WAGE_SCALE || (content != null && content.findValue("scale") != null);
        return usesScales ? WAGE_SCALES : PLAIN;
    }

    private static boolean isSinceAids(JsonNode edit) {
        return SINCE_AIDS.contains(edit.path("type").asString(""))
                || Stream.of("measures", "workItems")
                        .flatMap(name -> edit.findValues(name).stream())
                        .anyMatch(list -> !list.isEmpty())
                || edit.findValue("start") != null;
    }

    private static boolean isComposed(JsonNode content) {
        return content.path("type").asString().equals("Compose")
                || Stream.of("handOver", "burdens", "walkingMinutesPerDay", "secondYear", "thirdYear")
                        .anyMatch(field -> content.findValue(field) != null);
    }

    private static boolean isScan(JsonNode content) {
        var type = content.path("type").asString();
        return Stream.of(ScanEdit.class.getPermittedSubclasses())
                .anyMatch(kind -> kind.getSimpleName().equals(type));
    }

    /** The project itself. */
    record Head(
            @Nullable String name,
            @Nullable String question,
            @Nullable String sector,
            Project.@Nullable Level level,
            @Nullable LocalDate referenceDate) {}

    /**
     * One version of a model; its bytes are in the archive as {@code models/NUMBER.bpmn}, those of further
     * models as {@code models/MODEL/NUMBER.bpmn}.
     *
     * @param model null is the first one
     */
    record Version(
            int number,
            @Nullable String fileName,
            @Nullable String sha256,
            @Nullable Integer model) {}

    /** One of several models; a project with one model has no list of them. */
    record Model(int number, boolean main, boolean removed) {}

    /** A model that a submitted scenario rests on. */
    record Used(int model, int version) {}

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
     * @param models the models of the time, the main one first; null when there was one
     */
    record Frozen(
            int version,
            @Nullable LocalDate referenceDate,
            @Nullable String receipt,
            @Nullable List<Edit> edits,
            @Nullable List<AddedValue> rules,
            @Nullable List<Used> models) {}

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
