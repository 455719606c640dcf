package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines next to each other in the room between columns, or between rows, so that none hides another. */
final class Tracks {

    private final Map<Integer, List<Use>> uses = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** A stretch of a track. */
    static final class Use {
        private final int from;
        private final int to;
        int track;

        private Use(int one, int other) {
            from = Math.min(one, other);
            to = Math.max(one, other);
        }
    }

    Use use(int place, int from, int to) {
        var use = new Use(from, to);
        uses.computeIfAbsent(place, it -> new ArrayList<>()).add(use);
        return use;
    }

    /** Gives every use a track on which nothing else stands in its way. */
    void assign() {
        uses.forEach((place, all) -> {
            var ends = new ArrayList<Integer>();
            all.sort(Comparator.<Use>comparingInt(use -> use.from).thenComparingInt(use -> use.to));
            for (var use : all) {
                use.track = 0;
                while (use.track < ends.size() && ends.get(use.track) >= use.from) {
                    use.track++;
                }
                if (use.track == ends.size()) {
                    ends.add(use.to);
                } else {
                    ends.set(use.track, use.to);
                }
            }
            counts.put(place, ends.size());
        });
    }

    int count(int place) {
        return counts.getOrDefault(place, 0);
    }
}
