package nl.herontwerp.bpmn.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/**
 * What link events are called, so that the two ends of a link have one name. The labels count when they pair the
 * ends; else the name of the link itself, which the standard pairs them by.
 */
final class LinkNames {

    private LinkNames() {}

    /** Names by id, for those link events of one process or sub-process that are not called by their label. */
    static Map<String, String> of(List<Element> nodes) {
        var links = nodes.stream()
                .filter(node -> Dom.child(node, "linkEventDefinition").isPresent())
                .toList();
        var names = new HashMap<String, String>();
        for (var link : links) {
            var own = definition(link);
            if (!own.isEmpty()
                    && (Dom.label(link).isEmpty() || (isAlone(link, links) && !isAloneByName(link, links)))) {
                names.put(Dom.id(link), own);
            }
        }
        return names;
    }

    private static boolean isAlone(Element link, List<Element> links) {
        return links.stream()
                .noneMatch(other -> isOtherEnd(link, other) && Dom.label(other).equals(Dom.label(link)));
    }

    private static boolean isAloneByName(Element link, List<Element> links) {
        return links.stream()
                .noneMatch(other -> isOtherEnd(link, other)
                        && definition(other).equals(definition(link))
                        && (Dom.label(other).isEmpty() || isAlone(other, links)));
    }

    private static boolean isOtherEnd(Element link, Element other) {
        return !Dom.name(other).equals(Dom.name(link));
    }

    private static String definition(Element link) {
        return Dom.child(link, "linkEventDefinition").map(Dom::label).orElse("");
    }
}
