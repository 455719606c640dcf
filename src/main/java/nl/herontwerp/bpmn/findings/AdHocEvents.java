package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** A start or end in an ad-hoc sub-process, whose parts have no order. */
final class AdHocEvents implements FindingRule {

    @Override
    public String name() {
        return "ad-hoc-events";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(subject::isInAdHoc)
                .filter(node -> node.kind() == NodeKind.START_EVENT
                        || node.kind() == NodeKind.END_EVENT
                        || node.kind() == NodeKind.TERMINATE_END_EVENT)
                .map(node -> finding(node.id(), subject.spoken(String.valueOf(node.parentId()))))
                .toList();
    }
}
