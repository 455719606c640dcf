package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.FlowGraph.Meeting;
import org.jspecify.annotations.Nullable;

/** Turns the nodes and flows of one process or sub-process into places and ways. */
final class GraphBuilder {

    private final FlowGraph graph = new FlowGraph();
    private final List<Node> nodes;
    private final Map<String, List<Flow>> flowsFrom = new HashMap<>();
    private final Map<String, List<Node>> boundaries = new HashMap<>();
    private final Map<String, Sourced<BigDecimal>> given;
    private final Map<String, String> namesBefore = new HashMap<>();

    /**
     * @param nodes the nodes of one level, those inside sub-processes not among them
     * @param flowsFrom all flows by the node that they leave
     * @param given chances by flow id
     */
    private GraphBuilder(List<Node> nodes, Map<String, List<Flow>> flowsFrom, Map<String, Sourced<BigDecimal>> given) {
        this.nodes = nodes;
        this.given = given;
        graph.add(null, Meeting.EACH);
        for (var node : nodes) {
            if (node.kind() != NodeKind.EVENT_SUB_PROCESS) {
                graph.add(node, meeting(node.kind()));
            }
        }
        for (var node : nodes) {
            this.flowsFrom.put(
                    node.id(),
                    flowsFrom.getOrDefault(node.id(), List.of()).stream()
                            .filter(flow -> graph.place(flow.targetId()) != null)
                            .toList());
            if (node.kind() == NodeKind.BOUNDARY_EVENT && node.attachedToId() != null) {
                boundaries
                        .computeIfAbsent(node.attachedToId(), id -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    static FlowGraph build(
            List<Node> nodes, Map<String, List<Flow>> flowsFrom, Map<String, Sourced<BigDecimal>> given) {
        var builder = new GraphBuilder(nodes, flowsFrom, given);
        nodes.stream().filter(node -> node.kind() != NodeKind.EVENT_SUB_PROCESS).forEach(builder::leave);
        builder.followLinks();
        builder.enter();
        builder.markUnreached();
        return builder.graph;
    }

    private static Meeting meeting(NodeKind kind) {
        return switch (kind) {
            case PARALLEL_GATEWAY -> Meeting.ALL;
            case INCLUSIVE_GATEWAY, COMPLEX_GATEWAY -> Meeting.THOSE_COMING;
            default -> Meeting.EACH;
        };
    }

    /** The ways out of a node: past its boundary events first, then along its flows. */
    private void leave(Node node) {
        int exit = place(node);
        var events = boundaries.getOrDefault(node.id(), List.of()).stream()
                .filter(event -> !flows(event).isEmpty())
                .toList();
        for (var event : events.stream().filter(event -> !event.interrupting()).toList()) {
            var split =
                    Split.inclusive(chanceOf(event), -1, false, unknownChance(event), wrongSum(event, chanceOf(event)));
            graph.connect(place(node), place(event), split, 0);
        }
        var interrupting = events.stream().filter(Node::interrupting).toList();
        if (!interrupting.isEmpty()) {
            var chances = new ArrayList<@Nullable BigDecimal>();
            interrupting.forEach(event -> chances.addAll(chanceOf(event)));
            chances.add(null);
            var split = Split.exclusive(chances, unknownChance(interrupting.getFirst()), wrongSum(node, chances));
            for (int i = 0; i < interrupting.size(); i++) {
                graph.connect(place(node), place(interrupting.get(i)), split, i);
            }
            exit = graph.add(null, Meeting.EACH);
            graph.connect(place(node), exit, split, interrupting.size());
        }
        leaveAlongFlows(node, exit);
    }

    private void leaveAlongFlows(Node node, int exit) {
        var flows = flows(node);
        switch (node.kind()) {
            case EXCLUSIVE_GATEWAY, EVENT_BASED_GATEWAY ->
                connect(
                        exit,
                        flows,
                        Split.exclusive(chances(flows), unknownChance(node), wrongSum(node, chances(flows))));
            case INCLUSIVE_GATEWAY, COMPLEX_GATEWAY -> connect(exit, flows, inclusive(node, flows, true));
            case PARALLEL_GATEWAY, BOUNDARY_EVENT -> flows.forEach(flow -> graph.connect(exit, target(flow)));
            default -> {
                var choices =
                        flows.stream().filter(flow -> isChoice(node, flow)).toList();
                var always =
                        flows.stream().filter(flow -> !isChoice(node, flow)).toList();
                always.forEach(flow -> graph.connect(exit, target(flow)));
                if (!choices.isEmpty()) {
                    connect(exit, choices, inclusive(node, choices, always.isEmpty()));
                }
            }
        }
    }

    private void connect(int from, List<Flow> flows, Split split) {
        for (int i = 0; i < flows.size(); i++) {
            graph.connect(from, target(flows.get(i)), split, i);
        }
    }

    private Split inclusive(Node node, List<Flow> flows, boolean atLeastOne) {
        var ids = flows.stream().map(Flow::id).toList();
        var defaultWay = node.defaultFlowId() == null ? -1 : ids.indexOf(node.defaultFlowId());
        return Split.inclusive(
                chances(flows), defaultWay, atLeastOne, unknownChance(node), wrongSum(node, chances(flows)));
    }

    private static boolean isChoice(Node node, Flow flow) {
        return flow.conditional() || flow.id().equals(node.defaultFlowId());
    }

    /** A link that throws goes on at the link of the same name that catches. */
    private void followLinks() {
        var events = nodes.stream()
                .filter(node -> node.kind() == NodeKind.INTERMEDIATE_EVENT
                        && !node.name().isBlank())
                .toList();
        for (var thrown :
                events.stream().filter(node -> graph.out(place(node)).isEmpty()).toList()) {
            events.stream()
                    .filter(node -> !node.equals(thrown) && node.name().equals(thrown.name()))
                    .filter(node -> graph.in(place(node)).isEmpty() || isLinked(node, thrown.name()))
                    .findFirst()
                    .ifPresent(caught -> graph.connect(place(thrown), place(caught)));
        }
    }

    private boolean isLinked(Node caught, String name) {
        return graph.in(place(caught)).stream()
                .map(way -> graph.node(way.from()))
                .allMatch(from -> from != null
                        && from.kind() == NodeKind.INTERMEDIATE_EVENT
                        && from.name().equals(name)
                        && flows(from).isEmpty());
    }

    /** Start events are alternatives; without any, all nodes that nothing leads to start together. */
    private void enter() {
        var starts = nodes.stream()
                .filter(node -> node.kind() == NodeKind.START_EVENT)
                .toList();
        var connected = starts.stream().filter(node -> !flows(node).isEmpty()).toList();
        if (!connected.isEmpty()) {
            starts = connected;
        }
        if (starts.isEmpty()) {
            nodes.stream()
                    .filter(node -> node.kind() != NodeKind.BOUNDARY_EVENT
                            && node.kind() != NodeKind.EVENT_SUB_PROCESS
                            && graph.in(place(node)).isEmpty())
                    .forEach(node -> graph.connect(FlowGraph.ENTRY, place(node)));
            return;
        }
        var shares = new ArrayList<@Nullable BigDecimal>();
        starts.forEach(start -> shares.addAll(chanceOf(start)));
        var said = AskedChances.starts(starts);
        var split = Split.exclusive(
                starts.size() == 1 ? List.of(BigDecimal.ONE) : shares,
                Phrase.of("process.unknown.start", said),
                Phrase.of("process.unknown.startSum", said, percentage(shares)));
        for (int i = 0; i < starts.size(); i++) {
            graph.connect(FlowGraph.ENTRY, place(starts.get(i)), split, i);
        }
    }

    private void markUnreached() {
        var reached = new HashSet<Integer>();
        var todo = new ArrayList<>(List.of(FlowGraph.ENTRY));
        while (!todo.isEmpty()) {
            int place = todo.removeLast();
            if (reached.add(place)) {
                graph.out(place).forEach(way -> todo.add(way.to()));
            }
        }
        for (int place = 0; place < graph.size(); place++) {
            if (!reached.contains(place)) {
                graph.cannotTell(place, Phrase.of("process.unknown.notReached", graph.label(place)));
            }
        }
    }

    /** The chance of an event stands on the first of its flows that has one. */
    private List<@Nullable BigDecimal> chanceOf(Node event) {
        var list = new ArrayList<@Nullable BigDecimal>();
        list.add(chances(flows(event)).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        return list;
    }

    private List<@Nullable BigDecimal> chances(List<Flow> flows) {
        var list = new ArrayList<@Nullable BigDecimal>();
        flows.forEach(flow -> {
            var chance = given.get(flow.id());
            list.add(chance == null ? null : chance.value());
        });
        return list;
    }

    private Phrase unknownChance(Node node) {
        return Phrase.of("process.unknown.chance", spokenLabel(node));
    }

    private Phrase wrongSum(Node node, List<@Nullable BigDecimal> chances) {
        return Phrase.of("process.unknown.chanceSum", spokenLabel(node), percentage(chances));
    }

    private static Percentage percentage(List<@Nullable BigDecimal> chances) {
        return new Percentage(Split.sum(chances).movePointRight(2));
    }

    /** The name of the first named node with a flow to each node. */
    private Map<String, String> namesBefore() {
        if (namesBefore.isEmpty()) {
            for (var before : nodes) {
                if (!before.name().isBlank()) {
                    flows(before).forEach(flow -> namesBefore.putIfAbsent(flow.targetId(), before.name()));
                }
            }
        }
        return namesBefore;
    }

    /** A gateway without a name is known by what comes before it. */
    private String spokenLabel(Node node) {
        if (!node.name().isBlank()) {
            return node.name();
        }
        return namesBefore().getOrDefault(node.id(), node.id());
    }

    private List<Flow> flows(Node node) {
        return flowsFrom.getOrDefault(node.id(), List.of());
    }

    private int place(Node node) {
        return Objects.requireNonNull(graph.place(node.id()));
    }

    private int target(Flow flow) {
        return Objects.requireNonNull(graph.place(flow.targetId()));
    }
}
