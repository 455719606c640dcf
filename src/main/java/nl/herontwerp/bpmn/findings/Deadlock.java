package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.FlowProblem.Kind;

/** A parallel join that waits for ever, because its ways do not come equally often. */
final class Deadlock implements FindingRule {

    @Override
    public String name() {
        return "deadlock";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.problems(Kind.WAITS_FOR_EVER)
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
