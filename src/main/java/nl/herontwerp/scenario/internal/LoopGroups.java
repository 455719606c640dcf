package nl.herontwerp.scenario.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds what can be reached from each other, by Tarjan's walk. */
final class LoopGroups {

    private final int[][] next;
    private final int[] number;
    private final int[] lowest;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<int[]> found = new ArrayList<>();
    private int count;

    private LoopGroups(int[][] next) {
        this.next = next;
        number = new int[next.length];
        lowest = new int[next.length];
        isOpen = new boolean[next.length];
    }

    /**
     * All places in groups, each in a loop together or alone; a group comes before those that it leads to.
     *
     * @param next the places that each place leads to
     * @param places where to begin
     */
    static List<int[]> of(int[][] next, int[] places) {
        var groups = new LoopGroups(next);
        for (var place : places) {
            if (groups.number[place] == 0) {
                groups.walk(place);
            }
        }
        return groups.found.reversed();
    }

    private void walk(int place) {
        number[place] = ++count;
        lowest[place] = count;
        open.push(place);
        isOpen[place] = true;
        for (var to : next[place]) {
            if (number[to] == 0) {
                walk(to);
                lowest[place] = Math.min(lowest[place], lowest[to]);
            } else if (isOpen[to]) {
                lowest[place] = Math.min(lowest[place], number[to]);
            }
        }
        if (lowest[place] == number[place]) {
            found.add(close(place));
        }
    }

    private int[] close(int first) {
        var group = new ArrayList<Integer>();
        int place;
        do {
            place = open.pop();
            isOpen[place] = false;
            group.add(place);
        } while (place != first);
        var members = group.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(members);
        return members;
    }
}
