package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.InputKind;

/** How often tasks are done for one case of each process, or a year without cases, for any chances at the gateways. */
final class Frequencies {

    private static final double PERCENT = 100;

    private final List<Entry> entries = new ArrayList<>();
    private final List<PassedWays> processes = new ArrayList<>();
    private final List<Branch> branches;
    private final int[] places;
    private final double[] chances;
    private final double[] now;

    /**
     * One number.
     *
     * @param number its place in what {@link #at} gives
     * @param process for one case of it; empty is a year
     */
    record Entry(int number, String task, String process) {}

    private Frequencies(
            AsIs asIs,
            Loads loads,
            Collection<String> tasks,
            Function<String, Integer> place,
            Predicate<String> isUncertain) {
        branches = Branch.of(asIs).stream()
                .filter(branch -> place.apply(InputKind.CHANCE.key(branch.flowId())) >= 0)
                .toList();
        places = branches.stream()
                .mapToInt(branch -> place.apply(InputKind.CHANCE.key(branch.flowId())))
                .toArray();
        chances = branches.stream()
                .mapToDouble(branch -> branch.chance().doubleValue())
                .toArray();
        IntPredicate isDrawn = branch ->
                isUncertain.test(InputKind.CHANCE.key(branches.get(branch).flowId()));
        var counts = new ArrayList<Double>();
        for (var task : tasks) {
            var yearly = asIs.inventory().task(task).timesPerYear();
            if (yearly != null && loads.tasks().containsKey(task)) {
                entries.add(new Entry(entries.size(), task, ""));
                counts.add(yearly.value().doubleValue());
            }
        }
        for (var process : processes(asIs)) {
            var one = oneCase(asIs, process);
            var counted = LoadCalculator.loads(one).tasks();
            var first = entries.size();
            for (var task : tasks) {
                var load = counted.get(task);
                if (load != null && asIs.inventory().task(task).timesPerYear() == null) {
                    load.timesPerYear()
                            .toOptional()
                            .filter(each -> each.signum() != 0)
                            .ifPresent(each -> {
                                entries.add(new Entry(entries.size(), task, process));
                                counts.add(each.doubleValue());
                            });
                }
            }
            var mine = entries.subList(first, entries.size()).stream()
                    .map(Entry::task)
                    .toList();
            processes.add(new PassedWays(one, branches, mine, first, isDrawn));
        }
        now = counts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The frequencies of some tasks.
     *
     * @param place of an input by its key; -1 when there is none
     * @param isUncertain whether an input will be drawn, by its key: only for speed
     */
    static Frequencies of(
            AsIs asIs,
            Loads loads,
            Collection<String> tasks,
            Function<String, Integer> place,
            Predicate<String> isUncertain) {
        return new Frequencies(asIs, loads, tasks, place, isUncertain);
    }

    /** The processes whose cases decide how often these tasks are done. */
    static List<String> processes(AsIs asIs, Collection<String> tasks) {
        return processes(asIs).stream()
                .filter(process -> {
                    var counted = LoadCalculator.loads(oneCase(asIs, process)).tasks();
                    return tasks.stream()
                            .filter(task -> asIs.inventory().task(task).timesPerYear() == null)
                            .map(task ->
                                    Objects.requireNonNull(counted.get(task)).timesPerYear())
                            .anyMatch(times -> times.toOptional()
                                    .filter(each -> each.signum() != 0)
                                    .isPresent());
                })
                .toList();
    }

    List<Entry> of(String task) {
        return entries.stream().filter(entry -> entry.task().equals(task)).toList();
    }

    /** All numbers, at these values of the inputs. */
    double[] at(double[] values) {
        var changes = new double[places.length];
        var found = new int[changes.length];
        var count = 0;
        for (var i = 0; i < changes.length; i++) {
            changes[i] = values[places[i]] / PERCENT - chances[i];
            // what is left by rounding is no change
            if (Math.abs(changes[i]) > 1e-12) {
                found[count++] = i;
            }
        }
        if (count == 0) {
            return now;
        }
        var changed = Arrays.copyOf(found, count);
        var times = now.clone();
        for (var process : processes) {
            process.add(changed, changes, times);
        }
        return times;
    }

    private static List<String> processes(AsIs asIs) {
        return asIs.inventory().casesPerYear().keySet().stream().sorted().toList();
    }

    /** One case of one process and none of the others: loads are a straight line in each. */
    private static AsIs oneCase(AsIs asIs, String process) {
        Inventory inventory = asIs.inventory();
        for (var other : asIs.inventory().casesPerYear().entrySet()) {
            var cases = other.getKey().equals(process) ? BigDecimal.ONE : BigDecimal.ZERO;
            inventory = inventory.withCasesPerYear(
                    other.getKey(), new Sourced<>(cases, other.getValue().provenance()));
        }
        return asIs.with(inventory);
    }
}
