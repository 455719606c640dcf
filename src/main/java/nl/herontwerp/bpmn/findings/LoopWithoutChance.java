package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.FlowProblem.Kind;

/** A loop of which the file does not say how often it is run through. */
final class LoopWithoutChance implements FindingRule {

    @Override
    public String name() {
        return "loop-without-chance";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.problems(Kind.LOOP_WITHOUT_CHANCE)
                .map(node -> finding(node.id(), subject.spoken(node)))
                .toList();
    }
}
