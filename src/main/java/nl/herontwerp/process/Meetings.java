package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.herontwerp.kernel.Phrase;

/**
 * For every place that waits for those that are coming (an inclusive join): the place that it closes,
 * so that it is visited as often as that. Where there is no such place and paths may run side by
 * side, its visits can't be told.
 */
final class Meetings {

    private final FlowGraph graph;

    private Meetings(FlowGraph graph) {
        this.graph = graph;
    }

    /** The opening place by closing place. Marks in the graph what can't be told. */
    static Map<Integer, Integer> openings(FlowGraph graph) {
        var joins = new ArrayList<Integer>();
        for (int i = 0; i < graph.size(); i++) {
            if (graph.meeting(i) == FlowGraph.Meeting.THOSE_COMING) {
                joins.add(i);
            }
        }
        return joins.isEmpty() ? Map.of() : new Meetings(graph).openings(joins);
    }

    private Map<Integer, Integer> openings(List<Integer> joins) {
        var forward = new ArrayList<List<Integer>>();
        var backward = new ArrayList<List<Integer>>();
        var exit = graph.size();
        for (int i = 0; i <= exit; i++) {
            forward.add(new ArrayList<>());
            backward.add(new ArrayList<>());
        }
        for (int i = 0; i < exit; i++) {
            var after = after(i);
            forward.get(i).addAll(after.isEmpty() ? List.of(exit) : after);
            for (var to : forward.get(i)) {
                backward.get(to).add(i);
            }
        }
        var before = new Dominators(FlowGraph.ENTRY, forward);
        var later = new Dominators(exit, backward);
        var openings = new HashMap<Integer, Integer>();
        for (var join : joins) {
            var opening = before.of(join);
            if (opening == Dominators.NONE) {
                continue;
            }
            var cameBack = reach(join, this::after, opening).get(join);
            if (later.of(opening) == join && !cameBack) {
                openings.put(join, opening);
            } else if (isForkingBetween(opening, join)) {
                graph.cannotTell(join, Phrase.of("process.unknown.join", graph.label(join)));
            }
        }
        return openings;
    }

    private boolean isForkingBetween(int opening, int join) {
        var between = reach(opening, this::after, opening);
        between.and(reach(join, this::before, opening));
        between.set(opening);
        return between.stream().anyMatch(graph::isForking);
    }

    /** What can be reached in one step or more without going on from {@code wall}. */
    private static BitSet reach(int from, IntFunction<List<Integer>> step, int wall) {
        var reached = new BitSet();
        var todo = new ArrayDeque<Integer>(step.apply(from));
        while (!todo.isEmpty()) {
            int place = todo.pop();
            if (!reached.get(place)) {
                reached.set(place);
                if (place != wall) {
                    todo.addAll(step.apply(place));
                }
            }
        }
        return reached;
    }

    private List<Integer> after(int place) {
        return graph.out(place).stream().map(FlowGraph.Way::to).toList();
    }

    private List<Integer> before(int place) {
        return graph.in(place).stream().map(FlowGraph.Way::from).toList();
    }
}
