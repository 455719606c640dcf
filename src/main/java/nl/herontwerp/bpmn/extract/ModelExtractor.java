package nl.herontwerp.bpmn.extract;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;

/** Reads the processes of a document whose elements all have ids of their own. */
public final class ModelExtractor {

    private ModelExtractor() {}

    public static Extraction extract(Document document) {
        var pools = Pools.of(document.getDocumentElement());
        var lanes = new LaneFinder();
        var found = new NodeFinder(lanes);
        for (var part : pools.parts()) {
            var process = pools.processes().get(part.id());
            if (process != null) {
                lanes.add(part, process);
                found.add(part.id(), process);
            }
        }
        var placed = found.nodes();
        var flows = new FlowFinder(placed.stream().collect(Collectors.toMap(Node::id, Function.identity())));
        Dom.children(document.getDocumentElement(), "process").forEach(flows::add);
        var nodes = withKnownDefaults(placed, flows.flows());
        var model = new ProcessModel(pools.parts(), lanes.lanes(), nodes, flows.flows(), pools.blackBoxes(), List.of());
        return new Extraction(model, flows.dropped());
    }

    /** A default flow that doesn't leave the node is no default flow. */
    private static List<Node> withKnownDefaults(List<Node> nodes, List<Flow> flows) {
        var known = new HashSet<String>();
        flows.forEach(flow -> known.add(flow.sourceId() + " " + flow.id()));
        return nodes.stream()
                .map(node -> node.defaultFlowId() == null || known.contains(node.id() + " " + node.defaultFlowId())
                        ? node
                        : withoutDefault(node))
                .toList();
    }

    private static Node withoutDefault(Node node) {
        return new Node(
                node.id(),
                node.name(),
                node.kind(),
                node.bpmnType(),
                node.processId(),
                node.parentId(),
                node.laneId(),
                node.attachedToId(),
                node.interrupting(),
                node.repetition(),
                null,
                node.calledElement());
    }
}
