package nl.herontwerp.bpmn.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.ModelElement.Place;
import nl.herontwerp.bpmn.xml.Dom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What is drawn, and where. */
final class Drawn {

    private Drawn() {}

    /** The place of each drawn element by its id; null for lines. */
    static Map<String, @Nullable Place> places(List<Element> all) {
        var places = new HashMap<String, @Nullable Place>();
        for (var element : all) {
            if (Dom.BPMNDI.equals(element.getNamespaceURI())) {
                var id = Dom.reference(element.getAttribute("bpmnElement"));
                if (Dom.name(element).equals("BPMNShape")) {
                    places.putIfAbsent(id, place(element));
                } else if (Dom.name(element).equals("BPMNEdge")) {
                    places.putIfAbsent(id, null);
                }
            }
        }
        return places;
    }

    private static @Nullable Place place(Element shape) {
        return Dom.named(shape, "Bounds").stream()
                .findFirst()
                .map(bounds -> new Place(number(bounds, "x"), number(bounds, "y")))
                .orElse(null);
    }

    private static double number(Element element, String attribute) {
        try {
            return Double.parseDouble(element.getAttribute(attribute));
        } catch (NumberFormatException notDrawnWell) {
            return 0;
        }
    }
}
