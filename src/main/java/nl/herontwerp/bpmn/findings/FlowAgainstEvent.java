package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** A flow into a start or out of an end. */
final class FlowAgainstEvent implements FindingRule {

    @Override
    public String name() {
        return "flow-against-event";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return each(
                subject,
                subject.nodes()
                        .filter(node -> (node.kind() == NodeKind.START_EVENT
                                        && !subject.in(node).isEmpty())
                                || ((node.kind() == NodeKind.END_EVENT || node.kind() == NodeKind.TERMINATE_END_EVENT)
                                        && !subject.out(node).isEmpty())));
    }
}
