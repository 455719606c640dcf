package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.process.FlowGraph.Way;

/** From which places of a graph something is certain to arrive at one place. */
final class Arrivals {

    private final FlowGraph graph;
    private final int target;
    private final BitSet sure = new BitSet();

    /** @param within the places to look at */
    Arrivals(FlowGraph graph, int target, BitSet within) {
        this.graph = graph;
        this.target = target;
        sure.or(within);
        sure.set(target);
        while (dropUnsure() | dropUnable()) {
            // each round leaves fewer places
        }
    }

    /** Whether each visit of the place is certain to bring at least one arrival at the target. */
    boolean isCertainFrom(int place) {
        return sure.get(place);
    }

    private boolean dropUnsure() {
        var before = sure.cardinality();
        var todo = new ArrayDeque<Integer>();
        sure.stream().forEach(todo::add);
        while (!todo.isEmpty()) {
            int place = todo.poll();
            if (place != target && sure.get(place) && !goesOn(place)) {
                sure.clear(place);
                graph.in(place).forEach(way -> todo.add(way.from()));
            }
        }
        return sure.cardinality() < before;
    }

    /** Drops what goes round for ever among sure places. */
    private boolean dropUnable() {
        var before = sure.cardinality();
        var able = new BitSet();
        var todo = new ArrayDeque<>(List.of(target));
        while (!todo.isEmpty()) {
            int place = todo.poll();
            if (!able.get(place)) {
                able.set(place);
                graph.in(place).stream().map(Way::from).filter(sure::get).forEach(todo::add);
            }
        }
        sure.and(able);
        return sure.cardinality() < before;
    }

    private boolean goesOn(int place) {
        var bySplit = new IdentityHashMap<Split, List<Way>>();
        for (var way : graph.out(place)) {
            if (way.split() == null || way.split().isCertain(way.index())) {
                if (sure.get(way.to())) {
                    return true;
                }
            }
            if (way.split() != null) {
                bySplit.computeIfAbsent(way.split(), split -> new ArrayList<>()).add(way);
            }
        }
        return bySplit.entrySet().stream()
                .anyMatch(group -> group.getKey().isAlwaysTaken()
                        && group.getValue().stream().allMatch(way -> sure.get(way.to())));
    }

    /** In how many ways that can be taken side by side one place leads to another, not through a third. */
    static int sideBySide(FlowGraph graph, int from, int target, int closed) {
        Map<Object, Boolean> leading = new HashMap<>();
        for (var way : graph.out(from)) {
            var key = way.split() != null && way.split().isExclusive() ? way.split() : way;
            leading.merge(key, leads(graph, way.to(), target, closed), Boolean::logicalOr);
        }
        return (int) leading.values().stream().filter(Boolean::booleanValue).count();
    }

    private static boolean leads(FlowGraph graph, int from, int target, int closed) {
        var seen = new BitSet();
        var todo = new ArrayDeque<>(List.of(from));
        while (!todo.isEmpty()) {
            int place = todo.poll();
            if (place == target) {
                return true;
            }
            if (place != closed && !seen.get(place)) {
                seen.set(place);
                graph.out(place).forEach(way -> todo.add(way.to()));
            }
        }
        return false;
    }
}
