package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A gateway that joins ways and forks them at once. */
final class GatewayJoinsAndForks implements FindingRule {

    @Override
    public String name() {
        return "gateway-joins-and-forks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.nodes()
                .filter(node -> node.kind().isGateway())
                .filter(node -> subject.in(node).size() > 1 && subject.out(node).size() > 1)
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
