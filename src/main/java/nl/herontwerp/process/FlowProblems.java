package nl.herontwerp.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.process.FlowProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for places where the flow waits for ever, never ends, runs twice, or loops with an unknown
 * chance. Chances are those that the model carries.
 */
public final class FlowProblems {

    private final List<Node> inside;
    private final FlowGraph graph;
    private final boolean canBeStopped;
    private final Set<FlowProblem> problems = new LinkedHashSet<>();

    private FlowProblems(List<Node> inside, FlowGraph graph, boolean canBeStopped) {
        this.inside = inside;
        this.graph = graph;
        this.canBeStopped = canBeStopped;
    }

    /** The problems of all processes and sub-processes; parts of an ad-hoc sub-process have no order. */
    public static List<FlowProblem> of(ProcessModel model) {
        var chances = StartingInventory.of(model).flowProbabilities();
        var flowsFrom = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        var nodes = model.nodesById();
        var scopes = new HashMap<String, List<Node>>();
        for (var node : model.nodes()) {
            var scope = node.parentId() == null ? node.processId() : node.parentId();
            scopes.computeIfAbsent(scope, id -> new ArrayList<>()).add(node);
        }
        var found = new ArrayList<FlowProblem>();
        for (var scope : scopesInOrder(model)) {
            var container = nodes.get(scope);
            var inside = scopes.getOrDefault(scope, List.of());
            if (inside.size() > 1 && (container == null || container.kind() != NodeKind.AD_HOC_SUB_PROCESS)) {
                var graph = GraphBuilder.build(inside, flowsFrom, chances);
                found.addAll(new FlowProblems(inside, graph, canBeStopped(model, inside, container)).find());
            }
        }
        return List.copyOf(found);
    }

    private static List<String> scopesInOrder(ProcessModel model) {
        var scopes = new ArrayList<String>();
        model.processes().forEach(process -> scopes.add(process.id()));
        model.nodes().stream().filter(node -> node.kind().holdsNodes()).forEach(node -> scopes.add(node.id()));
        return scopes;
    }

    /** Whether something outside a loop or join can end it: a terminate event or an interrupting event. */
    private static boolean canBeStopped(ProcessModel model, List<Node> inside, @Nullable Node container) {
        return inside.stream()
                        .anyMatch(node -> node.kind() == NodeKind.TERMINATE_END_EVENT
                                || (node.kind() == NodeKind.EVENT_SUB_PROCESS && node.interrupting()))
                || (container != null
                        && model.nodes().stream()
                                .anyMatch(
                                        event -> container.id().equals(event.attachedToId()) && event.interrupting()));
    }

    private Set<FlowProblem> find() {
        joins();
        loops();
        fakeJoins();
        return problems;
    }

    private void joins() {
        if (canBeStopped) {
            return;
        }
        var waiting = ScopeVisits.joinsThatDoNotFit(graph).stream()
                .filter(place ->
                        graph.in(place).stream().noneMatch(way -> graph.untold().containsKey(way.from())))
                .toList();
        // a join behind one that waits for ever only waits because of that
        var first = waiting.stream()
                .filter(place ->
                        waiting.stream().noneMatch(other -> !other.equals(place) && graph.reaches(other, place)))
                .toList();
        (first.isEmpty() ? waiting.stream().limit(1).toList() : first)
                .forEach(place -> report(Kind.WAITS_FOR_EVER, place));
    }

    private void loops() {
        for (var loop : Loops.of(graph)) {
            var ways = loop.stream().flatMap(place -> graph.out(place).stream()).toList();
            if (ways.stream().allMatch(way -> loop.contains(way.to()))) {
                if (!canBeStopped) {
                    loop.stream()
                            .filter(place -> graph.node(place) != null)
                            .findFirst()
                            .ifPresent(place -> report(Kind.NEVER_ENDS, place));
                }
            } else {
                ways.stream()
                        .filter(way -> way.split() != null
                                && way.split().isExclusive()
                                && way.split().isUnknown())
                        .filter(way -> !loop.contains(way.to()))
                        .map(FlowGraph.Way::from)
                        .filter(place -> graph.node(place) != null)
                        .findFirst()
                        .ifPresent(place -> report(Kind.LOOP_WITHOUT_CHANCE, place));
            }
        }
    }

    private void fakeJoins() {
        var next = new ArrayList<List<Integer>>();
        for (int place = 0; place < graph.size(); place++) {
            next.add(graph.out(place).stream().map(FlowGraph.Way::to).toList());
        }
        var dominators = new Dominators(FlowGraph.ENTRY, next);
        for (var node : inside) {
            var place = graph.place(node.id());
            if (place == null
                    || node.kind() == NodeKind.END_EVENT
                    || node.kind() == NodeKind.TERMINATE_END_EVENT
                    || graph.meeting(place) != FlowGraph.Meeting.EACH) {
                continue;
            }
            var forward = graph.in(place).stream()
                    .filter(way -> !dominators.isAbove(place, way.from()))
                    .count();
            var above = forward < 2 ? Dominators.NONE : dominators.of(place);
            if (above != Dominators.NONE && isParallelSplit(above)) {
                report(Kind.RUNS_TWICE, place);
            }
        }
    }

    private boolean isParallelSplit(int place) {
        var node = graph.node(place);
        return node != null
                && (node.kind() == NodeKind.PARALLEL_GATEWAY || node.kind() == NodeKind.INCLUSIVE_GATEWAY)
                && graph.isForking(place);
    }

    private void report(Kind kind, int place) {
        var node = graph.node(place);
        if (node != null) {
            problems.add(new FlowProblem(kind, node.id()));
        }
    }
}
