package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.Set;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;

/** Choreographies and conversations: kept, but nothing is computed from them. */
final class NotAnalysed implements FindingRule {

    private static final Set<String> KINDS = Set.of(
            "choreography",
            "globalChoreographyTask",
            "choreographyTask",
            "subChoreography",
            "callChoreography",
            "conversation",
            "subConversation",
            "callConversation",
            "globalConversation");

    @Override
    public String name() {
        return "not-analysed";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var found = subject.elements().stream()
                .filter(Dom::isBpmn)
                .filter(element -> KINDS.contains(Dom.name(element)))
                .findFirst();
        return found.map(element -> List.of(finding(Dom.id(element).isEmpty() ? null : Dom.id(element))))
                .orElse(List.of());
    }
}
