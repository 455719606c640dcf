package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives every node a row in its lane: that of what leads to it where that is free, else one below. Parts
 * that are not connected get rows of their own.
 */
final class Rows {

    /** How many nodes without any flow stand next to each other. */
    private static final int LOOSE = 5;

    private final Scope scope;
    private final List<Set<Long>> taken = new ArrayList<>();
    private final int[] used;
    private final List<List<Link>> into = new ArrayList<>();

    private Rows(Scope scope) {
        this.scope = scope;
        used = new int[scope.bands()];
        for (int i = 0; i < scope.bands(); i++) {
            taken.add(new HashSet<>());
        }
        scope.items().forEach(item -> into.add(new ArrayList<>()));
        scope.links().forEach(link -> into.get(link.to().index).add(link));
    }

    /** @return the first row of each lane, and after them the number of rows */
    static int[] assign(Scope scope) {
        var rows = new Rows(scope);
        rows.place();
        rows.placeBeside();
        var starts = new int[scope.bands() + 1];
        for (int i = 0; i < scope.bands(); i++) {
            starts[i + 1] = starts[i] + Math.max(1, rows.used[i]);
        }
        scope.all().forEach(item -> item.row += starts[item.band]);
        return starts;
    }

    private void place() {
        var parts = parts();
        var loose = new ArrayList<Item>();
        parts.values().forEach(part -> {
            if (part.size() == 1 && into.get(part.getFirst().index).isEmpty()) {
                loose.add(part.getFirst());
            } else {
                place(part);
            }
        });
        var base = used.clone();
        var count = new int[used.length];
        for (var item : loose) {
            var number = count[item.band]++;
            item.column = number % LOOSE;
            put(item, base[item.band] + number / LOOSE);
        }
    }

    private void place(List<Item> part) {
        var base = used.clone();
        var byColumn = new TreeMap<Integer, List<Item>>();
        part.forEach(item ->
                byColumn.computeIfAbsent(item.column, it -> new ArrayList<>()).add(item));
        byColumn.values().forEach(items -> {
            var wishes = new HashMap<Item, Integer>();
            items.forEach(item -> wishes.put(item, wish(item, base[item.band])));
            items.stream()
                    .sorted(Comparator.comparing(wishes::get))
                    .forEach(item -> put(item, wishes.getOrDefault(item, 0)));
        });
    }

    private int wish(Item item, int base) {
        return into.get(item.index).stream()
                .filter(link -> link.from().column < item.column && link.from().band == item.band)
                .mapToInt(link -> link.from().row + (link.leavesEvent() ? 1 : 0))
                .min()
                .orElse(base);
    }

    private void put(Item item, int wish) {
        var row = wish;
        while (!taken.get(item.band).add(cell(item.column, row))) {
            row++;
        }
        item.row = row;
        used[item.band] = Math.max(used[item.band], row + 1);
    }

    /** Data and notes go below what they belong to. */
    private void placeBeside() {
        var count = new int[used.length];
        var base = used.clone();
        for (var beside : scope.beside().entrySet()) {
            var item = beside.getKey();
            var partner = beside.getValue();
            if (partner.isPresent()) {
                item.column = partner.get().column;
                put(item, partner.get().row + 1);
            } else {
                var number = count[item.band]++;
                item.column = number % LOOSE;
                put(item, base[item.band] + number / LOOSE);
            }
        }
    }

    private Map<Integer, List<Item>> parts() {
        var parents = new int[scope.items().size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        scope.links().forEach(link -> parents[root(parents, link.from().index)] = root(parents, link.to().index));
        var parts = new LinkedHashMap<Integer, List<Item>>();
        scope.items()
                .forEach(item -> parts.computeIfAbsent(root(parents, item.index), it -> new ArrayList<>())
                        .add(item));
        return parts;
    }

    private static int root(int[] parents, int index) {
        var at = index;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static long cell(int column, int row) {
        return ((long) column << 32) | row;
    }
}
