package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A line that is no sequence flow: a message flow, an association, or data that goes in or out. */
record Tie(Element line, String from, String to) {

    static List<Tie> all(Document document) {
        var found = new ArrayList<Tie>();
        for (var element : Dom.all(document)) {
            if (!Dom.isBpmn(element)) {
                continue;
            }
            switch (Dom.name(element)) {
                case "messageFlow", "association" ->
                    found.add(new Tie(
                            element,
                            Dom.reference(element.getAttribute("sourceRef")),
                            Dom.reference(element.getAttribute("targetRef"))));
                case "dataInputAssociation" -> found.add(new Tie(element, text(element, "sourceRef"), owner(element)));
                case "dataOutputAssociation" -> found.add(new Tie(element, owner(element), text(element, "targetRef")));
                default -> {}
            }
        }
        return found;
    }

    private static String text(Element element, String name) {
        return Dom.child(element, name)
                .map(child -> Dom.reference(child.getTextContent()))
                .orElse("");
    }

    private static String owner(Element element) {
        return element.getParentNode() instanceof Element parent ? Dom.id(parent) : "";
    }

    /**
     * Whether the line stands in the process of both its ends. Viewers draw one process after the other
     * and miss an end that is drawn later.
     */
    boolean staysInside(Map<String, Element> elements) {
        var process = Dom.around(line, "process");
        return process.isEmpty()
                || Stream.of(from, to)
                        .map(elements::get)
                        .filter(Objects::nonNull)
                        .allMatch(end -> Dom.around(end, "process").equals(process));
    }
}
