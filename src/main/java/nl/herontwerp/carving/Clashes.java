package nl.herontwerp.carving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import nl.herontwerp.carving.WeekTimes.Span;

/** Finds work that occurs at the same time while there are too few people for it. Exact. */
final class Clashes {

    private Clashes() {}

    /** Work that occurs at the same moments, more of it than there are people. */
    record Clash(List<WorkBlock> blocks, WeekTimes when) {}

    /**
     * All clashes, the earliest in the week first: for every moment at which more work occurs than there are
     * people, exactly one clash has that moment, with all the work of that moment.
     *
     * @param people 1 or more
     */
    static List<Clash> of(List<WorkBlock> blocks, int people) {
        var marks = new TreeSet<Integer>();
        blocks.forEach(block -> block.times().spans().forEach(span -> {
            marks.add(span.from());
            marks.add(span.to());
        }));
        var clashes = new LinkedHashMap<List<WorkBlock>, List<Span>>();
        for (var from : marks) {
            var to = marks.higher(from);
            var at = blocks.stream().filter(block -> block.times().holds(from)).toList();
            if (to != null && at.size() > people) {
                clashes.computeIfAbsent(at, any -> new ArrayList<>()).add(new Span(from, to));
            }
        }
        return clashes.entrySet().stream()
                .map(clash -> new Clash(clash.getKey(), WeekTimes.united(clash.getValue())))
                .toList();
    }
}
