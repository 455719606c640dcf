package nl.herontwerp.bpmn.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary.Entry;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.ModelSet.Call;
import nl.herontwerp.process.ProcessPart;

/** The findings of a file among others: a call that was found is no longer missing, and is no task. */
public final class LibraryFindings {

    private static final String OUTSIDE = "call-outside";
    /** What is said of a task, and not of a call whose process is done in its place. */
    private static final Set<String> OF_TASKS = Set.of("duration-missing", "task-off-lane");

    private LibraryFindings() {}

    /** @param part the number of the file among those that the calls speak of */
    public static List<Finding> of(ModelFile file, int part, List<Call> calls, List<Entry> entries) {
        var own = calls.stream()
                .filter(call -> call.part() == part)
                .collect(Collectors.toMap(Call::nodeId, Function.identity(), (one, other) -> one));
        var findings = new ArrayList<Finding>();
        file.findings().stream().filter(finding -> holds(finding, own)).forEach(findings::add);
        for (var node : file.model().nodes()) {
            var call = own.get(node.id());
            if (call != null) {
                add(findings, call, entries);
            }
        }
        return findings;
    }

    private static boolean holds(Finding finding, Map<String, Call> calls) {
        var element = finding.elementId();
        var call = element == null ? null : calls.get(element);
        if (call == null) {
            return true;
        }
        return switch (call.outcome()) {
            case FOUND, FOUND_BY_NAME -> !finding.rule().equals(OUTSIDE) && !OF_TASKS.contains(finding.rule());
            case AMBIGUOUS, CIRCLE -> !finding.rule().equals(OUTSIDE);
            case OUTSIDE -> true;
        };
    }

    private static void add(List<Finding> findings, Call call, List<Entry> entries) {
        switch (call.outcome()) {
            case FOUND_BY_NAME ->
                findings.add(finding(
                        "call-by-name",
                        Severity.INFO,
                        call,
                        call.label(),
                        call.called(),
                        entries.get(call.targetPart()).file().fileName()));
            case AMBIGUOUS ->
                findings.add(finding(
                        "call-ambiguous", Severity.WARNING, call, call.label(), call.called(), files(call, entries)));
            case CIRCLE -> findings.add(finding("call-circle", Severity.WARNING, call, call.label(), call.called()));
            case FOUND, OUTSIDE -> {}
        }
    }

    /** The files that have a process that is called so. */
    private static String files(Call call, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.file().model().processes().stream().anyMatch(process -> fits(process, call)))
                .map(entry -> entry.file().fileName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(ProcessPart process, Call call) {
        return process.id().equals(call.called()) || process.name().equalsIgnoreCase(call.called());
    }

    private static Finding finding(String rule, Severity severity, Call call, Object... arguments) {
        var key = "bpmn.finding." + rule;
        return new Finding(
                rule,
                severity,
                call.nodeId(),
                Phrase.of(key + ".message", arguments),
                Phrase.of(key + ".mend", arguments));
    }
}
