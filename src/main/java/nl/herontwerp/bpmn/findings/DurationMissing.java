package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;

/** Tasks for which the file has no time; one finding for the file. */
final class DurationMissing implements FindingRule {

    @Override
    public String name() {
        return "duration-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var timed = subject.model().carried().stream()
                .filter(figure -> figure.kind() == Kind.ACTIVE_MINUTES)
                .map(CarriedFigure::elementId)
                .collect(Collectors.toSet());
        var tasks = subject.model().tasks();
        var missing = tasks.stream().filter(task -> !timed.contains(task.id())).count();
        return missing == 0 ? List.of() : List.of(finding(null, missing, tasks.size()));
    }
}
