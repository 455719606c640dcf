package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** An id of something in the picture that occurs more than once. */
final class DuplicateId implements FindingRule {

    @Override
    public String name() {
        return "duplicate-id";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.document().replaced().stream()
                .filter(replaced -> !replaced.wasMissing() && subject.isDrawable(replaced.id()))
                .map(replaced -> finding(
                        replaced.id(),
                        replaced.before(),
                        replaced.label().isBlank() ? replaced.type() : replaced.label()))
                .toList();
    }
}
