package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A figure that the file carries but that can mean several things. */
final class FigureUnclear implements FindingRule {

    @Override
    public String name() {
        return "figure-unclear";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return eachFigure(subject, true);
    }
}
