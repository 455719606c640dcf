package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;

/** Lanes with work for which the file has no wage; one finding for the file. */
final class WageMissing implements FindingRule {

    @Override
    public String name() {
        return "wage-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var paid = subject.model().carried().stream()
                .filter(figure -> figure.kind() == Kind.COST_PER_HOUR || figure.kind() == Kind.HOURLY_WAGE)
                .map(CarriedFigure::elementId)
                .collect(Collectors.toSet());
        var working = subject.model().tasks().stream()
                .filter(task -> task.kind() != NodeKind.AUTOMATED_TASK)
                .map(Node::laneId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var missing = working.stream().filter(lane -> !paid.contains(lane)).count();
        return missing == 0 ? List.of() : List.of(finding(null, missing, working.size()));
    }
}
