package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.Set;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** An event-based gateway that leads to something that is no event. */
final class EventGatewayTargets implements FindingRule {

    private static final Set<String> EVENTS = Set.of("intermediateCatchEvent", "receiveTask");

    @Override
    public String name() {
        return "event-gateway-targets";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind() == NodeKind.EVENT_BASED_GATEWAY)
                .filter(node -> subject.out(node).stream()
                        .flatMap(flow -> subject.node(flow.targetId()).stream())
                        .anyMatch(target -> !EVENTS.contains(target.bpmnType())))
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
