package nl.herontwerp.bpmn.difference;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** What an element says about itself, besides its name and what it is joined to. */
final class Traits {

    /** Attributes that are compared elsewhere, or that follow from something else. */
    private static final Set<String> KNOWN = Set.of(
            "id",
            "name",
            "default",
            "calledElement",
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent",
            "gatewayDirection",
            "parallelMultiple");

    /** What an attribute says when it is not there. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("startQuantity", "1"),
            Map.entry("completionQuantity", "1"),
            Map.entry("isForCompensation", "false"),
            Map.entry("implementation", "##unspecified"),
            Map.entry("instantiate", "false"),
            Map.entry("isClosed", "false"),
            Map.entry("isExecutable", "false"),
            Map.entry("isCollection", "false"),
            Map.entry("isImmediate", "true"),
            Map.entry("processType", "None"),
            Map.entry("associationDirection", "None"),
            Map.entry("instantiated", "false"));

    private Traits() {}

    static Map<Attribute, String> of(Element element, Kind kind, boolean isDefault) {
        var traits = new EnumMap<Attribute, String>(Attribute.class);
        put(traits, Attribute.DOCUMENTATION, texts(element, "documentation"));
        put(traits, Attribute.CONDITION, texts(element, "conditionExpression"));
        put(traits, Attribute.DEFAULT, isDefault ? "true" : "");
        put(traits, Attribute.OTHER, others(element));
        if (kind == Kind.NODE) {
            put(traits, Attribute.MARKER, marker(element));
            put(traits, Attribute.EVENT, event(element));
            put(traits, Attribute.CALLED, Dom.reference(element.getAttribute("calledElement")));
            var interrupts = Dom.name(element).equals("boundaryEvent") ? "cancelActivity" : "isInterrupting";
            put(traits, Attribute.INTERRUPTING, Dom.flag(element, interrupts, true) ? "" : "false");
        }
        return traits;
    }

    private static void put(Map<Attribute, String> traits, Attribute attribute, String text) {
        if (!text.isEmpty()) {
            traits.put(attribute, text);
        }
    }

    private static String texts(Element element, String child) {
        return Dom.children(element, child).stream()
                .map(each -> each.getTextContent().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The name of its marker: loop, instances at once or one after the other; or empty. */
    private static String marker(Element element) {
        if (Dom.child(element, "standardLoopCharacteristics").isPresent()) {
            return "LOOP";
        }
        return Dom.child(element, "multiInstanceLoopCharacteristics")
                .map(marker -> Dom.flag(marker, "isSequential", false) ? "SEQUENTIAL_INSTANCES" : "PARALLEL_INSTANCES")
                .orElse("");
    }

    /** The kinds of event, such as "timer", each with what it waits for when that is written out. */
    private static String event(Element element) {
        return Dom.children(element).stream()
                .filter(child -> Dom.isBpmn(child) && Dom.name(child).endsWith("EventDefinition"))
                .map(child -> Dom.name(child).replace("EventDefinition", "") + " "
                        + child.getTextContent().strip().replaceAll("\\s+", " "))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static String others(Element element) {
        var found = new TreeSet<String>();
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            var name = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            var value = attribute.getNodeValue().strip();
            if (!KNOWN.contains(name)
                    && !attribute.getNodeName().startsWith("xmlns")
                    && !name.toLowerCase(Locale.ROOT).endsWith("ref")
                    && !value.isEmpty()
                    && !value.equals(DEFAULTS.get(name))) {
                found.add(name + "=" + value);
            }
        }
        return String.join("; ", found);
    }
}
