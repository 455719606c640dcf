package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;

/** An end that stops everything where nothing else can be running. */
final class SuperfluousTermination implements FindingRule {

    @Override
    public String name() {
        return "superfluous-termination";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return each(
                subject,
                subject.nodes()
                        .filter(node -> node.kind() == NodeKind.TERMINATE_END_EVENT)
                        .filter(node -> subject.siblings(node).stream()
                                .noneMatch(other -> mayRunBeside(subject, node, other))));
    }

    private static boolean mayRunBeside(Subject subject, Node end, Node other) {
        var endsToo = (other.kind() == NodeKind.END_EVENT || other.kind() == NodeKind.TERMINATE_END_EVENT)
                && !other.equals(end);
        var forks = other.kind() == NodeKind.PARALLEL_GATEWAY
                || other.kind() == NodeKind.INCLUSIVE_GATEWAY
                || other.kind() == NodeKind.COMPLEX_GATEWAY
                || (other.kind().isWork() && subject.out(other).size() > 1)
                || (other.kind() == NodeKind.BOUNDARY_EVENT && !other.interrupting());
        return endsToo || forks || other.kind() == NodeKind.EVENT_SUB_PROCESS;
    }
}
