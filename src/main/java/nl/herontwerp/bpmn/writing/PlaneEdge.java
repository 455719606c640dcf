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

    /** What the line leaves from; empty when nobody says it. */
    String sourceId() {
        return end("sourceRef", "dataOutputAssociation");
    }

    /** What the line goes to; empty when nobody says it. */
    String targetId() {
        return end("targetRef", "dataInputAssociation");
    }

    /** An association of data stands in the activity that it is about, and names only the other end. */
    private String end(String name, String ofOwner) {
        if (BpmnDocument.is(element, ofOwner) && element.getParentNode() instanceof Element owner) {
            return owner.getAttribute("id");
        }
        return BpmnDocument.children(element, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .map(BpmnDocument::local)
                .orElseGet(() -> BpmnDocument.local(element.getAttribute(name)));
    }
}
