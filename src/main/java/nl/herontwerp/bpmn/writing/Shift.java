package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;

/**
 * Moves one side of a drawing away. A shape belongs to the side that its middle is on, a boundary
 * event to that of its activity, unless that only grows; the ends of a line follow the shapes that they
 * touch.
 */
final class Shift {

    private final Map<String, PlaneShape> shapes;
    private final Map<String, String> standIns;
    private final List<PlaneShape> places;
    private final Collection<PlaneEdge> edges;

    Shift(
            Map<String, PlaneShape> shapes,
            Map<String, String> standIns,
            List<PlaneShape> places,
            Collection<PlaneEdge> edges) {
        this.shapes = shapes;
        this.standIns = standIns;
        this.places = places;
        this.edges = edges;
    }

    void right(double cut, double by) {
        shift(cut, by, true);
    }

    void down(double cut, double by) {
        shift(cut, by, false);
    }

    private void shift(double cut, double by, boolean right) {
        var moves = new HashMap<String, Boolean>();
        shapes.forEach((id, shape) -> moves.put(id, isBeyond(middleOrStart(shape, right), cut)));
        shapes.forEach((id, shape) -> {
            var host = shape.hostId == null ? null : shapes.get(shape.hostId);
            if (host != null && !host.container) {
                moves.put(id, moves.getOrDefault(host.elementId(), false));
            }
        });
        edges.forEach(edge -> shift(edge, cut, by, right, moves));
        shapes.forEach((id, shape) -> {
            if (moves.getOrDefault(id, false)) {
                move(shape, by, right);
            } else if (shape.container && isBeyond(end(shape.box, right), cut)) {
                shape.box = right ? shape.box.wider(by) : shape.box.higher(by);
            }
        });
        places.forEach(place -> {
            if (isBeyond(middle(place.box, right), cut)) {
                move(place, by, right);
            }
        });
    }

    private void shift(PlaneEdge edge, double cut, double by, boolean right, Map<String, Boolean> moves) {
        var shifted = new ArrayList<Spot>();
        var last = edge.spots.size() - 1;
        for (int i = 0; i <= last; i++) {
            var spot = edge.spots.get(i);
            var side = isBeyond(right ? spot.x() : spot.y(), cut);
            if (i == 0) {
                side = end(edge, "sourceRef", side, moves);
            } else if (i == last) {
                side = end(edge, "targetRef", side, moves);
            }
            shifted.add(side ? spot.moved(right ? by : 0, right ? 0 : by) : spot);
        }
        edge.spots = List.copyOf(shifted);
        if (edge.label != null && isBeyond(middle(edge.label, right), cut)) {
            edge.label = edge.label.moved(right ? by : 0, right ? 0 : by);
        }
    }

    /** The side of the end of a line: that of its shape; at a container that of the point itself. */
    private boolean end(PlaneEdge edge, String end, boolean side, Map<String, Boolean> moves) {
        var named = BpmnDocument.local(edge.element.getAttribute(end));
        var id = shapes.containsKey(named) ? named : standIns.getOrDefault(named, named);
        var shape = shapes.get(id);
        return shape == null || shape.container ? side : moves.getOrDefault(id, side);
    }

    private static void move(PlaneShape shape, double by, boolean right) {
        shape.move(right ? by : 0, right ? 0 : by);
    }

    private static double middleOrStart(PlaneShape shape, boolean right) {
        if (shape.container) {
            return right ? shape.box.x() : shape.box.y();
        }
        return middle(shape.box, right);
    }

    private static double middle(Rect box, boolean right) {
        return right ? box.centerX() : box.centerY();
    }

    private static double end(Rect box, boolean right) {
        return right ? box.right() : box.bottom();
    }

    private static boolean isBeyond(double value, double cut) {
        return value > cut - 0.01;
    }
}
