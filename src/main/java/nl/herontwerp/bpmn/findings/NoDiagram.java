package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;

/** A file that says nothing about where its elements stand. */
final class NoDiagram implements FindingRule {

    @Override
    public String name() {
        return "no-diagram";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var isDrawn = subject.elements().stream()
                .anyMatch(element -> Dom.BPMNDI.equals(element.getNamespaceURI())
                        && Dom.name(element).equals("BPMNShape"));
        return isDrawn ? List.of() : List.of(finding(null));
    }
}
