package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** A choice whose ways do not say when they are taken. */
final class FlowLabelMissing implements FindingRule {

    @Override
    public String name() {
        return "flow-label-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind() == NodeKind.EXCLUSIVE_GATEWAY
                        && subject.out(node).size() > 1)
                .filter(node -> subject.out(node).stream()
                        .anyMatch(flow -> flow.name().isBlank()
                                && !flow.conditional()
                                && !flow.id().equals(node.defaultFlowId())))
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
