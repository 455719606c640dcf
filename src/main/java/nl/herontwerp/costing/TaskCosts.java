package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact.Pair;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * What each task costs, now and in the scenario. The same lines as by job, role, robot and supplier, divided over the tasks by hours of
 * work, so that all tasks together with what belongs to none are the same total, to the cent.
 *
 * @param tasks in the order of the work
 * @param noTask what belongs to no task, such as contract hours without work; may be without lines
 * @param total sum of the tasks and of what belongs to none; unknown when any of them is
 */
public record TaskCosts(List<TaskCost> tasks, TaskCost noTask, Pair total) {

    public TaskCosts {
        tasks = List.copyOf(tasks);
    }

    /**
     * What one task costs.
     *
     * @param id of the task; empty for what belongs to none
     * @param parts its shares of lines, with the ids of these lines
     * @param cost sum of the shares
     */
    public record TaskCost(String id, Phrase name, List<CostLine> parts, Pair cost) {

        public TaskCost {
            parts = List.copyOf(parts);
        }

        static TaskCost of(String id, Phrase name, List<CostLine> parts) {
            var pair = Totals.pair(
                    parts,
                    Phrase.of("costing.task.now", name),
                    Phrase.of("costing.task.scenario", name),
                    Phrase.of("costing.task.difference", name));
            return new TaskCost(
                    id, name, parts, parts.stream().allMatch(CostLine::isUnchanged) ? unchanged(pair) : pair);
        }

        /** What nothing changes differs nothing, also when its cost is unknown. */
        private static Pair unchanged(Pair pair) {
            return new Pair(
                    pair.now(),
                    pair.scenario(),
                    Explanation.computed(
                            pair.difference().what(),
                            Explained.nothing(pair.difference().what()).value(),
                            Phrase.of("costing.task.unchanged"),
                            List.of()));
        }

        public Figure<Money> difference() {
            return CostImpact.money(cost.difference());
        }
    }

    /**
     * Divides lines over tasks.
     *
     * @param lines of one year
     */
    public static TaskCosts of(List<CostLine> lines, TaskWork work) {
        var parts = new LinkedHashMap<String, List<CostLine>>();
        for (var line : lines) {
            LineShares.of(line, work)
                    .forEach((task, share) -> parts.computeIfAbsent(task, any -> new ArrayList<>())
                            .add(share));
        }
        var tasks = work.tasks().stream()
                .map(task -> TaskCost.of(task.id(), Phrase.literal(task.name()), of(parts, task.id())))
                .toList();
        var none = TaskCost.of(LineShares.NO_TASK, Phrase.of("costing.task.none"), of(parts, LineShares.NO_TASK));
        return new TaskCosts(
                tasks,
                none,
                total(lines, Stream.concat(tasks.stream(), Stream.of(none)).toList()));
    }

    /** What a task costs; empty when there is no such task. */
    public Optional<TaskCost> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The tasks, and what belongs to none when there is any. */
    public List<TaskCost> rows() {
        return noTask.parts().isEmpty()
                ? tasks
                : Stream.concat(tasks.stream(), Stream.of(noTask)).toList();
    }

    private static List<CostLine> of(Map<String, List<CostLine>> parts, String task) {
        return parts.getOrDefault(task, List.of());
    }

    /** Where no line changes and cost is unknown, nobody knows yet what a scenario will differ: the tasks say no more. */
    private static Pair total(List<CostLine> lines, List<TaskCost> all) {
        var what = Phrase.of("costing.perYear.difference");
        var ofLines = Totals.pair(lines, Phrase.of("costing.perYear.now"), Phrase.of("costing.perYear.scenario"), what);
        var difference = sum(what, all, Pair::difference);
        return new Pair(
                sum(ofLines.now().what(), all, Pair::now),
                sum(ofLines.scenario().what(), all, Pair::scenario),
                ofLines.difference().value().isKnown() || !difference.value().isKnown()
                        ? difference
                        : ofLines.difference());
    }

    private static Explanation sum(Phrase what, List<TaskCost> all, Function<Pair, Explanation> which) {
        return Totals.money(what, all.stream().map(TaskCost::cost).map(which).toList());
    }
}
