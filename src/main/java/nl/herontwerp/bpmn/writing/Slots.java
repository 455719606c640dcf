package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.bpmn.layout.Rect;

/**
 * Places on the row of a task that its pieces left for another lane. Until all is drawn, what leads to
 * and from those pieces and what hangs on them stays at these places, and shifts along with them.
 */
final class Slots {

    private final List<PlaneShape> all = new ArrayList<>();
    private final Map<String, PlaneShape> arrivals = new HashMap<>();
    private final Map<String, PlaneShape> departures = new HashMap<>();

    PlaneShape add(Rect box) {
        var place = new PlaneShape(null, null, null, false, box, null);
        all.add(place);
        return place;
    }

    /** What comes to an element, or hangs on it, is still at this place. */
    void arriveAt(String elementId, PlaneShape slot) {
        arrivals.put(elementId, slot);
    }

    /** The flow out of an element still starts at this place. */
    void departFrom(String elementId, PlaneShape slot) {
        departures.put(elementId, slot);
    }

    List<PlaneShape> all() {
        return all;
    }

    Optional<PlaneShape> arrival(String elementId) {
        return Optional.ofNullable(arrivals.get(elementId));
    }

    Optional<PlaneShape> start(PlaneEdge edge) {
        var from = BpmnDocument.is(edge.element, "sequenceFlow") ? departures : arrivals;
        return Optional.ofNullable(from.get(edge.sourceId()));
    }

    Optional<PlaneShape> end(PlaneEdge edge) {
        return arrival(edge.targetId());
    }
}
