package nl.herontwerp.bpmn.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** What elements are called, also those whose words stand elsewhere. */
final class ElementNames {

    private final Map<String, Element> byId = new HashMap<>();

    ElementNames(List<Element> all) {
        for (var element : all) {
            if (Dom.isBpmn(element) && !Dom.id(element).isEmpty()) {
                byId.putIfAbsent(Dom.id(element), element);
            }
        }
    }

    String of(Element element) {
        var own = Dom.label(element);
        if (!own.isEmpty()) {
            return own;
        }
        return switch (Dom.name(element)) {
            case "textAnnotation" ->
                Dom.child(element, "text")
                        .map(text -> text.getTextContent().strip().replaceAll("\\s+", " "))
                        .orElse("");
            case "group" -> referred(element, "categoryValueRef", "value");
            case "dataObjectReference" -> referred(element, "dataObjectRef", "name");
            case "dataStoreReference" -> referred(element, "dataStoreRef", "name");
            case "participant" -> referred(element, "processRef", "name");
            default -> "";
        };
    }

    private String referred(Element element, String reference, String attribute) {
        var found = byId.get(Dom.reference(element.getAttribute(reference)));
        return found == null ? "" : found.getAttribute(attribute).strip().replaceAll("\\s+", " ");
    }
}
