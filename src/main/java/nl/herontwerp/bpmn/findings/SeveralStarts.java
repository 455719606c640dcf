package nl.herontwerp.bpmn.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** Several starts without an event: it is not clear which of them a case begins with. */
final class SeveralStarts implements FindingRule {

    @Override
    public String name() {
        return "several-starts";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var blank = subject.nodes()
                .filter(node -> node.kind() == NodeKind.START_EVENT && !subject.isTyped(node))
                .filter(node -> !subject.out(node).isEmpty())
                .collect(Collectors.groupingBy(Subject::scope, LinkedHashMap::new, Collectors.toList()));
        return blank.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> finding(
                        entry.getValue().get(1).id(),
                        subject.spoken(entry.getKey()),
                        entry.getValue().size()))
                .toList();
    }
}
