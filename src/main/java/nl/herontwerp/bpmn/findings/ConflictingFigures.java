package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.CarriedFigure;

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
                        spoken(conflict.taken()),
                        conflict.taken().provenance(),
                        spoken(conflict.other()),
                        conflict.other().provenance()))
                .toList();
    }

    /** The figure with its unit; a chance as it stands in the file, which may be a part of 1 or of 100. */
    private static Phrase spoken(CarriedFigure figure) {
        return Phrase.of("bpmn.carried." + figure.kind().name(), figure.value());
    }
}
