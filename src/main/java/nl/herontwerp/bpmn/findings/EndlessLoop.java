package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.FlowProblem.Kind;

/** A loop that nothing leads out of. */
final class EndlessLoop implements FindingRule {

    @Override
    public String name() {
        return "endless-loop";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.problems(Kind.NEVER_ENDS)
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
