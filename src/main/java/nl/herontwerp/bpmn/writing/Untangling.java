package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.layout.Detour;
import nl.herontwerp.bpmn.layout.Detour.Port;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;
import org.w3c.dom.Element;

/**
 * Leads lines round the shapes that they ran through since a moment. What ran through a shape before
 * that, the client drew so, and it stays.
 */
final class Untangling {

    /** How far round the ends of a line is looked for shapes when there are very many. */
    private static final double NEAR = 250;

    private final Plane plane;
    private final Set<String> before;

    Untangling(Plane plane) {
        this.plane = plane;
        before = new HashSet<>();
        plane.edges()
                .forEach(edge -> Stream.concat(crossed(edge).stream(), crossedEnds(edge).stream())
                        .forEach(shape -> before.add(name(edge, shape))));
    }

    void untangle() {
        for (var edge : plane.edges()) {
            var ends = crossedEnds(edge).stream()
                    .filter(shape -> isNew(edge, shape))
                    .toList();
            if (!ends.isEmpty() || crossed(edge).stream().anyMatch(shape -> isNew(edge, shape))) {
                detour(edge, ends).ifPresent(spots -> lead(edge, spots));
            }
        }
    }

    private boolean isNew(PlaneEdge edge, PlaneShape shape) {
        return !before.contains(name(edge, shape));
    }

    /** The shapes that a line joins but also runs through, as when it comes to the far side of one that grew. */
    private List<PlaneShape> crossedEnds(PlaneEdge edge) {
        var source = plane.shape(edge.sourceId()).orElse(null);
        var target = plane.shape(edge.targetId()).orElse(null);
        if (source == null || target == null || source == target) {
            return List.of();
        }
        return Stream.of(source, target)
                .filter(end -> end.element != null && Lanes.isFlowNode(end.element))
                .filter(end -> !end.box.holds(source == end ? target.box : source.box))
                .filter(end -> !end.elementId().equals(source.hostId)
                        && !end.elementId().equals(target.hostId)
                        && runsThrough(edge.spots, end.box))
                .toList();
    }

    private static String name(PlaneEdge edge, PlaneShape shape) {
        return edge.elementId() + " " + shape.elementId();
    }

    private List<PlaneShape> crossed(PlaneEdge edge) {
        return plane.shapes(shape -> isSolid(shape) && runsThrough(edge.spots, shape.box) && !joins(edge, shape));
    }

    private static boolean isSolid(PlaneShape shape) {
        return !shape.container && shape.element != null && Lanes.isFlowNode(shape.element);
    }

    /** Whether a line may touch a shape: an end of it, what that sits on or in, or what sits on that. */
    private boolean joins(PlaneEdge edge, PlaneShape shape) {
        return ends(edge).stream()
                .flatMap(id -> plane.shape(id).stream())
                .anyMatch(end -> end == shape
                        || shape.elementId().equals(end.hostId)
                        || end.elementId().equals(shape.hostId)
                        || (!end.container && shape.box.holds(end.box)));
    }

    private static List<String> ends(PlaneEdge edge) {
        var ends = new ArrayList<String>();
        for (var end : List.of("sourceRef", "targetRef")) {
            ends.add(BpmnDocument.local(edge.element.getAttribute(end)));
            BpmnDocument.children(edge.element, end)
                    .forEach(reference -> ends.add(BpmnDocument.local(reference.getTextContent())));
        }
        if (edge.element.getParentNode() instanceof Element owner
                && edge.element.getLocalName().startsWith("data")) {
            ends.add(owner.getAttribute("id"));
        }
        return ends;
    }

