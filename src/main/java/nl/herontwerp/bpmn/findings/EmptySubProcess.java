package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A sub-process without content in this file. */
final class EmptySubProcess implements FindingRule {

    @Override
    public String name() {
        return "empty-sub-process";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return each(
                subject,
                subject.nodes()
                        .filter(node -> node.bpmnType().endsWith("ubProcess")
                                || node.bpmnType().equals("transaction"))
                        .filter(node -> subject.inside(node.id()).isEmpty()));
    }
}
