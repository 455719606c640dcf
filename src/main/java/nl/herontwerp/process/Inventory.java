package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the work of one process model: figures per task, the present jobs, the chances
 * at the gateways and the volume. Immutable; changed by {@link InventoryEdit}s.
 *
 * @param tasks figures by task id; a task without an entry has none
 * @param performers present jobs by id, in the order shown
 * @param flowProbabilities chance from 0 to 1 by flow id
 * @param repetitions runs per visit of a loop or multi-instance activity, by node id
 * @param casesPerYear cases a year by process id
 * @param weeksPerYear weeks in which the work is done, used to go from a year to a week
 */
public record Inventory(
        Map<String, TaskFigures> tasks,
        SequencedMap<String, Performer> performers,
        Map<String, Sourced<BigDecimal>> flowProbabilities,
        Map<String, Sourced<BigDecimal>> repetitions,
        Map<String, Sourced<BigDecimal>> casesPerYear,
        Sourced<BigDecimal> weeksPerYear) {

    public Inventory {
        tasks = Map.copyOf(tasks);
        performers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(performers));
        flowProbabilities = Map.copyOf(flowProbabilities);
        repetitions = Map.copyOf(repetitions);
        casesPerYear = Map.copyOf(casesPerYear);
    }

    public TaskFigures task(String taskId) {
        return tasks.getOrDefault(taskId, TaskFigures.EMPTY);
    }

    public Optional<Performer> performer(@Nullable String performerId) {
        return Optional.ofNullable(performerId).map(performers::get);
    }

    /** Who does this task now: the chosen performer, else the one of its lane. */
    public Optional<Performer> performerOf(Node task) {
        var chosen = task(task.id()).performerId();
        return performer(chosen != null ? chosen : task.laneId());
    }

    public Inventory withTask(String taskId, TaskFigures figures) {
        var changed = new LinkedHashMap<>(tasks);
        if (figures.equals(TaskFigures.EMPTY)) {
            changed.remove(taskId);
        } else {
            changed.put(taskId, figures);
        }
        return new Inventory(changed, performers, flowProbabilities, repetitions, casesPerYear, weeksPerYear);
    }

    Inventory withTasks(Map<String, TaskFigures> figures) {
        return new Inventory(figures, performers, flowProbabilities, repetitions, casesPerYear, weeksPerYear);
    }

    public Inventory withPerformer(Performer performer) {
        var changed = new LinkedHashMap<>(performers);
        changed.put(performer.id(), performer);
        return new Inventory(tasks, changed, flowProbabilities, repetitions, casesPerYear, weeksPerYear);
    }

    public Inventory withoutPerformer(String performerId) {
        var changed = new LinkedHashMap<>(performers);
        changed.remove(performerId);
        return new Inventory(tasks, changed, flowProbabilities, repetitions, casesPerYear, weeksPerYear);
    }

    public Inventory withFlowProbability(String flowId, @Nullable Sourced<BigDecimal> probability) {
        return new Inventory(
                tasks,
                performers,
                put(flowProbabilities, flowId, probability),
                repetitions,
                casesPerYear,
                weeksPerYear);
    }

    public Inventory withRepetitions(String nodeId, @Nullable Sourced<BigDecimal> times) {
        return new Inventory(
                tasks, performers, flowProbabilities, put(repetitions, nodeId, times), casesPerYear, weeksPerYear);
    }

    public Inventory withCasesPerYear(String processId, @Nullable Sourced<BigDecimal> cases) {
        return new Inventory(
                tasks, performers, flowProbabilities, repetitions, put(casesPerYear, processId, cases), weeksPerYear);
    }

    public Inventory withWeeksPerYear(Sourced<BigDecimal> weeks) {
        return new Inventory(tasks, performers, flowProbabilities, repetitions, casesPerYear, weeks);
    }

    private static Map<String, Sourced<BigDecimal>> put(
            Map<String, Sourced<BigDecimal>> map, String key, @Nullable Sourced<BigDecimal> value) {
        var changed = new LinkedHashMap<>(map);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
