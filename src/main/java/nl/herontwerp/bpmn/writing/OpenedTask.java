package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;
import org.w3c.dom.Element;

/**
 * Draws a task that became a sub-process, open and with its pieces inside. What is to the right of it
 * moves on and what is below it moves down, so that the middle of its left side stays on the row.
 */
final class OpenedTask {

    private static final double EVENT = 30;
    private static final double GAP = 30;
    private static final double EDGE = 20;
    /** Room for the name above the pieces. */
    private static final double HEAD = 30;

    private final Plane plane;
    private final FlowEdits flows;
    private final Element task;

    OpenedTask(Plane plane, FlowEdits flows, Element task) {
        this.plane = plane;
        this.flows = flows;
        this.task = task;
    }

    /** The place that a task takes when it is open, with its left side where it was. */
    static Rect size(Rect box, List<Element> pieces, boolean upright) {
        var length = pieces.stream()
                .mapToDouble(piece -> NameRoom.length(piece, box, upright))
                .max()
                .orElse(box.width());
        var width = 2 * EDGE + 2 * EVENT + (pieces.size() + 1) * GAP + pieces.size() * length;
        return new Rect(box.x(), box.y() - HEAD, width, box.height() + 2 * HEAD);
    }

    void open(PlaneShape shape, Rect size) {
        plane.heighten(shape.box.y(), HEAD);
        plane.heighten(shape.box.bottom(), HEAD);
        var closed = shape.box;
        plane.widen(closed.right(), size.width() - closed.width());
        shape.box = size.moved(0, closed.y() - HEAD - size.y());
        for (var edge : plane.edges()) {
            if (edge.spots.size() > 1) {
                dock(edge, closed, shape.box);
            }
        }
        moveEvents(closed, shape.box);
    }

    /** Lets lines that touch the task touch the sub-process. */
    private void dock(PlaneEdge edge, Rect closed, Rect open) {
        var spots = new ArrayList<>(edge.spots);
        var id = task.getAttribute("id");
        if (edge.sourceId().equals(id)) {
            spots.addFirst(docked(spots.removeFirst(), closed, open));
        }
        if (edge.targetId().equals(id)) {
            spots.addLast(docked(spots.removeLast(), closed, open));
        }
        edge.spots = Line.tidy(spots);
    }

    /** The place on the border of the open shape for one on that of the closed shape, on the same side. */
    static Spot docked(Spot spot, Rect closed, Rect open) {
        var level = open.centerY() + spot.y() - closed.centerY();
        var plumb = open.x() + spot.x() - closed.x();
        if (Math.abs(spot.x() - closed.right()) < 2) {
            return new Spot(open.right(), level);
        }
        if (Math.abs(spot.y() - closed.y()) < 2) {
            return new Spot(plumb, open.y());
        }
        return Math.abs(spot.y() - closed.bottom()) < 2 ? new Spot(plumb, open.bottom()) : new Spot(plumb, level);
    }

    /** Moves the events on the border along, and what leads from them. */
    void moveEvents(Rect closed, Rect open) {
        var id = task.getAttribute("id");
        for (var event : plane.shapes(shape -> id.equals(shape.hostId))) {
            var middle = new Spot(event.box.centerX(), event.box.centerY());
            var docked = docked(onBorder(event.box, closed), closed, open);
            var dx = docked.x() - middle.x();
            var dy = docked.y() - middle.y();
            event.move(dx, dy);
            for (var flow : flows.from(Objects.requireNonNull(event.element))) {
                plane.edge(flow.getAttribute("id"))
                        .filter(edge -> edge.spots.size() > 1)
                        .ifPresent(edge -> edge.spots = Line.draggedStart(edge.spots, dx, dy));
            }
        }
    }

    /** Where an event sits: below or above when it touches that side, also at a corner. */
    private static Spot onBorder(Rect event, Rect closed) {
        if (Math.abs(event.centerY() - closed.bottom()) <= event.height() / 2) {
            return new Spot(Math.min(event.centerX(), closed.right() - 3), closed.bottom());
        }
        if (Math.abs(event.centerY() - closed.y()) <= event.height() / 2) {
            return new Spot(Math.min(event.centerX(), closed.right() - 3), closed.y());
        }
        return event.centerX() > closed.centerX()
                ? new Spot(closed.right(), event.centerY())
                : new Spot(closed.x(), event.centerY());
    }

    /** Draws what is inside, now that the sub-process stands where it stays. */
    static void fill(Plane plane, SplitTask.Inside inside, PlaneShape shape) {
        Objects.requireNonNull(shape.drawn).setAttribute("isExpanded", "true");
        var open = shape.box;
        if (shape.label != null) {
            shape.label = new Rect(
                    open.centerX() - shape.label.width() / 2,
                    open.y() + 5,
                    shape.label.width(),
                    Math.min(shape.label.height(), HEAD - 10));
        }
        var height = open.height() - 2 * HEAD;
        var width = (open.width() - 2 * EDGE - 2 * EVENT - (inside.pieces().size() + 1) * GAP)
                / inside.pieces().size();
        var event = Math.min(EVENT, height);
        var x = open.x() + EDGE;
        var shapes = new ArrayList<PlaneShape>();
        shapes.add(plane.draw(
                inside.start(), new Rect(x + EVENT - event, open.centerY() - event / 2, event, event), shape));
        x += EVENT + GAP;
        for (var piece : inside.pieces()) {
            shapes.add(plane.draw(piece, new Rect(x, open.y() + HEAD, width, height), shapes.getLast()));
            x += width + GAP;
        }
        shapes.add(plane.draw(inside.end(), new Rect(x, open.centerY() - event / 2, event, event), shapes.getLast()));
        connect(plane, inside.flows(), shapes);
    }

    private static void connect(Plane plane, List<Element> flows, List<PlaneShape> shapes) {
        for (int i = 0; i < flows.size(); i++) {
            plane.draw(flows.get(i), Line.across(shapes.get(i).box, shapes.get(i + 1).box));
        }
    }
}
