package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;

/** Elements that the drawing does not show, although there is one; one finding for the file. */
final class NotDrawn implements FindingRule {

    @Override
    public String name() {
        return "not-drawn";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var drawn = subject.elements().stream()
                .filter(element -> Dom.BPMNDI.equals(element.getNamespaceURI()))
                .map(element -> Dom.reference(element.getAttribute("bpmnElement")))
                .collect(Collectors.toSet());
        var missing = subject.nodes().filter(node -> !drawn.contains(node.id())).toList();
        return drawn.isEmpty() || missing.isEmpty()
                ? List.of()
                : List.of(finding(
                        null, missing.size(), subject.spoken(missing.getFirst().id())));
    }
}
