package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** An ordinary sub-process whose start waits for an event, although the flow starts it. */
final class SubProcessStart implements FindingRule {

    @Override
    public String name() {
        return "sub-process-start";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind() == NodeKind.START_EVENT && subject.isTyped(node))
                .filter(node -> subject.parentKind(node) == NodeKind.SUB_PROCESS)
                .map(node -> finding(node.id(), subject.spoken(String.valueOf(node.parentId()))))
                .toList();
    }
}
