package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.Node;

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
        return subject.figures().unclear().stream()
                .map(figure -> finding(
                        figure.elementId(),
                        subject.node(figure.elementId()).map(Node::label).orElse(figure.elementId()),
                        figure.place(),
                        figure.value()))
                .toList();
    }
}
