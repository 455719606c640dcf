package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** Two places in the file that give different figures for one thing. */
final class ConflictingFigures implements FindingRule {

    @Override
    public String name() {
        return "conflicting-figures";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.figures().conflicts().stream()
                .map(conflict -> finding(
                        conflict.taken().elementId(),
                        subject.spoken(conflict.taken().elementId()),
                        conflict.taken().value(),
                        conflict.taken().provenance(),
                        conflict.other().value(),
                        conflict.other().provenance()))
                .toList();
    }
}
