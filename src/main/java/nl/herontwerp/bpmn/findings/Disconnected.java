package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** An element that no flow comes to or leaves. */
final class Disconnected implements FindingRule {

    @Override
    public String name() {
        return "disconnected";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return each(
                subject,
                subject.nodes()
                        .filter(node ->
                                subject.in(node).isEmpty() && subject.out(node).isEmpty())
                        .filter(node ->
                                node.kind() != NodeKind.BOUNDARY_EVENT && node.kind() != NodeKind.EVENT_SUB_PROCESS)
                        .filter(node -> !subject.isInAdHoc(node) && !subject.isCompensation(node)));
    }
}
