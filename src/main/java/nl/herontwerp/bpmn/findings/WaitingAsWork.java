package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;

/** A task that is waiting by its name, but has its time as work. */
final class WaitingAsWork implements FindingRule {

    private static final Pattern WAITING = Pattern.compile(
            "\\b(?:wachten|wachttijd|afwachten|wait|waiting)\\b|^wacht (?:op|tot)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String name() {
        return "waiting-as-work";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.minutesOfWork()
                .filter(entry -> WAITING.matcher(entry.task().name()).find())
                .map(entry -> finding(entry.task().id(), subject.called(entry.task()), entry.minutes()))
                .toList();
    }
}
