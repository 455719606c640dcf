package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the pieces of a split task. Each piece gets a column of its own, made by moving all that is
 * to the right, so that lines to lower lanes meet nothing on their way. Lines are drawn when all
 * places are final: see {@link #finish}.
 */
final class PieceDrawing {

    private final BpmnDocument document;
    private final Plane plane;
    private final FlowEdits flows;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();

    /** A piece that still waits for its lane to get a place. */
    record Waiting(PlaneShape shape, Element process, String laneKey) {}

    private record Drawn(SplitTask split, List<PlaneShape> shapes, PlaneShape slot, PlaneShape lastSlot) {
        boolean isBelow(int piece) {
            return split.laneKeys().get(piece) != null;
        }
    }

    PieceDrawing(BpmnDocument document, Plane plane, FlowEdits flows) {
        this.document = document;
        this.plane = plane;
        this.flows = flows;
    }

    List<Waiting> waiting() {
        return waiting;
    }

    void draw(SplitTask split, Element process) {
        var first = plane.shape(split.first().getAttribute("id")).orElse(null);
        if (first == null || split.isUnchanged()) {
            return;
        }
        if (split.inside() != null) {
            drawOpen(split, split.inside(), first, process);
            return;
        }
        var slot = plane.slots.add(first.box);
        var cut = first.box.right();
        var boxes = boxes(first.box, split.laneKeys(), lengths(split, first));
        var by = boxes.size() == 1 ? corridor(first.box) : boxes.getLast().right() - cut;
        plane.widen(cut, by);
        var outgoing = flows.from(split.last());
        for (var flow : outgoing) {
            plane.edge(flow.getAttribute("id")).ifPresent(edge -> {
                if (edge.spots.size() > 1 && edge.spots.getFirst().x() < cut + by - 0.5) {
                    edge.spots = Line.movedStart(edge.spots, by);
                }
            });
        }
        first.box = boxes.getFirst();
        var shapes = new ArrayList<>(List.of(first));
        var source = Objects.requireNonNull(first.drawn);
        for (int i = 1; i < boxes.size(); i++) {
            var piece = split.pieces().get(i);
            var shape = DiagramXml.like(document, source, piece);
            shape.removeAttribute("isExpanded");
            BpmnDocument.insertAfter(shape, Objects.requireNonNull(shapes.getLast().drawn));
            DiagramXml.write(document, shape, boxes.get(i), plane.upright);
            shapes.add(plane.add(shape, piece, boxes.get(i), null));
        }
        for (int i = 0; i < boxes.size(); i++) {
            var key = split.laneKeys().get(i);
            if (key != null) {
                waiting.add(new Waiting(shapes.get(i), process, key));
            }
        }
        remember(new Drawn(split, shapes, slot, plane.slots.add(slot.box.moved(by, 0))));
    }

    private void remember(Drawn task) {
        if (task.isBelow(0)) {
            plane.slots.arriveAt(task.split().first().getAttribute("id"), task.slot());
        }
        if (task.isBelow(task.shapes().size() - 1)) {
            plane.slots.departFrom(task.split().last().getAttribute("id"), task.lastSlot());
        }
        drawn.add(task);
    }

    /** One shape with the pieces in it: at the place of the task, or waiting for its lane. */
    private void drawOpen(SplitTask split, SplitTask.Inside inside, PlaneShape first, Element process) {
        var key = split.laneKeys().getFirst();
        var size = OpenedTask.size(first.box, inside.pieces(), plane.upright);
        if (key == null) {
            new OpenedTask(plane, flows, split.first()).open(first, size);
            drawn.add(new Drawn(split, List.of(first), plane.slots.add(first.box), plane.slots.add(first.box)));
            return;
        }
        var slot = plane.slots.add(first.box);
        var task = first.box;
        var by = size.width() - task.width() + corridor(task);
        plane.widen(task.right(), by);
        first.box = size.moved(corridor(task) / 2, 0);
        waiting.add(new Waiting(first, process, key));
        remember(new Drawn(split, List.of(first), slot, plane.slots.add(slot.box.moved(by, 0))));
    }

    /** The pieces next to each other; the first stays where it is unless it goes to another lane. */
    private static List<Rect> boxes(Rect task, List<@Nullable String> lanes, List<Double> lengths) {
        var boxes = new ArrayList<Rect>();
        for (int i = 0; i < lanes.size(); i++) {
            var isAfterDeparture = i == 1 && lanes.getFirst() != null && lanes.get(i) == null;
            double x;
            if (i == 0) {
                x = lanes.getFirst() == null ? task.x() : task.right() + corridor(task) / 2 - lengths.getFirst() / 2;
            } else {
                x = isAfterDeparture
                        ? task.right() + corridor(task)
                        : boxes.getLast().right() + gap(task);
            }
            boxes.add(new Rect(x, task.y(), lengths.get(i), task.height()));
        }
        return boxes;
    }

    /** How long each piece is drawn; the first keeps its length where something hangs on its far side. */
    private List<Double> lengths(SplitTask split, PlaneShape first) {
        var lengths = new ArrayList<Double>();
        for (int i = 0; i < split.pieces().size(); i++) {
            var keeps = i == 0 && split.laneKeys().getFirst() == null && hasOnFarSide(split, first);
            lengths.add(
                    keeps ? first.box.width() : NameRoom.length(split.pieces().get(i), first.box, plane.upright));
        }
        return lengths;
    }

    private boolean hasOnFarSide(SplitTask split, PlaneShape first) {
        var id = first.elementId();
        var far = first.box.right();
        return !plane.shapes(shape -> id.equals(shape.hostId)).isEmpty()
                || plane.edges().stream()
                        .filter(edge -> !edge.spots.isEmpty())
                        .anyMatch(edge -> (edge.targetId().equals(id)
                                        && edge.spots.getLast().x() > far - 2)
                                || (edge.sourceId().equals(id)
                                        && !split.between().contains(edge.element)
                                        && edge.spots.getFirst().x() > far - 2));
    }

    private static double gap(Rect task) {
        return Math.max(30, task.width() / 2);
    }

    /** Room for a line down and a line up. */
    private static double corridor(Rect task) {
        return task.width() * 0.6;
    }

    /** Draws all lines, now that every piece stands on its lane. */
    void finish() {
        for (var task : drawn) {
            if (task.split().inside() != null) {
                OpenedTask.fill(plane, task.split().inside(), task.shapes().getFirst());
            }
            for (int i = 0; i < task.split().between().size(); i++) {
                plane.draw(task.split().between().get(i), spots(task, i));
            }
            if (task.isBelow(0)) {
                moveArrivals(task);
            }
            var last = task.shapes().size() - 1;
            for (var flow : flows.from(task.split().last())) {
                plane.edge(flow.getAttribute("id")).ifPresent(edge -> {
                    if (task.isBelow(last) && edge.spots.size() > 1) {
                        edge.spots = Line.divertedStart(
                                edge.spots, task.lastSlot().box, task.shapes().get(last).box);
                    }
                    DiagramXml.leaveFrom(edge.drawn, task.shapes().get(last));
                });
            }
        }
    }

    private static List<Spot> spots(Drawn task, int index) {
        var from = task.shapes().get(index).box;
        var to = task.shapes().get(index + 1).box;
        var keys = task.split().laneKeys();
        if (task.isBelow(index) && task.isBelow(index + 1)) {
            return Objects.equals(keys.get(index), keys.get(index + 1))
                    ? Line.across(from, to)
                    : Line.between(from, to);
        }
        if (task.isBelow(index + 1)) {
            return Line.down(from, to);
        }
        return task.isBelow(index) ? Line.up(from, to) : Line.across(from, to);
    }

    /** The first piece went to another lane: what leads to it or hangs on it goes along. */
    private void moveArrivals(Drawn task) {
        var id = task.split().first().getAttribute("id");
        var piece = task.shapes().getFirst().box;
        var slot = task.slot().box;
        for (var edge : plane.edges()) {
            var isNew = task.split().between().contains(edge.element);
            if (edge.spots.size() < 2 || isNew) {
                continue;
            }
            var isFlow = BpmnDocument.is(edge.element, "sequenceFlow");
            if (edge.targetId().equals(id)) {
                edge.spots = isFlow ? Line.divertedEnd(edge.spots, slot, piece) : dragged(edge.spots, slot, piece);
            } else if (!isFlow && edge.sourceId().equals(id)) {
                edge.spots = dragged(edge.spots.reversed(), slot, piece).reversed();
            }
        }
        new OpenedTask(plane, flows, task.split().first()).moveEvents(slot, piece);
    }

    private static List<Spot> dragged(List<Spot> line, Rect from, Rect to) {
        var last = line.getLast();
        var docked = facing(line.get(line.size() - 2), OpenedTask.docked(last, from, to), to);
        return Line.draggedEnd(line, docked.x() - last.x(), docked.y() - last.y());
    }

    /** The other side of a shape when a line from above came to its bottom, or one from below to its top. */
    private static Spot facing(Spot before, Spot docked, Rect box) {
        if (Math.abs(docked.y() - box.bottom()) < 2 && before.y() < box.y()) {
            return new Spot(docked.x(), box.y());
        }
        return Math.abs(docked.y() - box.y()) < 2 && before.y() > box.bottom()
                ? new Spot(docked.x(), box.bottom())
                : docked;
    }
}
