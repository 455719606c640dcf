package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** A process without an end event. */
final class NoEnd implements FindingRule {

    @Override
    public String name() {
        return "no-end";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.model().processes().stream()
                .filter(process -> !subject.inside(process.id()).isEmpty())
                .filter(process -> subject.inside(process.id()).stream()
                        .noneMatch(node ->
                                node.kind() == NodeKind.END_EVENT || node.kind() == NodeKind.TERMINATE_END_EVENT))
                .map(process -> finding(process.id(), process.name().isBlank() ? process.id() : process.name()))
                .toList();
    }
}
