package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;

/**
 * Moves one side of a drawing away. A shape belongs to the side that its middle is on, a boundary
 * event to that of its activity, unless that only grows; the ends of a line follow the shapes that they
 * touch.
 */
final class Shift {

    /** Within this distance of a bend or an end of a line, in points, its name moves along with that. */
    private static final double NEAR = 60;

    private final Map<String, PlaneShape> shapes;
    private final Map<String, String> standIns;
    private final Slots slots;
    private final Collection<PlaneEdge> edges;

    Shift(Map<String, PlaneShape> shapes, Map<String, String> standIns, Slots slots, Collection<PlaneEdge> edges) {
        this.shapes = shapes;
        this.standIns = standIns;
        this.slots = slots;
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
                moves.put(
                        id,
                        slots.arrival(host.elementId())
                                .map(slot -> isBeyond(middle(slot.box, right), cut))
                                .orElseGet(() -> moves.getOrDefault(host.elementId(), false)));
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
        slots.all().forEach(place -> {
            if (isBeyond(middle(place.box, right), cut)) {
                move(place, by, right);
            }
        });
    }

    private void shift(PlaneEdge edge, double cut, double by, boolean right, Map<String, Boolean> moves) {
        var spots = edge.spots;
        var sides = new boolean[spots.size()];
        var last = spots.size() - 1;
        for (int i = 0; i <= last; i++) {
            var spot = spots.get(i);
            sides[i] = isBeyond(right ? spot.x() : spot.y(), cut);
        }
        if (last > 0) {
            sides[0] = end(edge.sourceId(), slots.start(edge), sides[0], moves, cut, right);
            sides[last] = end(edge.targetId(), slots.end(edge), sides[last], moves, cut, right);
            for (int i = 1; i < last && inLine(spots.get(i - 1), spots.get(i), right); i++) {
                sides[i] = sides[0];
            }
            for (int i = last - 1; i > 0 && inLine(spots.get(i + 1), spots.get(i), right); i--) {
                sides[i] = sides[last];
            }
        }
        if (edge.label != null && last >= 0) {
            var nearest = nearest(spots, edge.label);
            var isNear = distance(spots.get(nearest), edge.label) < NEAR;
            if (isNear ? sides[nearest] : isBeyond(middle(edge.label, right), cut)) {
                edge.label = edge.label.moved(right ? by : 0, right ? 0 : by);
            }
        }
        var shifted = new ArrayList<Spot>();
        for (int i = 0; i <= last; i++) {
            var spot = spots.get(i);
            var moved = sides[i] ? spot.moved(right ? by : 0, right ? 0 : by) : spot;
            if (i > 0 && sides[i] != sides[i - 1] && inLine(spots.get(i - 1), spot, right)) {
                shifted.addAll(bend(shifted.getLast(), moved, right));
            }
            shifted.add(moved);
        }
        edge.spots = List.copyOf(shifted);
    }

    /** Whether a stretch of a line lies along the cut, so that its two ends belong together. */
    private static boolean inLine(Spot one, Spot other, boolean right) {
        return right ? one.isPlumbWith(other) : one.isLevelWith(other);
    }

    /** What keeps a straight line right-angled when one end of it moves aside. */
    private static List<Spot> bend(Spot from, Spot to, boolean right) {
        if (right) {
            var middle = (from.y() + to.y()) / 2;
            return List.of(new Spot(from.x(), middle), new Spot(to.x(), middle));
        }
        var middle = (from.x() + to.x()) / 2;
        return List.of(new Spot(middle, from.y()), new Spot(middle, to.y()));
    }

    /** The spot of a line that its name stands nearest to. */
    private static int nearest(List<Spot> spots, Rect label) {
        var nearest = 0;
        for (int i = 1; i < spots.size(); i++) {
            if (distance(spots.get(i), label) < distance(spots.get(nearest), label)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double distance(Spot spot, Rect label) {
        return Math.hypot(spot.x() - label.centerX(), spot.y() - label.centerY());
    }

    /**
     * The side of the end of a line: that of its shape, or of the place that the shape left and where the
     * line still ends; at a container that of the point itself.
     */
    private boolean end(
            String named,
            Optional<PlaneShape> slot,
            boolean side,
            Map<String, Boolean> moves,
            double cut,
            boolean right) {
        if (slot.isPresent()) {
            return isBeyond(middle(slot.get().box, right), cut);
        }
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
