package nl.herontwerp.bpmn.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Node.Repetition;
import nl.herontwerp.process.NodeKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The flow nodes of a process, those of sub-processes after the sub-process that holds them. A
 * boundary event belongs where the activity is that it is attached to, wherever it is written: some
 * tools write it inside the sub-process on whose edge it sits, or in the process of another pool. A
 * sub-process without content counts as one task.
 */
final class NodeFinder {

    private final LaneFinder lanes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, String> attachments = new HashMap<>();
    private final Set<String> entered = new HashSet<>();

    NodeFinder(LaneFinder lanes) {
        this.lanes = lanes;
    }

    /** All nodes that were found, boundary events at their activities. */
    List<Node> nodes() {
        var found = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
        return nodes.stream().map(node -> lodged(node, found)).toList();
    }

    private Node lodged(Node event, Map<String, Node> found) {
        var host = event.attachedToId() != null ? null : found.get(attachments.getOrDefault(event.id(), ""));
        if (host == null || !(host.kind().isWork() || host.kind().holdsNodes())) {
            return event;
        }
        if (entered.contains(event.id())) {
            return inTheFlow(event);
        }
        return new Node(
                event.id(),
                event.name(),
                event.kind(),
                event.bpmnType(),
                host.processId(),
                host.parentId(),
                lanes.laneOf(event.id(), host.processId(), host.laneId()),
                host.id(),
                event.interrupting(),
                event.repetition(),
                event.defaultFlowId(),
                event.calledElement());
    }

    void add(String processId, Element process) {
        Dom.below(process).stream()
                .filter(element -> Dom.isBpmn(element, "sequenceFlow"))
                .forEach(flow -> entered.add(Dom.reference(flow.getAttribute("targetRef"))));
        inside(processId, process, null, null);
    }

    private void inside(String processId, Element scope, @Nullable String parentId, @Nullable String scopeLane) {
        var siblings =
                Dom.children(scope).stream().filter(FlowNodes::isFlowNode).toList();
        var ids = siblings.stream().map(Dom::id).collect(Collectors.toSet());
        var links = LinkNames.of(siblings);
        for (var element : siblings) {
            var kind = kind(element);
            if (kind == NodeKind.BOUNDARY_EVENT) {
                attachments.put(Dom.id(element), Dom.reference(element.getAttribute("attachedToRef")));
            }
            var attachedTo = kind == NodeKind.BOUNDARY_EVENT ? attachedTo(element, ids) : null;
            var inherited = attachedTo == null ? scopeLane : lanes.laneOf(attachedTo, processId, scopeLane);
            var lane = lanes.laneOf(Dom.id(element), processId, inherited);
            var label = links.getOrDefault(Dom.id(element), Dom.label(element));
            nodes.add(node(element, label, kind, processId, parentId, lane, attachedTo));
            if (kind.holdsNodes()) {
                inside(processId, element, Dom.id(element), lane);
            }
        }
    }

    /** What a flow leads to is no boundary event, whatever the file calls it. */
    private static Node inTheFlow(Node event) {
        return new Node(
                event.id(),
                event.name(),
                NodeKind.INTERMEDIATE_EVENT,
                event.bpmnType(),
                event.processId(),
                event.parentId(),
                event.laneId(),
                null,
                true,
                event.repetition(),
                event.defaultFlowId(),
                event.calledElement());
    }

    private static NodeKind kind(Element element) {
        var kind = FlowNodes.kind(element).orElseThrow();
        var isEmpty =
                kind == NodeKind.SUB_PROCESS && Dom.children(element).stream().noneMatch(FlowNodes::isFlowNode);
        return isEmpty ? NodeKind.TASK : kind;
    }

    private static @Nullable String attachedTo(Element event, Set<String> ids) {
        var id = Dom.reference(event.getAttribute("attachedToRef"));
        return ids.contains(id) ? id : null;
    }

    private static Node node(
            Element element,
            String label,
            NodeKind kind,
            String processId,
            @Nullable String parentId,
            @Nullable String laneId,
            @Nullable String attachedTo) {
        return new Node(
                Dom.id(element),
                label,
                kind,
                Dom.name(element),
                processId,
                parentId,
                laneId,
                attachedTo,
                interrupting(element, kind),
                repetition(element),
                orNull(Dom.reference(element.getAttribute("default"))),
                kind == NodeKind.CALL_ACTIVITY ? orNull(Dom.reference(element.getAttribute("calledElement"))) : null);
    }

    private static boolean interrupting(Element element, NodeKind kind) {
        return switch (kind) {
            case BOUNDARY_EVENT -> Dom.flag(element, "cancelActivity", true);
            case EVENT_SUB_PROCESS ->
                Dom.children(element, "startEvent").stream().anyMatch(start -> Dom.flag(start, "isInterrupting", true));
            case START_EVENT -> Dom.flag(element, "isInterrupting", true);
            default -> true;
        };
    }

    private static Repetition repetition(Element element) {
        if (Dom.child(element, "standardLoopCharacteristics").isPresent()) {
            return Repetition.LOOP;
        }
        return Dom.child(element, "multiInstanceLoopCharacteristics")
                .map(marker -> Dom.flag(marker, "isSequential", false)
                        ? Repetition.SEQUENTIAL_INSTANCES
                        : Repetition.PARALLEL_INSTANCES)
                .orElse(Repetition.ONCE);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
