package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
        for (int i = 0; i < graph.size(); i++) {
            forward.add(after(i));
        }
        var dominators = new Dominators(FlowGraph.ENTRY, forward);
        var openings = new HashMap<Integer, Integer>();
        var looping = new BitSet();
        Loops.of(graph).forEach(loop -> loop.forEach(looping::set));
        for (var join : joins) {
            var opening = dominators.of(join);
            if (opening == Dominators.NONE) {
                continue;
            }
            var later = reach(opening, this::after, join);
            var cameBack =
                    looping.get(join) && reach(join, this::after, opening).get(join);
            later.set(opening);
            if (!cameBack && new Arrivals(graph, join, later).isCertainFrom(opening)) {
                openings.put(join, opening);
            } else if (isForkingBetween(opening, join, dominators)) {
                graph.cannotTell(join, Phrase.of("process.unknown.join", graph.label(join)));
            }
        }
        return openings;
    }

    /** Whether several arrivals may be on their way to the join at once. */
    private boolean isForkingBetween(int opening, int join, Dominators dominators) {
        var between = reach(opening, this::after, opening);
        between.and(reach(join, this::before, opening));
        between.set(opening);
        return between.stream().anyMatch(place -> graph.isForking(place) && !isClosed(place, join, dominators));
    }

    /** Whether what a place sets off side by side comes to the join once at the most. */
    private boolean isClosed(int fork, int join, Dominators dominators) {
        return Arrivals.sideBySide(graph, fork, join, Dominators.NONE) < 2
                || IntStream.range(0, graph.size())
                        .filter(place -> place != join
                                && dominators.of(place) == fork
                                && graph.meeting(place) != FlowGraph.Meeting.EACH)
                        .anyMatch(place -> Arrivals.sideBySide(graph, fork, join, place) == 0);
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
