package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.NodeKind;

/** A boundary event that sits on no activity. */
final class LooseBoundaryEvent implements FindingRule {

    @Override
    public String name() {
        return "loose-boundary-event";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return each(
                subject,
                subject.nodes().filter(node -> node.kind() == NodeKind.BOUNDARY_EVENT && node.attachedToId() == null));
    }
}
