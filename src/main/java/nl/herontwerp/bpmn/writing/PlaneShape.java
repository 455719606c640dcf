package nl.herontwerp.bpmn.writing;

import nl.herontwerp.bpmn.layout.Rect;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A shape of a diagram while it is being edited. */
final class PlaneShape {

    final @Nullable Element drawn;
    final @Nullable Element element;
    final boolean container;
    Rect box;

    @Nullable
    String hostId;

    @Nullable
    Rect label;

    /**
     * @param drawn the shape in the file; null for a place that is only kept in mind
     * @param element what it shows
     * @param hostId for a boundary event the activity that it sits on
     * @param container whether other shapes may lie in it, so that it grows with them
     */
    PlaneShape(
            @Nullable Element drawn,
            @Nullable Element element,
            @Nullable String hostId,
            boolean container,
            Rect box,
            @Nullable Rect label) {
        this.drawn = drawn;
        this.element = element;
        this.hostId = hostId;
        this.container = container;
        this.box = box;
        this.label = label;
    }

    String elementId() {
        return element == null ? "" : element.getAttribute("id");
    }

    /** Whether an event is drawn on the border of its activity; some files draw it far from that. */
    boolean sitsOn(PlaneShape host) {
        var around = new Rect(
                host.box.x() - box.width(),
                host.box.y() - box.height(),
                host.box.width() + 2 * box.width(),
                host.box.height() + 2 * box.height());
        return around.overlaps(box);
    }

    void move(double dx, double dy) {
        box = box.moved(dx, dy);
        if (label != null) {
            label = label.moved(dx, dy);
        }
    }
}
