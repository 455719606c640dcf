package nl.herontwerp.process;

import java.util.LinkedHashMap;
import java.util.Objects;

/**
 * The same present situation with all minutes at one end of their ranges. A task without a range, or
 * without that end, keeps its likely minutes.
 */
public final class MinuteRanges {

    private MinuteRanges() {}

    /** An end of the ranges. */
    public enum End {
        LEAST,
        MOST
    }

    /** Whether any task has a range. */
    public static boolean in(Inventory inventory) {
        return inventory.tasks().values().stream().anyMatch(TaskFigures::hasRange);
    }

    /** The present situation with all minutes at an end, without ranges. */
    public static AsIs at(AsIs asIs, End end) {
        var tasks = new LinkedHashMap<>(asIs.inventory().tasks());
        tasks.replaceAll((id, figures) -> figures.hasRange() ? at(figures, end) : figures);
        return asIs.with(asIs.inventory().withTasks(tasks));
    }

    private static TaskFigures at(TaskFigures figures, End end) {
        var likely = figures.activeMinutes();
        var minutes = end == End.LEAST ? figures.minMinutes() : figures.maxMinutes();
        return figures.withRange(
                null, likely == null || minutes == null ? likely : new Sourced<>(minutes, likely.provenance()), null);
    }

    /**
     * The loads of a present situation that differs only in its minutes, without going through the flow
     * again.
     *
     * @param loads with the likely minutes
     * @param at what {@link #at} gave
     */
    public static Loads loads(Loads loads, AsIs at) {
        return loads(loads, at, loads);
    }

    /**
     * The same.
     *
     * @param before loads of a situation with as many weeks a year; a task that has the same figures there gets that very load
     */
    public static Loads loads(Loads loads, AsIs at, Loads before) {
        var tasks = new LinkedHashMap<String, TaskLoad>();
        for (var task : at.model().tasks()) {
            var load = Objects.requireNonNull(loads.tasks().get(task.id()));
            tasks.put(
                    task.id(),
                    LoadCalculator.load(
                            at,
                            task,
                            load.visitsPerCase(),
                            load.timesPerYear(),
                            before.tasks().get(task.id())));
        }
        return new Loads(tasks, loads.completeness());
    }
}
