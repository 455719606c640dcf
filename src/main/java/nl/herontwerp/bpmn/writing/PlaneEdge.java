package nl.herontwerp.bpmn.writing;

import java.util.List;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A line of a diagram while it is being edited. */
final class PlaneEdge {

    final Element drawn;
    final Element element;
    List<Spot> spots;

    @Nullable
    Rect label;

    PlaneEdge(Element drawn, Element element, List<Spot> spots, @Nullable Rect label) {
        this.drawn = drawn;
        this.element = element;
        this.spots = spots;
        this.label = label;
    }

    String elementId() {
        return element.getAttribute("id");
    }
}
