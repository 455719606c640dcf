package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.IdRepair.Replaced;

/** Elements without an id; one finding for the file. */
final class MissingId implements FindingRule {

    @Override
    public String name() {
        return "missing-id";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var missing = subject.document().replaced().stream()
                .filter(Replaced::wasMissing)
                .toList();
        return missing.isEmpty() ? List.of() : List.of(finding(null, missing.size()));
    }
}
