package nl.herontwerp.bpmn.findings;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;

/** The nodes that a case can come to. */
final class Reachable {

    private Reachable() {}

    /** By flow, boundary events, links and sub-processes, from where cases begin. */
    static Set<String> from(Subject subject) {
        var reached = new HashSet<String>();
        var todo = new ArrayDeque<Node>();
        var links = subject.nodes()
                .filter(node -> node.kind() == NodeKind.INTERMEDIATE_EVENT
                        && !node.name().isBlank()
                        && subject.in(node).isEmpty())
                .collect(Collectors.groupingBy(Node::name));
        subject.model().processes().forEach(process -> enter(subject, process.id(), todo));
        while (!todo.isEmpty()) {
            var node = todo.poll();
            if (!reached.add(node.id())) {
                continue;
            }
            subject.out(node).forEach(flow -> subject.node(flow.targetId()).ifPresent(todo::add));
            todo.addAll(subject.attachedTo(node));
            if (node.kind() == NodeKind.INTERMEDIATE_EVENT && subject.out(node).isEmpty()) {
                todo.addAll(links.getOrDefault(node.name(), List.of()));
            }
            if (node.kind().holdsNodes()) {
                enter(subject, node.id(), todo);
            }
        }
        return reached;
    }

    private static void enter(Subject subject, String scopeId, ArrayDeque<Node> todo) {
        var inside = subject.inside(scopeId);
        var starts = inside.stream()
                .filter(node -> node.kind() == NodeKind.START_EVENT)
                .toList();
        var begin = starts.isEmpty()
                ? inside.stream()
                        .filter(node -> node.kind() != NodeKind.BOUNDARY_EVENT
                                && subject.in(node).isEmpty())
                        .toList()
                : starts;
        todo.addAll(begin);
        inside.stream()
                .filter(node -> node.kind() == NodeKind.EVENT_SUB_PROCESS)
                .forEach(todo::add);
        inside.stream()
                .filter(subject::isInAdHoc)
                .filter(node -> subject.in(node).isEmpty())
                .forEach(todo::add);
    }
}
