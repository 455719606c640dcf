package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.LaneDrawing.STRIP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.bpmn.layout.Rect;
import org.w3c.dom.Element;

/** Whether a pool with lanes can be drawn for a process that has none: not in or over another shape. */
final class PoolRoom {

    private static final Set<String> IN_THE_WAY =
            Set.of("participant", "callActivity", "subProcess", "transaction", "adHocSubProcess");

    private final List<Plane> planes;
    private final Lanes lanes;

    PoolRoom(List<Plane> planes, Lanes lanes) {
        this.planes = planes;
        this.lanes = lanes;
    }

    boolean hasLanes(Element process) {
        if (!lanes.topLanes(process).isEmpty() || hasDrawnPool(process)) {
            return true;
        }
        return planes.stream()
                .noneMatch(plane -> around(plane, process)
                        .filter(area -> !plane.shapes(shape -> shape.element != null
                                        && IN_THE_WAY.contains(shape.element.getLocalName())
                                        && !isIn(shape, process)
                                        && shape.box.overlaps(area))
                                .isEmpty())
                        .isPresent());
    }

    private boolean hasDrawnPool(Element process) {
        return lanes.pool(process.getAttribute("id"))
                .filter(pool -> planes.stream()
                        .anyMatch(plane -> plane.shape(pool.getAttribute("id")).isPresent()))
                .isPresent();
    }

    /** The place of a pool around all of a process that is drawn here; empty when that is nothing. */
    static Optional<Rect> around(Plane plane, Element process) {
        return plane.shapes(shape -> isIn(shape, process)).stream()
                .map(shape -> shape.box)
                .reduce(Rect::union)
                .map(box -> new Rect(
                        box.x() - 2 * STRIP - 20,
                        box.y() - STRIP,
                        box.width() + 2 * STRIP + 40,
                        box.height() + 2 * STRIP));
    }

    static boolean isIn(PlaneShape shape, Element process) {
        for (var around = shape.element == null ? null : shape.element.getParentNode();
                around != null;
                around = around.getParentNode()) {
            if (around == process) {
                return true;
            }
        }
        return false;
    }
}
