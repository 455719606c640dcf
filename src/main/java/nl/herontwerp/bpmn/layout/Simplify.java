package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the points of a right-angled line that nothing turns at. */
final class Simplify {

    private Simplify() {}

    static List<Spot> line(List<Spot> line) {
        var kept = new ArrayList<Spot>();
        for (var spot : line) {
            if (!kept.isEmpty() && spot.isLevelWith(kept.getLast()) && spot.isPlumbWith(kept.getLast())) {
                continue;
            }
            if (kept.size() > 1) {
                var before = kept.get(kept.size() - 2);
                var last = kept.getLast();
                if ((before.isLevelWith(last) && last.isLevelWith(spot))
                        || (before.isPlumbWith(last) && last.isPlumbWith(spot))) {
                    kept.removeLast();
                }
            }
            kept.add(spot);
        }
        return List.copyOf(kept);
    }
}
