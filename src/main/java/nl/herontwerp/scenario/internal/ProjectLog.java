package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.project.ProcessVersion;
import org.jspecify.annotations.Nullable;

/**
 * All edits of a project at one revision. Immutable, but remembers what it has played; whatever it
 * remembers can be computed again from the database.
 *
 * @param revision grows with every change of the log or of the models
 * @param version of the main model
 * @param steps in order
 */
record ProjectLog(
        UUID projectId,
        long revision,
        ProcessVersion version,
        Models models,
        Standing start,
        List<Step> steps,
        Map<UUID, Played> played) {

    ProjectLog(UUID projectId, long revision, ProcessVersion version, Models models, Standing start, List<Step> steps) {
        this(projectId, revision, version, models, start, List.copyOf(steps), new ConcurrentHashMap<>());
    }

    /** The models that the edits are played on, and these put together. */
    record Models(List<ProjectModels.Used> used, ModelLibrary library) {}

    Played play(UUID scenarioId) {
        return played.computeIfAbsent(scenarioId, id -> Played.of(start, steps, id));
    }

    /**
     * The log with edits added by a scenario.
     *
     * @param result what they lead to in that scenario; null when all has to be played again
     */
    ProjectLog with(List<Step> added, UUID scenarioId, @Nullable Played result) {
        var dropped = droppedBy(scenarioId);
        var all = new ArrayList<Step>();
        steps.forEach(step ->
                all.add(dropped.contains(step.group()) ? step.marked(Step.State.DROPPED, step.undoMark()) : step));
        all.addAll(added);
        var log = new ProjectLog(projectId, revision + 1, version, models, start, all);
        if (added.stream().noneMatch(step -> step.scenarioId() == null)) {
            log.played.putAll(played);
        }
        if (result != null) {
            log.played.put(scenarioId, result);
        }
        return log;
    }

    long nextNumber() {
        return steps.isEmpty() ? 1 : steps.getLast().number() + 1;
    }

    /** Steps that can't be redone any more once something new is done in this scenario. */
    List<UUID> droppedBy(UUID scenarioId) {
        return steps.stream()
                .filter(step -> step.state() == Step.State.UNDONE && step.isVisibleIn(scenarioId))
                .map(Step::group)
                .distinct()
                .toList();
    }

    /** The latest step that undo takes back in this scenario. */
    Optional<Step> toUndo(UUID scenarioId) {
        return steps.reversed().stream()
                .filter(step -> step.isDone() && step.isVisibleIn(scenarioId))
                .findFirst();
    }

    /** The step that was undone last. */
    Optional<Step> toRedo(UUID scenarioId) {
        return steps.stream()
                .filter(step -> step.state() == Step.State.UNDONE && step.isVisibleIn(scenarioId))
                .max(Comparator.comparingLong(Step::undoMark));
    }

    /** The log with the state of one group of edits changed. */
    ProjectLog marked(UUID group, Step.State state) {
        var all = steps.stream()
                .map(step -> step.group().equals(group) ? step.marked(state, revision + 1) : step)
                .toList();
        return new ProjectLog(projectId, revision + 1, version, models, start, all);
    }
}
