package nl.herontwerp.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import org.jspecify.annotations.Nullable;

/**
 * Opens scenarios and changes them. Every method checks what the user may do with this very scenario
 * and throws {@code NotAllowed} otherwise. Every edit is stored before the method returns.
 */
public interface Workspaces {

    /** Scenarios of a project in order of making; a project with a model has at least one. */
    List<Scenario> scenarios(AppUser user, UUID projectId);

    Workspace open(AppUser user, UUID scenarioId);

    /** The first draft of the project, else its first scenario; empty when it has no model yet. */
    Optional<Workspace> openProject(AppUser user, UUID projectId);

    /**
     * Does an {@link InventoryEdit}, {@link EmployerEdit}, {@link ScaleEdit}, {@link LocationEdit} or {@link HorizonEdit}
     * (shared by all drafts of the project) or a {@code DesignEdit}. While a scenario is with HR, HR may change the terms of its roles, which
     * change no figure; nothing else.
     */
    Workspace edit(AppUser user, UUID scenarioId, Edit<?> edit) throws EditRefused;

    /** Does several edits as one step that undo takes back as one; all or none. */
    Workspace edit(AppUser user, UUID scenarioId, Phrase sentence, List<? extends Edit<?>> edits) throws EditRefused;

    /**
     * Does several edits as one step, and tells about values that others gave to the same fields meanwhile.
     *
     * @param sentence of the step, or null for the sentence of the one edit
     * @param seen number of the latest edit that the user's screen showed
     */
    Edited edit(AppUser user, UUID scenarioId, long seen, @Nullable Phrase sentence, List<? extends Edit<?>> edits)
            throws EditRefused;

    /** Why this edit would be refused now; empty when it may be done. */
    Optional<Phrase> refusal(AppUser user, UUID scenarioId, Edit<?> edit);

    /**
     * What of a scenario's recipe fits a version, element by element; changes nothing. A submitted
     * scenario keeps to its own version, so that all of it fits.
     *
     * @param next a file that may become the next version; empty for the versions of now
     * @param recognised what became of elements, by id, as the user has chosen so far
     */
    RecipeCheck check(AppUser user, UUID scenarioId, Optional<NextModel> next, Map<String, String> recognised);

    /** The edit that says what became of elements in the versions of now. */
    RecogniseElements recognition(AppUser user, UUID scenarioId, Map<String, String> became);

    /**
     * What users said elements of one version became in another one of the same model: ids in the
     * second by ids in the first, as they are in the model's own files.
     *
     * @param model its number in the project
     * @param from number of a version
     * @param to number of a version, before or after it
     */
    Map<String, String> recognised(AppUser user, UUID projectId, int model, int from, int to);

    Workspace undo(AppUser user, UUID scenarioId);

    Workspace redo(AppUser user, UUID scenarioId);

    /** Edits of the scenario and of the inventory under it, latest first. */
    List<HistoryEntry> history(AppUser user, UUID scenarioId);

    /**
     * A scenario as its log had it at some moment: the edits until then that still count, on the models and by
     * the rules of now. To look at only; what was undone since is left out.
     */
    Workspace asOf(AppUser user, UUID scenarioId, Instant moment);

    /**
     * Makes an empty scenario, or a copy of another one's redesign.
     *
     * @throws nl.herontwerp.project.ProjectRefused when the name is missing, too long, or that of another scenario of the project
     */
    Scenario createScenario(AppUser user, UUID projectId, String name, Optional<UUID> copyOf);

    /**
     * Makes a copy of a scenario's redesign as its log had it at some moment: what was done until then and still
     * counts. Minutes, wages and other figures of the work are shared and stay those of now.
     */
    Scenario branch(AppUser user, UUID scenarioId, Instant moment, String name);

    /** Makes a scenario that takes over a part of another one's redesign. */
    Scenario start(AppUser user, UUID scenarioId, ScenarioStart start, String name);

    /** @throws nl.herontwerp.project.ProjectRefused when the name is missing, too long, or that of another scenario of the project */
    Scenario rename(AppUser user, UUID scenarioId, String name);

    /** Deletes a draft; the last scenario of a project stays. */
    void delete(AppUser user, UUID scenarioId);

    /** Calls back (on any thread) after each change by anybody in the project, until closed. */
    AutoCloseable onChange(UUID projectId, Consumer<Changed> listener);

    /** The workspace after an edit, and what it replaced without the user having seen it. */
    record Edited(Workspace workspace, List<Clash> clashes) {}

    /**
     * One step in the history.
     *
     * @param edit whether it changed the recipe; not so for what was done to a scenario as a whole
     */
    record HistoryEntry(Phrase sentence, String by, Instant at, boolean undone, boolean edit) {}

    /**
     * Somebody changed something in a project.
     *
     * @param scenarioId null when it is something under all its drafts, such as a model
     * @param by user name; empty when it was done on another server
     * @param clashes values that were replaced without having been seen
     */
    record Changed(UUID projectId, @Nullable UUID scenarioId, String by, List<Clash> clashes) {

        public Changed(UUID projectId, @Nullable UUID scenarioId, String by) {
            this(projectId, scenarioId, by, List.of());
        }
    }
}
