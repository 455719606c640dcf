package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.extract.Extraction.DroppedFlow;
import org.jspecify.annotations.Nullable;

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
                .map(flow -> finding(flow.id(), called(subject, flow)))
                .toList();
    }

    /** A flow without a name by its ends, as far as there are any; an id says nothing to a reader. */
    private static String called(Subject subject, DroppedFlow flow) {
        if (!flow.name().isBlank()) {
            return flow.name();
        }
        var from = flow.sourceId();
        var to = flow.targetId();
        return from == null && to == null ? flow.id() : end(subject, from) + " → " + end(subject, to);
    }

    private static String end(Subject subject, @Nullable String id) {
        return id == null ? "?" : subject.spoken(id);
    }
}
