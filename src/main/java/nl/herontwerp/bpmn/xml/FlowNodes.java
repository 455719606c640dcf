package nl.herontwerp.bpmn.xml;

import java.util.Map;
import java.util.Optional;
import nl.herontwerp.process.NodeKind;
import org.w3c.dom.Element;

/** Which elements of the standard are flow nodes, and of what kind. */
public final class FlowNodes {

    private static final Map<String, NodeKind> KINDS = Map.ofEntries(
            Map.entry("startEvent", NodeKind.START_EVENT),
            Map.entry("endEvent", NodeKind.END_EVENT),
            Map.entry("intermediateCatchEvent", NodeKind.INTERMEDIATE_EVENT),
            Map.entry("intermediateThrowEvent", NodeKind.INTERMEDIATE_EVENT),
            Map.entry("implicitThrowEvent", NodeKind.INTERMEDIATE_EVENT),
            Map.entry("boundaryEvent", NodeKind.BOUNDARY_EVENT),
            Map.entry("task", NodeKind.TASK),
            Map.entry("userTask", NodeKind.TASK),
            Map.entry("manualTask", NodeKind.TASK),
            Map.entry("serviceTask", NodeKind.AUTOMATED_TASK),
            Map.entry("scriptTask", NodeKind.AUTOMATED_TASK),
            Map.entry("businessRuleTask", NodeKind.AUTOMATED_TASK),
            Map.entry("sendTask", NodeKind.AUTOMATED_TASK),
            Map.entry("receiveTask", NodeKind.AUTOMATED_TASK),
            Map.entry("subProcess", NodeKind.SUB_PROCESS),
            Map.entry("transaction", NodeKind.SUB_PROCESS),
            Map.entry("adHocSubProcess", NodeKind.AD_HOC_SUB_PROCESS),
            Map.entry("callActivity", NodeKind.CALL_ACTIVITY),
            Map.entry("exclusiveGateway", NodeKind.EXCLUSIVE_GATEWAY),
            Map.entry("inclusiveGateway", NodeKind.INCLUSIVE_GATEWAY),
            Map.entry("parallelGateway", NodeKind.PARALLEL_GATEWAY),
            Map.entry("eventBasedGateway", NodeKind.EVENT_BASED_GATEWAY),
            Map.entry("complexGateway", NodeKind.COMPLEX_GATEWAY));

    private FlowNodes() {}

    public static boolean isFlowNode(Element element) {
        return Dom.isBpmn(element) && KINDS.containsKey(Dom.name(element));
    }

    /** The kind of a flow node; empty for any other element. */
    public static Optional<NodeKind> kind(Element element) {
        if (!isFlowNode(element)) {
            return Optional.empty();
        }
        var kind = KINDS.get(Dom.name(element));
        if (kind == NodeKind.SUB_PROCESS && Dom.flag(element, "triggeredByEvent", false)) {
            return Optional.of(NodeKind.EVENT_SUB_PROCESS);
        }
        if (kind == NodeKind.END_EVENT && terminates(element)) {
            return Optional.of(NodeKind.TERMINATE_END_EVENT);
        }
        return Optional.ofNullable(kind);
    }

    private static boolean terminates(Element endEvent) {
        if (Dom.child(endEvent, "terminateEventDefinition").isPresent()) {
            return true;
        }
        var referred = Dom.children(endEvent, "eventDefinitionRef").stream()
                .map(reference -> Dom.reference(reference.getTextContent()))
                .toList();
        return !referred.isEmpty()
                && Dom.children(endEvent.getOwnerDocument().getDocumentElement(), "terminateEventDefinition").stream()
                        .anyMatch(definition -> referred.contains(Dom.id(definition)));
    }
}
