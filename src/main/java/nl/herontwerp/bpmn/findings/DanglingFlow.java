package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A flow without two ends in the same process or sub-process. */
final class DanglingFlow implements FindingRule {

    @Override
    public String name() {
        return "dangling-flow";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.dropped().stream()
                .map(flow -> finding(flow.id(), flow.name().isBlank() ? flow.id() : flow.name()))
                .toList();
    }
}
