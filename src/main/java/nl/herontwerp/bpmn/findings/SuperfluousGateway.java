package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A gateway with one way in and one way out. */
final class SuperfluousGateway implements FindingRule {

    @Override
    public String name() {
        return "superfluous-gateway";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind().isGateway())
                .filter(node ->
                        subject.in(node).size() == 1 && subject.out(node).size() == 1)
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
