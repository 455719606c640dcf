package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * For each place of a directed graph the nearest other place that every path from the root passes.
 *
 * <p>Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm".
 */
final class Dominators {

    static final int NONE = -1;

    private final int[] dominator;
    private final int[] order;

    /** @param next the places after each place */
    Dominators(int root, List<List<Integer>> next) {
        var size = next.size();
        dominator = new int[size];
        order = new int[size];
        Arrays.fill(dominator, NONE);
        var reached = reversePostorder(root, next);
        for (int i = 0; i < reached.size(); i++) {
            order[reached.get(i)] = i;
        }
        var previous = new ArrayList<List<Integer>>();
        next.forEach(ignored -> previous.add(new ArrayList<>()));
        reached.forEach(place -> next.get(place).forEach(to -> previous.get(to).add(place)));
        dominator[root] = root;
        var changed = true;
        while (changed) {
            changed = false;
            for (var place : reached) {
                var nearest = place == root ? root : nearest(previous.get(place));
                changed |= dominator[place] != nearest;
                dominator[place] = nearest;
            }
        }
        dominator[root] = NONE;
    }

    /** The immediate dominator; {@link #NONE} for the root and for what it does not reach. */
    int of(int place) {
        return dominator[place];
    }

    /** Whether every path from the root to {@code below} passes {@code place}; a place is above itself. */
    boolean isAbove(int place, int below) {
        var at = below;
        while (at != NONE && at != place) {
            at = dominator[at];
        }
        return at == place;
    }

    private int nearest(List<Integer> previous) {
        var nearest = NONE;
        for (var place : previous) {
            if (dominator[place] != NONE) {
                nearest = nearest == NONE ? place : common(nearest, place);
            }
        }
        return nearest;
    }

    private int common(int one, int other) {
        while (one != other) {
            if (order[one] > order[other]) {
                one = dominator[one];
            } else {
                other = dominator[other];
            }
        }
        return one;
    }

    private static List<Integer> reversePostorder(int root, List<List<Integer>> next) {
        var seen = new boolean[next.size()];
        var position = new int[next.size()];
        var stack = new ArrayDeque<Integer>();
        var finished = new ArrayList<Integer>();
        stack.push(root);
        seen[root] = true;
        while (!stack.isEmpty()) {
            int place = stack.peek();
            if (position[place] < next.get(place).size()) {
                int to = next.get(place).get(position[place]++);
                if (!seen[to]) {
                    seen[to] = true;
                    stack.push(to);
                }
            } else {
                finished.add(stack.pop());
            }
        }
        Collections.reverse(finished);
        return finished;
    }
}
