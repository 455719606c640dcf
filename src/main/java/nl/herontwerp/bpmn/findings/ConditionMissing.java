package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.NodeKind;

/** A choice where some ways have a condition and another has none and is not the default. */
final class ConditionMissing implements FindingRule {

    @Override
    public String name() {
        return "condition-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind() == NodeKind.EXCLUSIVE_GATEWAY
                        && subject.out(node).size() > 1)
                .filter(node -> subject.out(node).stream().anyMatch(Flow::conditional))
                .filter(node -> subject.out(node).stream()
                        .anyMatch(flow -> !flow.conditional() && !flow.id().equals(node.defaultFlowId())))
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
