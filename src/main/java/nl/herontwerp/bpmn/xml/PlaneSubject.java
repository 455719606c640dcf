package nl.herontwerp.bpmn.xml;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sets right what a drawing is said to be of. Some tools draw pools on a drawing of one process, while a pool belongs to a
 * collaboration; a viewer then leaves out everything that stands in a pool.
 */
public final class PlaneSubject {

    private static final String SUBJECT = "bpmnElement";

    private PlaneSubject() {}

    /**
     * Makes each drawing with pools one of the collaboration that has them.
     *
     * @return whether anything was changed
     */
    public static boolean mend(Document document) {
        var collaborations = new HashMap<String, String>();
        for (var collaboration : Dom.children(document.getDocumentElement())) {
            if (Dom.isBpmn(collaboration) && !Dom.id(collaboration).isEmpty()) {
                Dom.children(collaboration, "participant")
                        .forEach(pool -> collaborations.putIfAbsent(Dom.id(pool), Dom.id(collaboration)));
            }
        }
        var isMended = false;
        for (var diagram : Dom.named(document.getDocumentElement(), "BPMNDiagram")) {
            for (var plane : Dom.named(diagram, "BPMNPlane")) {
                isMended |= mend(plane, collaborations);
            }
        }
        return isMended;
    }

    private static boolean mend(Element plane, Map<String, String> collaborations) {
        var subject = Dom.reference(plane.getAttribute(SUBJECT));
        if (collaborations.isEmpty() || collaborations.containsValue(subject)) {
            return false;
        }
        for (var shape : Dom.named(plane, "BPMNShape")) {
            var drawn = collaborations.get(Dom.reference(shape.getAttribute(SUBJECT)));
            if (drawn != null) {
                plane.setAttribute(SUBJECT, drawn);
                return true;
            }
        }
        return false;
    }
}
