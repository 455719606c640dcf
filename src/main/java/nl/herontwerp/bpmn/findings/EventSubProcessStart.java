package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** An event sub-process whose start does not say on which event it starts. */
final class EventSubProcessStart implements FindingRule {

    @Override
    public String name() {
        return "event-sub-process-start";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind() == NodeKind.START_EVENT && !subject.isTyped(node))
                .filter(node -> subject.parentKind(node) == NodeKind.EVENT_SUB_PROCESS)
                .map(node -> finding(node.id(), subject.spoken(String.valueOf(node.parentId()))))
                .toList();
    }
}
