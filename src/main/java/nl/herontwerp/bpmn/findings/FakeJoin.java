package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.FlowProblem.Kind;

/** Ways that run side by side come together without waiting, so that what follows runs twice. */
final class FakeJoin implements FindingRule {

    @Override
    public String name() {
        return "fake-join";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.problems(Kind.RUNS_TWICE)
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
