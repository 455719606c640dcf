package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Which nodes and flows are drawn in which process or sub-process. What the model says counts, not
 * where an element is written: some tools write a boundary event away from its activity.
 */
final class Places {

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, List<Node>> nodes = new HashMap<>();
    private final Map<String, List<Flow>> flows = new HashMap<>();

    Places(Document document, ProcessModel model) {
        Dom.all(document).stream()
                .filter(element -> Dom.isBpmn(element) && !Dom.id(element).isEmpty())
                .forEach(element -> elements.putIfAbsent(Dom.id(element), element));
        var scopes = new HashMap<String, String>();
        for (var node : model.nodes()) {
            var scope = Objects.requireNonNullElse(node.parentId(), node.processId());
            scopes.put(node.id(), scope);
            nodes.computeIfAbsent(scope, it -> new ArrayList<>()).add(node);
        }
        for (var flow : model.flows()) {
            flows.computeIfAbsent(scopes.getOrDefault(flow.sourceId(), ""), it -> new ArrayList<>())
                    .add(flow);
        }
    }

    Stream<Node> nodes(Element scope) {
        return nodes.getOrDefault(Dom.id(scope), List.of()).stream().filter(node -> elements.containsKey(node.id()));
    }

    Stream<Flow> flows(Element scope) {
        return flows.getOrDefault(Dom.id(scope), List.of()).stream().filter(flow -> elements.containsKey(flow.id()));
    }

    Element element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }
}
