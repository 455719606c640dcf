package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;

/**
 * Keeps the names of lines at their lines. A name that came to stand farther from its line than it did,
 * or over a shape that it did not cover, gets a new place beside the line.
 */
final class FlowNames {

    /** How much farther from its line, in points, a name may come to stand. */
    private static final double SLACK = 12;

    private static final double GAP = 4;

    private final Plane plane;
    private final Map<PlaneEdge, Stand> before = new HashMap<>();

    private record Stand(double distance, List<PlaneShape> covered) {}

    FlowNames(Plane plane) {
        this.plane = plane;
        plane.edges().forEach(edge -> {
            if (edge.label != null && edge.spots.size() > 1) {
                before.put(edge, new Stand(distance(edge.spots, edge.label), covered(edge.label)));
            }
        });
    }

    void place() {
        before.forEach((edge, stand) -> {
            var label = edge.label;
            if (label == null
                    || edge.spots.size() < 2
                    || plane.edge(edge.elementId()).isEmpty()) {
                return;
            }
            var isAstray = distance(edge.spots, label) > stand.distance() + SLACK;
            if (isAstray || !stand.covered().containsAll(covered(label))) {
                edge.label = places(edge.spots, label).stream()
                        .filter(place -> covered(place).isEmpty())
                        .findFirst()
                        .orElse(label);
            }
        });
    }

    private List<PlaneShape> covered(Rect label) {
        return plane.shapes(shape -> !shape.container
                && shape.element != null
                && Lanes.isFlowNode(shape.element)
                && shape.box.overlaps(label));
    }

    /** Beside each stretch of the line: near its beginning, in its middle and near its end. */
    private static List<Rect> places(List<Spot> spots, Rect label) {
        var places = new ArrayList<Rect>();
        for (int i = 1; i < spots.size(); i++) {
            var from = spots.get(i - 1);
            var to = spots.get(i);
            for (var at : List.of(0.25, 0.5, 0.75)) {
                var x = from.x() + at * (to.x() - from.x());
                var y = from.y() + at * (to.y() - from.y());
                if (from.isPlumbWith(to)) {
                    places.add(at(x + GAP, y - label.height() / 2, label));
                    places.add(at(x - GAP - label.width(), y - label.height() / 2, label));
                } else {
                    places.add(at(x - label.width() / 2, y - GAP - label.height(), label));
                    places.add(at(x - label.width() / 2, y + GAP, label));
                }
            }
        }
        return places;
    }

    private static Rect at(double x, double y, Rect label) {
        return new Rect(x, y, label.width(), label.height());
    }

    /** Between a line and the nearest side of a name; 0 when they touch. */
    private static double distance(List<Spot> spots, Rect label) {
        var least = Double.MAX_VALUE;
        for (int i = 1; i < spots.size(); i++) {
            var from = spots.get(i - 1);
            var to = spots.get(i);
            var box = new Rect(from.x(), from.y(), 0, 0).union(new Rect(to.x(), to.y(), 0, 0));
            var dx = Math.max(0, Math.max(label.x() - box.right(), box.x() - label.right()));
            var dy = Math.max(0, Math.max(label.y() - box.bottom(), box.y() - label.bottom()));
            least = Math.min(least, Math.hypot(dx, dy));
        }
        return least;
    }
}
