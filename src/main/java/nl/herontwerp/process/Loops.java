package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The loops of a graph: its strongly connected parts that hold at least one way. Tarjan, "Depth-first
 * search and linear graph algorithms", without recursion.
 */
final class Loops {

    private final FlowGraph graph;
    private final int[] index;
    private final int[] low;
    private final boolean[] isOpen;
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    private final List<Set<Integer>> loops = new ArrayList<>();
    private int counter;

    private Loops(FlowGraph graph) {
        this.graph = graph;
        index = new int[graph.size()];
        low = new int[graph.size()];
        isOpen = new boolean[graph.size()];
        Arrays.fill(index, -1);
    }

    /** The places of each loop that can be entered, in ascending order. */
    static List<Set<Integer>> of(FlowGraph graph) {
        var search = new Loops(graph);
        search.visit(FlowGraph.ENTRY);
        return search.loops;
    }

    private void visit(int root) {
        var path = new ArrayDeque<int[]>();
        enter(root, path);
        while (!path.isEmpty()) {
            var step = path.peek();
            var ways = graph.out(step[0]);
            if (step[1] < ways.size()) {
                int to = ways.get(step[1]++).to();
                if (index[to] < 0) {
                    enter(to, path);
                } else if (isOpen[to]) {
                    low[step[0]] = Math.min(low[step[0]], index[to]);
                }
            } else {
                path.pop();
                leave(step[0]);
                if (!path.isEmpty()) {
                    int before = path.peek()[0];
                    low[before] = Math.min(low[before], low[step[0]]);
                }
            }
        }
    }

    private void enter(int place, ArrayDeque<int[]> path) {
        index[place] = counter;
        low[place] = counter++;
        open.push(place);
        isOpen[place] = true;
        path.push(new int[] {place, 0});
    }

    private void leave(int place) {
        if (low[place] != index[place]) {
            return;
        }
        var part = new TreeSet<Integer>();
        int taken;
        do {
            taken = open.pop();
            isOpen[taken] = false;
            part.add(taken);
        } while (taken != place);
        if (part.size() > 1 || graph.out(place).stream().anyMatch(way -> way.to() == place)) {
            loops.addFirst(part);
        }
    }
}
