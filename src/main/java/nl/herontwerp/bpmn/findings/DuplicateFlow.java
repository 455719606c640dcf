package nl.herontwerp.bpmn.findings;

import java.util.HashSet;
import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** Two flows from one element to the same other element that nothing tells apart. */
final class DuplicateFlow implements FindingRule {

    @Override
    public String name() {
        return "duplicate-flow";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var seen = new HashSet<String>();
        return subject.model().flows().stream()
                .filter(flow -> !flow.conditional() && flow.name().isBlank())
                .filter(flow -> !seen.add(flow.sourceId() + " " + flow.targetId()))
                .map(flow -> finding(flow.id(), subject.spoken(flow.sourceId()), subject.spoken(flow.targetId())))
                .toList();
    }
}