    private Optional<List<Spot>> detour(PlaneEdge edge, List<PlaneShape> crossedEnds) {
        var source = plane.shape(edge.sourceId());
        var target = plane.shape(edge.targetId());
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        var starts = ports(source.get(), edge.spots.getFirst(), crossedEnds);
        var ends = ports(target.get(), edge.spots.getLast(), crossedEnds);
        var shapes = plane.shapes(shape -> isObstacle(shape, source.get(), target.get())).stream()
                .map(shape -> shape.box)
                .toList();
        var lines = plane.edges().stream()
                .filter(other -> other != edge)
                .map(other -> other.spots)
                .toList();
        return Detour.find(starts, ends, shapes, lines).or(() -> {
            var around = around(source.get().box.union(target.get().box));
            return Detour.find(
                    starts, ends, shapes.stream().filter(around::overlaps).toList(), lines);
        });
    }

    private static Rect around(Rect box) {
        return new Rect(box.x() - NEAR, box.y() - NEAR, box.width() + 2 * NEAR, box.height() + 2 * NEAR);
    }

    /** All that is no pool or lane, and does not hold one of the ends. */
    private static boolean isObstacle(PlaneShape shape, PlaneShape source, PlaneShape target) {
        if (shape == source || shape == target) {
            var other = shape == source ? target : source;
            return !shape.container
                    || (Lanes.isFlowNode(Objects.requireNonNull(shape.element)) && !shape.box.holds(other.box));
        }
        return !BpmnDocument.is(shape.element, "participant")
                && !BpmnDocument.is(shape.element, "lane")
                && !BpmnDocument.is(shape.element, "group")
                && !shape.box.holds(source.box)
                && !shape.box.holds(target.box);
    }

    /** The middle of each side; at what holds others only where the line is now. */
    private static List<Port> ports(PlaneShape shape, Spot now, List<PlaneShape> crossedEnds) {
        if (!shape.container || crossedEnds.contains(shape)) {
            return Detour.ports(shape.box);
        }
        var box = shape.box;
        var left = Math.abs(now.x() - box.x());
        var right = Math.abs(now.x() - box.right());
        var top = Math.abs(now.y() - box.y());
        var bottom = Math.abs(now.y() - box.bottom());
        var least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (least == top) {
            return List.of(new Port(now, 0, -1));
        }
        if (least == bottom) {
            return List.of(new Port(now, 0, 1));
        }
        return List.of(new Port(now, least == right ? 1 : -1, 0));
    }

    private static void lead(PlaneEdge edge, List<Spot> spots) {
        edge.spots = spots;
        var label = edge.label;
        if (label != null) {
            var longest = 1;
            for (int i = 2; i < spots.size(); i++) {
                if (length(spots, i) > length(spots, longest)) {
                    longest = i;
                }
            }
            var from = spots.get(longest - 1);
            var to = spots.get(longest);
            edge.label = new Rect(
                    (from.x() + to.x()) / 2 - label.width() / 2,
                    (from.y() + to.y()) / 2 - label.height() - 3,
                    label.width(),
                    label.height());
        }
    }

    private static double length(List<Spot> spots, int index) {
        var from = spots.get(index - 1);
        var to = spots.get(index);
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    /** Whether a line goes through the inside of a shape, more than a touch. */
    private static boolean runsThrough(List<Spot> line, Rect box) {
        for (int i = 1; i < line.size(); i++) {
            if (cuts(line.get(i - 1), line.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cuts(Spot from, Spot to, Rect box) {
        var inset = 1.5;
        var low = 0.0;
        var high = 1.0;
        double[][] sides = {
            {from.x(), to.x() - from.x(), box.x() + inset, box.right() - inset},
            {from.y(), to.y() - from.y(), box.y() + inset, box.bottom() - inset}
        };
        for (var side : sides) {
            if (side[2] >= side[3]) {
                return false;
            }
            if (Math.abs(side[1]) < 1e-9) {
                if (side[0] <= side[2] || side[0] >= side[3]) {
                    return false;
                }
                continue;
            }
            var enter = (side[2] - side[0]) / side[1];
            var leave = (side[3] - side[0]) / side[1];
            low = Math.max(low, Math.min(enter, leave));
            high = Math.min(high, Math.max(enter, leave));
        }
        return low < high;
    }
}
