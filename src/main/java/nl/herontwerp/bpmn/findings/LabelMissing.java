package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A task without a name. */
final class LabelMissing implements FindingRule {

    @Override
    public String name() {
        return "label-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.model().tasks().stream()
                .filter(task -> task.name().isBlank())
                .map(task -> finding(task.id(), task.id()))
                .toList();
    }
}
