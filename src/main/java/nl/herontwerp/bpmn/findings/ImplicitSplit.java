package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A task with several ways out and no gateway or condition that says which. */
final class ImplicitSplit implements FindingRule {

    @Override
    public String name() {
        return "implicit-split";
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
                        .filter(node -> node.kind().isWork() || node.kind().holdsNodes())
                        .filter(node -> subject.out(node).stream()
                                        .filter(flow -> !flow.conditional()
                                                && !flow.id().equals(node.defaultFlowId()))
                                        .count()
                                > 1));
    }
}
