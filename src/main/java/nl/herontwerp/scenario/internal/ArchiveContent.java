package nl.herontwerp.scenario.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.wagerules.AddedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in the project.json of an archive; see docs/project-archive.md.
 *
 * @param schema always {@link ArchiveSchema#NAME}
 * @param version of the schema, see {@link ArchiveSchema#needed}
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

    /**
     * The project itself.
     *
     * @param location null when it has none
     */
    record Head(
            @Nullable String name,
            @Nullable String question,
            @Nullable String sector,
            @Nullable String location,
            Project.@Nullable Level level,
            @Nullable LocalDate referenceDate) {

        /** Of a project; what is empty is left out where older programs do not know it. */
        static Head of(NewProject project) {
            return new Head(
                    project.name(),
                    project.question(),
                    project.sector(),
                    project.location().isBlank() ? null : project.location(),
                    project.level(),
                    project.referenceDate());
        }
    }

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
