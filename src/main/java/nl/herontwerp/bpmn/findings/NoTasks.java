package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A file without any task, of which the rest says no more. */
final class NoTasks implements FindingRule {

    private final NotAnalysed other = new NotAnalysed();

    @Override
    public String name() {
        return "no-tasks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var isExplained = !other.check(subject).isEmpty();
        return subject.model().tasks().isEmpty() && !isExplained ? List.of(finding(null)) : List.of();
    }
}
