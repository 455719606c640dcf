package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/**
 * How often each node is expected to run for one case of its process, from the chances at the
 * gateways; loops are solved exactly. What users entered for a single task is not looked at. The nodes
 * of a called process are counted per case of the process that {@link CaseCounts} names: as often as all
 * calls together.
 *
 * <p>Chances stand on flows, from 0 to 1: on the ways out of an exclusive, event-based or inclusive
 * gateway, on conditional flows of a task, on the flow out of a boundary event (the chance per visit
 * of its activity), on the flow out of the start event of an event sub-process (the chance per visit
 * of what it is in; the rest of that is not lessened) and on the flow out of a start event when there
 * are several (its share of the cases).
 */
public final class ExpectedVisits {

    /** Decimals that visits are rounded to, half even. */
    public static final int DECIMALS = 10;

    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> nodesIn;
    private final Map<String, List<Flow>> flowsFrom;
    private final Inventory inventory;

    private ExpectedVisits(ProcessModel model, Inventory inventory) {
        this.inventory = inventory;
        nodes = model.nodesById();
        nodesIn = new HashMap<>();
        for (var node : model.nodes()) {
            var scope =
                    node.parentId() == null || !nodes.containsKey(node.parentId()) ? node.processId() : node.parentId();
            nodesIn.computeIfAbsent(scope, id -> new ArrayList<>()).add(node);
        }
        flowsFrom = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
    }

    /** Visits per case by node id, in model order; unknown with what is missing to know it. */
    public static SequencedMap<String, Figure<BigDecimal>> of(ProcessModel model, Inventory inventory) {
        var exact = new ExpectedVisits(model, inventory).compute(model);
        var rounded = new LinkedHashMap<String, Figure<BigDecimal>>();
        for (var node : model.nodes()) {
            var figure = exact.getOrDefault(node.id(), Figure.unknown(notReached(node)));
            rounded.put(node.id(), figure.map(visits -> visits.setScale(DECIMALS, RoundingMode.HALF_EVEN)));
        }
        return rounded;
    }

    /** For whoever asks many times what other chances do. */
    static ExpectedVisits in(AsIs asIs) {
        return new ExpectedVisits(asIs.model(), asIs.inventory());
    }

    List<Node> inside(String scope) {
        return nodesIn.getOrDefault(scope, List.of());
    }

    /** The process or sub-process that a node is in. */
    String scopeOf(Node node) {
        return node.parentId() == null || !nodes.containsKey(node.parentId()) ? node.processId() : node.parentId();
    }

    ScopeVisits.Solved solved(String scope) {
        return ScopeVisits.solved(GraphBuilder.build(inside(scope), flowsFrom, inventory.flowProbabilities()));
    }

    /** The flows out of a node that stay in its scope, in the order of the ways. */
    List<Flow> flows(Node node) {
        return flowsFrom.getOrDefault(node.id(), List.of()).stream()
                .filter(flow -> {
                    var target = nodes.get(flow.targetId());
                    return target != null
                            && target.kind() != NodeKind.EVENT_SUB_PROCESS
                            && scopeOf(target).equals(scopeOf(node));
                })
                .toList();
    }

    /** How often a node repeats each time it is reached; empty when that is not known. */
    Optional<BigDecimal> repeats(Node node) {
        return repetitions(node).toOptional();
    }

    private Map<String, Figure<BigDecimal>> compute(ProcessModel model) {
        var visits = new HashMap<String, Figure<BigDecimal>>();
        var counts = CaseCounts.of(model, inventory);
        for (var process : counts.inOrder()) {
            var isOwnCase = counts.caseOf(process).equals(process);
            var entries = isOwnCase ? Figure.known(BigDecimal.ONE) : calls(counts.callers(process), visits);
            compute(new Scope(process, entries), visits);
        }
        return visits;
    }

    private static Figure<BigDecimal> calls(List<Node> callers, Map<String, Figure<BigDecimal>> visits) {
        return Figure.total(
                callers.stream()
                        .map(caller -> visits.getOrDefault(caller.id(), Figure.unknown(notReached(caller))))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal::add);
    }

    private void compute(Scope process, Map<String, Figure<BigDecimal>> visits) {
        var todo = new ArrayDeque<>(List.of(process));
        while (!todo.isEmpty()) {
            var scope = todo.poll();
            var inside = nodesIn.getOrDefault(scope.id(), List.of());
            var perEntry = ScopeVisits.of(GraphBuilder.build(inside, flowsFrom, inventory.flowProbabilities()));
            for (var node : inside) {
                var reached = node.kind() == NodeKind.EVENT_SUB_PROCESS
                        ? eventChance(node)
                        : perEntry.getOrDefault(node.id(), Figure.unknown(notReached(node)));
                var runs = isAdHoc(scope.id())
                        ? Figure.<BigDecimal>unknown(Phrase.of("process.unknown.adHoc", node.label()))
                        : times(times(scope.entries(), reached), repetitions(node));
                visits.put(node.id(), runs);
                if (node.kind().holdsNodes()) {
                    todo.add(new Scope(node.id(), runs));
                }
            }
        }
    }

    private boolean isAdHoc(String scope) {
        var container = nodes.get(scope);
        return container != null && container.kind() == NodeKind.AD_HOC_SUB_PROCESS;
    }

    private Figure<BigDecimal> repetitions(Node node) {
        if (node.repetition() == Node.Repetition.ONCE) {
            return Figure.known(BigDecimal.ONE);
        }
        var times = inventory.repetitions().get(node.id());
        return times == null
                ? Figure.unknown(Phrase.of("process.unknown.repetitions", node.label()))
                : Figure.known(times.value());
    }

    private Figure<BigDecimal> eventChance(Node eventSubProcess) {
        return nodesIn.getOrDefault(eventSubProcess.id(), List.of()).stream()
                .filter(node -> node.kind() == NodeKind.START_EVENT)
                .flatMap(start -> flowsFrom.getOrDefault(start.id(), List.of()).stream())
                .map(flow -> inventory.flowProbabilities().get(flow.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(chance -> Figure.known(chance.value()))
                .orElseGet(() -> Figure.unknown(Phrase.of("process.unknown.eventSubProcess", eventSubProcess.label())));
    }

    private static Figure<BigDecimal> times(Figure<BigDecimal> one, Figure<BigDecimal> other) {
        return one.with(other, BigDecimal::multiply);
    }

    private static Phrase notReached(Node node) {
        return Phrase.of("process.unknown.notReached", node.label());
    }

    /** The inside of a process or sub-process, and how often it is entered per case. */
    private record Scope(String id, Figure<BigDecimal> entries) {}
}
