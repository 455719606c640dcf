package nl.herontwerp.bpmn.figures;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the lanes that a resource stands for: the lane itself, lanes that name it, or lanes of its name. */
final class Resources {

    private final List<Element> elements;
    private final List<Lane> lanes;

    Resources(Document document, ProcessModel model) {
        elements = Dom.all(document).stream().filter(Dom::isBpmn).toList();
        lanes = model.lanes();
    }

    List<String> lanesOf(String resourceId) {
        if (lanes.stream().anyMatch(lane -> lane.id().equals(resourceId))) {
            return List.of(resourceId);
        }
        var found = new ArrayList<String>();
        for (var element : elements) {
            if (Dom.name(element).equals("lane")
                    && resourceId.equals(Dom.reference(element.getAttribute("partitionElementRef")))) {
                found.add(Dom.id(element));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        return elements.stream()
                .filter(element ->
                        Dom.name(element).equals("resource") && Dom.id(element).equals(resourceId))
                .findFirst()
                .map(resource -> lanesNamed(Dom.label(resource)))
                .orElse(List.of());
    }

    List<String> lanesNamed(String name) {
        return lanes.stream()
                .filter(lane -> !name.isBlank() && lane.name().equalsIgnoreCase(name.strip()))
                .map(Lane::id)
                .toList();
    }
}
