package nl.herontwerp.bpmn.findings;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Node;

/** A lane that nothing stands on. */
final class EmptyLane implements FindingRule {

    @Override
    public String name() {
        return "empty-lane";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var used = subject.nodes().map(Node::laneId).collect(Collectors.toCollection(HashSet::new));
        subject.model().lanes().forEach(lane -> used.add(lane.parentId()));
        SeveralLanes.lanesByNode(subject).forEach((node, lanes) -> {
            if (subject.node(node).isPresent()) {
                lanes.forEach(lane -> used.add(Dom.id(lane)));
            }
        });
        return subject.model().lanes().stream()
                .filter(lane -> !used.contains(lane.id()))
                .map(lane -> finding(lane.id(), lane.name().isBlank() ? lane.id() : lane.name()))
                .toList();
    }
}
