package nl.herontwerp.bpmn.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives every element that the model speaks of an id of its own, in place. The same file always gets
 * the same ids, so that what is stored about an element finds it again.
 */
public final class IdRepair {

    /**
     * An element whose id was made.
     *
     * @param id the new id
     * @param before what stood there, or empty
     */
    public record Replaced(String id, String before, String label, String type) {
        public boolean wasMissing() {
            return before.isEmpty();
        }
    }

    private static final Set<String> NEED_ID = Set.of("process", "participant", "lane", "sequenceFlow");
    private static final List<String> REFERENCES = List.of("sourceRef", "targetRef", "attachedToRef", "default");
    private static final Set<String> REFERENCE_TEXTS = Set.of("flowNodeRef", "incoming", "outgoing");

    private final List<Element> elements;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<Replaced> replaced = new ArrayList<>();
    private final Map<Element, Map<String, String>> redirections = new LinkedHashMap<>();

    private IdRepair(Document document) {
        elements = Dom.all(document);
        elements.forEach(element -> taken.add(Dom.id(element)));
    }

    /** Repairs a document and says what was changed, in document order; empty when nothing was. */
    public static List<Replaced> repair(Document document) {
        return new IdRepair(document).repair();
    }

    private List<Replaced> repair() {
        var holders = new LinkedHashMap<String, List<Element>>();
        for (var element : elements) {
            if (Dom.isBpmn(element)) {
                var id = Dom.id(element);
                if (!id.isBlank()) {
                    holders.computeIfAbsent(id, key -> new ArrayList<>()).add(element);
                } else if (needsId(element)) {
                    replace(element);
                }
            }
        }
        var shapes = shapes();
        holders.forEach((id, held) -> {
            if (held.size() > 1) {
                separate(id, held, shapes.getOrDefault(id, List.of()));
            }
        });
        redirections.forEach(IdRepair::redirect);
        return List.copyOf(replaced);
    }

    private static boolean needsId(Element element) {
        return NEED_ID.contains(Dom.name(element)) || FlowNodes.isFlowNode(element);
    }

    private void separate(String id, List<Element> held, List<Element> drawn) {
        var first = Dom.around(held.getFirst(), "process");
        for (int i = 1; i < held.size(); i++) {
            var element = held.get(i);
            var newId = replace(element);
            if (drawn.size() == held.size()) {
                drawn.get(i).setAttribute("bpmnElement", newId);
            }
            var process = Dom.around(element, "process");
            if (process.isPresent() && !process.equals(first)) {
                redirections
                        .computeIfAbsent(process.get(), key -> new HashMap<>())
                        .putIfAbsent(id, newId);
            }
        }
    }

    private Map<String, List<Element>> shapes() {
        return elements.stream()
                .filter(element -> Dom.BPMNDI.equals(element.getNamespaceURI()))
                .filter(element -> element.hasAttribute("bpmnElement"))
                .collect(Collectors.groupingBy(element -> Dom.reference(element.getAttribute("bpmnElement"))));
    }

    /** What refers to an id inside a process of its own means the element in that process. */
    private static void redirect(Element process, Map<String, String> newIds) {
        for (var element : Dom.below(process)) {
            for (var attribute : REFERENCES) {
                var newId = newIds.get(Dom.reference(element.getAttribute(attribute)));
                if (newId != null) {
                    element.setAttribute(attribute, newId);
                }
            }
            if (REFERENCE_TEXTS.contains(Dom.name(element))) {
                var newId = newIds.get(Dom.reference(element.getTextContent()));
                if (newId != null) {
                    element.setTextContent(newId);
                }
            }
        }
    }

    private String replace(Element element) {
        var before = Dom.id(element).strip();
        var type = Dom.name(element);
        String id;
        do {
            id = "ht_" + type + "_" + Objects.requireNonNull(counters.merge(type, 1, Integer::sum));
        } while (!taken.add(id));
        element.setAttribute("id", id);
        replaced.add(new Replaced(id, before, Dom.label(element), type));
        return id;
    }
}
