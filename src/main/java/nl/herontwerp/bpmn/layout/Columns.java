package nl.herontwerp.bpmn.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Gives every node a column, so that flows go to the right, except those that lead back. */
final class Columns {

    private final List<Item> items;
    private final List<List<Link>> out = new ArrayList<>();
    private final List<Link> forward = new ArrayList<>();
    /** The flow of each node that is to be followed next. */
    private final int[] next;

    private Columns(List<Item> items, List<Link> links) {
        this.items = items;
        next = new int[items.size()];
        items.forEach(item -> out.add(new ArrayList<>()));
        links.forEach(link -> out.get(link.from().index).add(link));
    }

    static void assign(List<Item> items, List<Link> links) {
        var columns = new Columns(items, links);
        columns.findForward(links);
        columns.longestPaths();
        columns.pullBeginnings();
    }

    /** Leaves out the flows that close a circle. */
    private void findForward(List<Link> links) {
        var arrivals = new int[items.size()];
        links.stream().filter(link -> link.from() != link.to()).forEach(link -> arrivals[link.to().index]++);
        var state = new int[items.size()];
        items.stream().filter(item -> arrivals[item.index] == 0).forEach(item -> visit(item, state));
        items.forEach(item -> visit(item, state));
    }

    private void visit(Item first, int[] state) {
        if (state[first.index] != 0) {
            return;
        }
        var path = new ArrayDeque<Item>();
        path.push(first);
        state[first.index] = 1;
        while (!path.isEmpty()) {
            var item = path.element();
            var links = out.get(item.index);
            if (next[item.index] == links.size()) {
                state[item.index] = 2;
                path.pop();
                continue;
            }
            var link = links.get(next[item.index]++);
            if (state[link.to().index] != 1) {
                forward.add(link);
            }
            if (state[link.to().index] == 0) {
                state[link.to().index] = 1;
                path.push(link.to());
            }
        }
    }

    private void longestPaths() {
        var waiting = new int[items.size()];
        List<List<Link>> ahead = new ArrayList<>();
        items.forEach(item -> ahead.add(new ArrayList<>()));
        for (var link : forward) {
            waiting[link.to().index]++;
            ahead.get(link.from().index).add(link);
        }
        var ready = new ArrayDeque<Item>();
        for (var item : items) {
            item.column = 0;
            if (waiting[item.index] == 0) {
                ready.add(item);
            }
        }
        while (!ready.isEmpty()) {
            var item = ready.remove();
            for (var link : ahead.get(item.index)) {
                link.to().column = Math.max(link.to().column, item.column + 1);
                if (--waiting[link.to().index] == 0) {
                    ready.add(link.to());
                }
            }
        }
    }

    /** What nothing leads to stands just before what it leads to. */
    private void pullBeginnings() {
        var hasArrival = new boolean[items.size()];
        var nearest = new int[items.size()];
        for (var link : forward) {
            hasArrival[link.to().index] = true;
            var known = nearest[link.from().index];
            nearest[link.from().index] = known == 0 ? link.to().column : Math.min(known, link.to().column);
        }
        for (var item : items) {
            if (!hasArrival[item.index] && nearest[item.index] > 0) {
                item.column = nearest[item.index] - 1;
            }
        }
    }
}
