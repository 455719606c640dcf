package nl.herontwerp.bpmn.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.ProcessPart;
import org.jspecify.annotations.Nullable;

/** A call activity whose process is not in the file. One that calls a global task of the file is a task itself. */
final class CallOutside implements FindingRule {

    @Override
    public String name() {
        return "call-outside";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var inFile = subject.model().processes().stream().map(ProcessPart::id).collect(Collectors.toSet());
        return subject.nodes()
                .filter(node -> node.kind() == NodeKind.CALL_ACTIVITY)
                .filter(node -> !isInside(subject, inFile, node.calledElement()))
                .map(node -> finding(node.id(), subject.called(node), called(node)))
                .toList();
    }

    private static String called(Node node) {
        var called = node.calledElement();
        return called == null ? node.label() : called;
    }

    private static boolean isInside(Subject subject, Set<String> inFile, @Nullable String called) {
        return called != null && (inFile.contains(called) || isGlobalTask(subject, called));
    }

    private static boolean isGlobalTask(Subject subject, String id) {
        return subject.element(id)
                .map(Dom::name)
                .filter(name -> name.startsWith("global") && name.endsWith("Task"))
                .isPresent();
    }
}
