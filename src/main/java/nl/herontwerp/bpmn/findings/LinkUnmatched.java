package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Node;

/** A link event that has no other end in the same process. */
final class LinkUnmatched implements FindingRule {

    @Override
    public String name() {
        return "link-unmatched";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return each(
                subject,
                subject.nodes()
                        .filter(subject::isLink)
                        .filter(node -> subject.siblings(node).stream()
                                .noneMatch(other -> subject.isLink(other)
                                        && !other.bpmnType().equals(node.bpmnType())
                                        && (key(subject, other).equals(key(subject, node))
                                                || other.name().equals(node.name())))));
    }

    /** The name of the link, which is not always the label of the event. */
    private static String key(Subject subject, Node node) {
        return subject.element(node.id())
                .flatMap(element -> Dom.child(element, "linkEventDefinition"))
                .map(Dom::label)
                .filter(name -> !name.isEmpty())
                .orElse(node.name());
    }
}
