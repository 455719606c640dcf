package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import org.w3c.dom.Element;

/** A boundary event that is written somewhere else than where its activity is. */
final class MisplacedBoundaryEvent implements FindingRule {

    @Override
    public String name() {
        return "misplaced-boundary-event";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.bpmnType().equals("boundaryEvent"))
                .filter(node -> subject.element(node.id())
                        .filter(element -> !isWhereItBelongs(element, node))
                        .isPresent())
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }

    private static boolean isWhereItBelongs(Element event, Node node) {
        var scope = node.parentId() == null ? node.processId() : node.parentId();
        return node.kind() == NodeKind.BOUNDARY_EVENT
                && event.getParentNode() instanceof Element parent
                && Dom.id(parent).equals(scope);
    }
}
