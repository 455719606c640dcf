package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A task that no case ever comes to. */
final class DeadTask implements FindingRule {

    @Override
    public String name() {
        return "dead-task";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var reached = Reachable.from(subject);
        return each(
                subject,
                subject.model().tasks().stream()
                        .filter(task -> !reached.contains(task.id()) && !subject.isCompensation(task))
                        .filter(task -> !subject.in(task).isEmpty()
                                || !subject.out(task).isEmpty()));
    }
}
