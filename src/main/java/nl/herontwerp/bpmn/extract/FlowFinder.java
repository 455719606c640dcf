package nl.herontwerp.bpmn.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.bpmn.extract.Extraction.DroppedFlow;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The sequence flows. Their own ends count; where they have none, what nodes say comes in and goes out
 * does. A flow without two ends in the same process or sub-process is dropped, and remembered.
 */
final class FlowFinder {

    private final Map<String, Node> nodes;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<DroppedFlow> dropped = new ArrayList<>();

    FlowFinder(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    List<Flow> flows() {
        return flows;
    }

    List<DroppedFlow> dropped() {
        return dropped;
    }

    void add(Element process) {
        var below = Dom.below(process);
        below.stream().filter(FlowNodes::isFlowNode).forEach(this::remember);
        below.stream().filter(element -> Dom.isBpmn(element, "sequenceFlow")).forEach(this::flow);
    }

    private void remember(Element node) {
        for (var flow : Dom.children(node, "outgoing")) {
            sources.putIfAbsent(Dom.reference(flow.getTextContent()), Dom.id(node));
        }
        for (var flow : Dom.children(node, "incoming")) {
            targets.putIfAbsent(Dom.reference(flow.getTextContent()), Dom.id(node));
        }
    }

    private void flow(Element flow) {
        var id = Dom.id(flow);
        var source = end(flow, "sourceRef", sources.get(id));
        var target = end(flow, "targetRef", targets.get(id));
        if (source == null || target == null || !sameScope(source, target)) {
            dropped.add(new DroppedFlow(
                    id, Dom.label(flow), source == null ? null : source.id(), target == null ? null : target.id()));
        } else {
            var conditional = Dom.child(flow, "conditionExpression").isPresent();
            flows.add(new Flow(id, Dom.label(flow), source.id(), target.id(), conditional));
        }
    }

    private @Nullable Node end(Element flow, String attribute, @Nullable String otherwise) {
        var own = nodes.get(Dom.reference(flow.getAttribute(attribute)));
        return own != null || otherwise == null || flow.hasAttribute(attribute) ? own : nodes.get(otherwise);
    }

    private static boolean sameScope(Node one, Node other) {
        return one.processId().equals(other.processId()) && Objects.equals(one.parentId(), other.parentId());
    }
}
