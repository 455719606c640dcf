package nl.herontwerp.bpmn.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Node.Repetition;
import nl.herontwerp.process.NodeKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The flow nodes of a process, those of sub-processes after the sub-process that holds them. */
final class NodeFinder {

    private final LaneFinder lanes;
    private final List<Node> nodes = new ArrayList<>();

    NodeFinder(LaneFinder lanes) {
        this.lanes = lanes;
    }

    List<Node> nodes() {
        return nodes;
    }

    void add(String processId, Element process) {
        inside(processId, process, null, null);
    }

    private void inside(String processId, Element scope, @Nullable String parentId, @Nullable String scopeLane) {
        var siblings =
                Dom.children(scope).stream().filter(FlowNodes::isFlowNode).toList();
        var ids = siblings.stream().map(Dom::id).collect(Collectors.toSet());
        for (var element : siblings) {
            var kind = FlowNodes.kind(element).orElseThrow();
            var attachedTo = kind == NodeKind.BOUNDARY_EVENT ? attachedTo(element, ids) : null;
            var inherited = attachedTo == null ? scopeLane : lanes.laneOf(attachedTo, processId, scopeLane);
            var lane = lanes.laneOf(Dom.id(element), processId, inherited);
            nodes.add(node(element, kind, processId, parentId, lane, attachedTo));
            if (kind.holdsNodes()) {
                inside(processId, element, Dom.id(element), lane);
            }
        }
    }

    private static @Nullable String attachedTo(Element event, Set<String> ids) {
        var id = Dom.reference(event.getAttribute("attachedToRef"));
        return ids.contains(id) ? id : null;
    }

    private static Node node(
            Element element,
            NodeKind kind,
            String processId,
            @Nullable String parentId,
            @Nullable String laneId,
            @Nullable String attachedTo) {
        return new Node(
                Dom.id(element),
                Dom.label(element),
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
