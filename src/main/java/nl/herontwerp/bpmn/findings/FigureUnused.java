package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A figure that the file carries and for which there is no place here. */
final class FigureUnused implements FindingRule {

    @Override
    public String name() {
        return "figure-unused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return eachFigure(subject, false);
    }
}
