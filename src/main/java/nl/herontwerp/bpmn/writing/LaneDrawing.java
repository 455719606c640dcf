package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.writing.PieceDrawing.Waiting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws new lanes at the bottom of a pool and gives the pieces on them a place, on as many rows as it
 * takes for none to overlap. What lies below the pool moves down.
 */
final class LaneDrawing {

    /** Width of the strip with the name of a pool or lane. */
    static final double STRIP = 30;
    /** A name that stands farther from an activity is not taken along in the height of a lane. */
    private static final double FARTHEST_NAME = 100;

    private final BpmnDocument document;
    private final Plane plane;
    private final Lanes lanes;

    LaneDrawing(BpmnDocument document, Plane plane, Lanes lanes) {
        this.document = document;
        this.plane = plane;
        this.lanes = lanes;
    }

    /** @param pieces the pieces that wait for a place on a lane of this process */
    void draw(Element process, List<Waiting> pieces) {
        var id = process.getAttribute("id");
        var added = lanes.added().getOrDefault(id, Map.of());
        var area = added.isEmpty() ? null : area(process);
        if (area == null) {
            return;
        }
        var rows = new LinkedHashMap<String, Rows>();
        added.keySet()
                .forEach(key -> rows.put(
                        key,
                        new Rows(
                                pieces.stream()
                                        .filter(piece -> piece.laneKey().equals(key))
                                        .map(Waiting::shape)
                                        .toList(),
                                this::hangsBelow)));
        growPool(process, area, rows.values().stream().mapToDouble(Rows::height).sum());
        var sibling = lanes.topLanes(process).stream()
                .flatMap(lane -> plane.shape(lane.getAttribute("id")).stream())
                .findFirst();
        var strip = sibling.map(lane -> lane.box).orElse(new Rect(area.x() + STRIP, 0, area.width() - STRIP, 0));
        var top = area.bottom();
        for (var lane : added.entrySet()) {
            var content = Objects.requireNonNull(rows.get(lane.getKey()));
            content.placeBelow(top);
            addLane(lane.getValue(), new Rect(strip.x(), top, strip.width(), content.height()));
            top += content.height();
        }
    }

    /** The pool before it grows; null when nothing of it is drawn. */
    private @Nullable Rect area(Element process) {
        var id = process.getAttribute("id");
        var participant = lanes.pool(id);
        var pool = participant.flatMap(it -> plane.shape(it.getAttribute("id")));
        var presentLane = lanes.presentLane(id);
        if (pool.isEmpty() && presentLane.isPresent() && participant.isPresent()) {
            var around = PoolRoom.around(plane, process);
            if (around.isEmpty()) {
                return null;
            }
            var area = around.get();
            drawFirst(participant.get(), area);
            if (BpmnDocument.local(plane.drawn.getAttribute("bpmnElement")).equals(id)) {
                var collaboration = (Element) participant.get().getParentNode();
                plane.drawn.setAttribute(
                        "bpmnElement",
                        plane.drawn.getAttribute("bpmnElement").replace(id, collaboration.getAttribute("id")));
            }
            addLane(presentLane.get(), inside(area));
            return area;
        }
        if (pool.isPresent() && presentLane.isPresent()) {
            // room for the names of the lanes between that of the pool and what is in it
            pool.get().box = new Rect(
                    pool.get().box.x() - STRIP,
                    pool.get().box.y(),
                    pool.get().box.width() + STRIP,
                    pool.get().box.height());
            addLane(presentLane.get(), inside(pool.get().box));
        }
        return pool.map(shape -> shape.box)
                .or(() -> union(lanes.topLanes(process).stream()
                        .flatMap(lane -> plane.shape(lane.getAttribute("id")).stream())))
                .orElse(null);
    }

    /** How far the events on the border of a piece, and their names, reach below it. */
    private double hangsBelow(PlaneShape piece) {
        return plane.shapes(shape -> piece.elementId().equals(shape.hostId)).stream()
                .mapToDouble(event -> event.label == null
                        ? event.box.bottom()
                        : event.box.union(event.label).bottom())
                .map(bottom -> bottom
                        - plane.slots
                                .arrival(piece.elementId())
                                .map(slot -> slot.box.bottom())
                                .orElse(piece.box.bottom()))
                .filter(below -> below > 0 && below < FARTHEST_NAME)
                .max()
                .orElse(0);
    }

    private static Rect inside(Rect pool) {
        return new Rect(pool.x() + STRIP, pool.y(), pool.width() - STRIP, pool.height());
    }

    private static Optional<Rect> union(Stream<PlaneShape> shapes) {
        return shapes.map(shape -> shape.box).reduce(Rect::union);
    }

    /** The lanes that are there keep their height; the pool itself grows. */
    private void growPool(Element process, Rect area, double by) {
        var heights = new HashMap<PlaneShape, Rect>();
        plane.shapes(shape -> BpmnDocument.is(shape.element, "lane") && PoolRoom.isIn(shape, process))
                .forEach(shape -> heights.put(shape, shape.box));
        plane.heighten(area.bottom() - 0.02, by);
        heights.forEach((shape, box) -> shape.box = box);
    }

    private void drawFirst(Element pool, Rect box) {
        var example = DiagramXml.parts(plane.drawn, "BPMNShape").getFirst();
        var shape = DiagramXml.create(document, plane.drawn, example, "BPMNShape", pool);
        shape.setAttribute("isHorizontal", String.valueOf(!plane.upright));
        BpmnDocument.insertFirst(shape, plane.drawn);
        DiagramXml.write(document, shape, box, plane.upright);
        plane.add(shape, pool, box, null);
    }

    private void addLane(Element lane, Rect box) {
        var around = plane.shapes(
                shape -> BpmnDocument.is(shape.element, "lane") || BpmnDocument.is(shape.element, "participant"));
        var shape = DiagramXml.create(
                document,
                plane.drawn,
                DiagramXml.parts(plane.drawn, "BPMNShape").getFirst(),
                "BPMNShape",
                lane);
        shape.setAttribute("isHorizontal", String.valueOf(!plane.upright));
        if (around.isEmpty()) {
            BpmnDocument.insertFirst(shape, plane.drawn);
        } else {
            BpmnDocument.insertAfter(shape, Objects.requireNonNull(around.getLast().drawn));
        }
        DiagramXml.write(document, shape, box, plane.upright);
        plane.add(shape, lane, box, null);
    }

    /** Pieces of one lane on rows. */
    private static final class Rows {
        private final List<List<PlaneShape>> rows = new ArrayList<>();
        private final double tallest;
        private final double margin;

        Rows(List<PlaneShape> pieces, ToDoubleFunction<PlaneShape> hangsBelow) {
            tallest = pieces.stream()
                    .mapToDouble(piece -> piece.box.height() + hangsBelow.applyAsDouble(piece))
                    .max()
                    .orElse(80);
            margin = Math.max(10, tallest / 4);
            pieces.stream()
                    .sorted(Comparator.comparingDouble(piece -> piece.box.x()))
                    .forEach(this::add);
        }

        private void add(PlaneShape piece) {
            for (var row : rows) {
                if (row.getLast().box.right() + margin <= piece.box.x()) {
                    row.add(piece);
                    return;
                }
            }
            rows.add(new ArrayList<>(List.of(piece)));
        }

        double height() {
            return margin + Math.max(1, rows.size()) * (tallest + margin);
        }

        void placeBelow(double top) {
            for (int i = 0; i < rows.size(); i++) {
                for (var piece : rows.get(i)) {
                    var y = top + margin + i * (tallest + margin);
                    piece.move(0, y - piece.box.y());
                }
            }
        }
    }
}
