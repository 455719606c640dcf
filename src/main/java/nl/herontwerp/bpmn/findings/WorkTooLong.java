package nl.herontwerp.bpmn.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A time as work that is longer than a day and a night: most likely the elapsed time. */
final class WorkTooLong implements FindingRule {

    private static final BigDecimal DAY = BigDecimal.valueOf(1_440);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @Override
    public String name() {
        return "work-too-long";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.minutesOfWork()
                .filter(entry -> entry.minutes().compareTo(DAY) > 0)
                .map(entry -> finding(
                        entry.task().id(),
                        subject.called(entry.task()),
                        entry.minutes().divide(HOUR, 0, RoundingMode.HALF_UP)))
                .toList();
    }
}
