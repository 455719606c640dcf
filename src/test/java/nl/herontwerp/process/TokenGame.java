package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plays cases with tokens, as the BPMN standard describes it (chapter 13), and counts how often each
 * node runs. Shares nothing with the equations of the program.
 */
final class TokenGame {

    private static final int TOO_LONG = 1_000_000;

    private final Inventory inventory;
    private final Random random;
    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> inside;
    private final Map<String, List<Flow>> from;
    private final Map<String, List<Flow>> to;
    private final Map<String, List<Node>> events;
    private final Map<String, Set<Flow>> reachable = new HashMap<>();
    private final Map<String, Integer> runs = new HashMap<>();

    TokenGame(AsIs asIs, Random random) {
        this.random = random;
        inventory = asIs.inventory();
        var model = asIs.model();
        nodes = model.nodesById();
        inside = model.nodes().stream()
                .collect(Collectors.groupingBy(node -> node.parentId() == null ? node.processId() : node.parentId()));
        from = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        to = model.flows().stream().collect(Collectors.groupingBy(Flow::targetId));
        events = model.nodes().stream()
                .filter(node -> node.attachedToId() != null)
                .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.attachedToId())));
    }

    /** How often each node runs in one case; nodes that do not run are absent. */
    Map<String, Integer> play() {
        runs.clear();
        new Scope("P").play();
        return Map.copyOf(runs);
    }

    private @Nullable Double chance(Flow flow) {
        var known = inventory.flowProbabilities().get(flow.id());
        return known == null ? null : known.value().doubleValue();
    }

    private boolean happens(@Nullable Double chance) {
        return random.nextDouble() < Objects.requireNonNull(chance);
    }

    private List<Flow> out(Node node) {
        return from.getOrDefault(node.id(), List.of());
    }

    private boolean isJoin(Node node, NodeKind kind) {
        return node.kind() == kind && to.getOrDefault(node.id(), List.of()).size() > 1;
    }

    /** A whole number that is {@code mean} on average. */
    private int draw(BigDecimal mean) {
        int whole = mean.intValue();
        return whole + (random.nextDouble() < mean.doubleValue() - whole ? 1 : 0);
    }

    /** One run of a process or of the inside of a sub-process. */
    private final class Scope {
        private final String id;
        private final List<Flow> moving = new ArrayList<>();
        private final Map<Flow, Integer> waiting = new HashMap<>();

        Scope(String id) {
            this.id = id;
        }

        void play() {
            var all = inside.getOrDefault(id, List.of());
            all.stream()
                    .filter(node -> node.kind() == NodeKind.EVENT_SUB_PROCESS)
                    .forEach(this::maybeHappens);
            run(start(all.stream()
                    .filter(node -> node.kind() == NodeKind.START_EVENT)
                    .toList()));
            for (int step = 0; !moving.isEmpty() || joins(); step++) {
                if (step > TOO_LONG) {
                    throw new IllegalStateException("a case of " + id + " does not end");
                }
                if (!moving.isEmpty()) {
                    arrive(moving.remove(random.nextInt(moving.size())));
                }
            }
            if (!waiting.isEmpty()) {
                throw new IllegalStateException("tokens left behind on " + waiting);
            }
        }

        private void maybeHappens(Node eventSubProcess) {
            var start = inside.getOrDefault(eventSubProcess.id(), List.of()).stream()
                    .filter(node -> node.kind() == NodeKind.START_EVENT)
                    .findFirst()
                    .orElseThrow();
            if (happens(chance(out(start).getFirst()))) {
                runs.merge(eventSubProcess.id(), 1, Integer::sum);
                new Scope(eventSubProcess.id()).play();
            }
        }

        private Node start(List<Node> starts) {
            if (starts.size() == 1) {
                return starts.getFirst();
            }
            return happens(chance(out(starts.getFirst()).getFirst())) ? starts.getFirst() : starts.getLast();
        }

        private void arrive(Flow flow) {
            var node = Objects.requireNonNull(nodes.get(flow.targetId()));
            if (isJoin(node, NodeKind.INCLUSIVE_GATEWAY)) {
                waiting.merge(flow, 1, Integer::sum);
            } else if (isJoin(node, NodeKind.PARALLEL_GATEWAY)) {
                waiting.merge(flow, 1, Integer::sum);
                if (waiting.keySet().containsAll(to.getOrDefault(node.id(), List.of()))) {
                    merge(node);
                }
            } else {
                run(node);
            }
        }

        /** Lets an inclusive join go on for which nothing more can come. */
        private boolean joins() {
            for (var flow : List.copyOf(waiting.keySet())) {
                var node = Objects.requireNonNull(nodes.get(flow.targetId()));
                if (node.kind() == NodeKind.INCLUSIVE_GATEWAY && isComplete(node)) {
                    merge(node);
                    return true;
                }
            }
            return false;
        }

        private boolean isComplete(Node join) {
            var ways = to.getOrDefault(join.id(), List.of());
            return waiting.keySet().stream()
                    .filter(token -> !token.targetId().equals(join.id()))
                    .map(token -> reachable(token, join))
                    .noneMatch(reached -> ways.stream()
                                    .anyMatch(way -> !waiting.containsKey(way) && reached.contains(way))
                            && ways.stream().noneMatch(way -> waiting.containsKey(way) && reached.contains(way)));
        }

        private void merge(Node join) {
            for (var way : to.getOrDefault(join.id(), List.of())) {
                waiting.computeIfPresent(way, (any, number) -> number == 1 ? null : number - 1);
            }
            run(join);
        }

        private void run(Node node) {
            var repeats = inventory.repetitions().get(node.id());
            int times = repeats == null ? 1 : draw(repeats.value());
            runs.merge(node.id(), times, Integer::sum);
            for (int i = 0; node.kind() == NodeKind.SUB_PROCESS && i < times; i++) {
                new Scope(node.id()).play();
            }
            var attached = events.getOrDefault(node.id(), List.of());
            attached.stream()
                    .filter(event -> !event.interrupting())
                    .filter(event -> happens(chance(out(event).getFirst())))
                    .forEach(this::run);
            var lot = random.nextDouble();
            for (var event : attached.stream().filter(Node::interrupting).toList()) {
                lot -= Objects.requireNonNull(chance(out(event).getFirst()));
                if (lot < 0) {
                    run(event);
                    return;
                }
            }
            leave(node);
        }

        private void leave(Node node) {
            switch (node.kind()) {
                case EXCLUSIVE_GATEWAY, EVENT_BASED_GATEWAY -> one(out(node));
                case INCLUSIVE_GATEWAY -> some(node);
                case TASK ->
                    out(node).stream()
                            .filter(flow -> !flow.conditional() || happens(chance(flow)))
                            .forEach(moving::add);
                default -> moving.addAll(out(node));
            }
        }

        private void one(List<Flow> ways) {
            var lot = random.nextDouble();
            for (var way : ways) {
                var chance = chance(way);
                lot -= chance == null ? 1 : chance;
                if (lot < 0) {
                    moving.add(way);
                    return;
                }
            }
            if (!ways.isEmpty()) {
                moving.add(ways.getLast());
            }
        }

        private void some(Node node) {
            var ways = out(node);
            var taken = ways.stream()
                    .filter(way -> !way.id().equals(node.defaultFlowId()))
                    .filter(way -> ways.size() == 1 || happens(chance(way)))
                    .toList();
            moving.addAll(
                    taken.isEmpty()
                            ? ways.stream()
                                    .filter(way -> way.id().equals(node.defaultFlowId()))
                                    .toList()
                            : taken);
        }
    }

    /** The flows that a token on a flow can come to without passing the join. */
    private Set<Flow> reachable(Flow token, Node join) {
        return reachable.computeIfAbsent(token.id() + " " + join.id(), key -> {
            var reached = new HashSet<Flow>();
            var todo = new ArrayDeque<>(List.of(token));
            while (!todo.isEmpty()) {
                var target = todo.pop().targetId();
                if (!target.equals(join.id())) {
                    var ways = new ArrayList<>(from.getOrDefault(target, List.of()));
                    events.getOrDefault(target, List.of()).forEach(event -> ways.addAll(out(event)));
                    ways.stream().filter(reached::add).forEach(todo::add);
                }
            }
            return reached;
        });
    }
}
