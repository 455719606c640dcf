package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** Ids that occur more than once on parts that are not drawn; one finding for the file. */
final class DuplicateHiddenId implements FindingRule {

    @Override
    public String name() {
        return "duplicate-hidden-id";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var hidden = subject.document().replaced().stream()
                .filter(replaced -> !replaced.wasMissing() && !subject.isDrawable(replaced.id()))
                .toList();
        return hidden.isEmpty()
                ? List.of()
                : List.of(finding(null, hidden.size(), hidden.getFirst().before()));
    }
}
