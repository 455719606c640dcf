package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.Lane;

/** A task on no lane in a process that has lanes. */
final class TaskOffLane implements FindingRule {

    @Override
    public String name() {
        return "task-off-lane";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var withLanes = subject.model().lanes().stream().map(Lane::processId).collect(Collectors.toSet());
        return each(
                subject,
                subject.model().tasks().stream()
                        .filter(task -> task.laneId() == null && withLanes.contains(task.processId())));
    }
}
