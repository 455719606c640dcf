package nl.herontwerp.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What the ends of a flow are called in a sentence. A gateway without a name that only passes work on is called by
 * what is behind it; what has no name at all is said by its kind. Never by an id, which says nothing to a reader.
 */
public final class WayNames {

    /** Gateways that are looked through; enough for any drawing, and an end to circles. */
    private static final int FAR = 20;

    private final ProcessModel model;
    private final Map<String, Node> nodes;
    private @Nullable Map<String, List<Flow>> from;
    private @Nullable Map<String, List<Flow>> to;

    public WayNames(ProcessModel model) {
        this.model = model;
        nodes = model.nodesById();
    }

    /** What one node is called: its name, or a phrase for its kind. */
    public static Object of(Node node) {
        return node.name().isBlank() ? kind(node.kind()) : node.name();
    }

    /** Where a flow into this node leads: a name, or a phrase. */
    public Object ahead(String nodeId) {
        if (from == null) {
            from = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        }
        return along(nodeId, from, Flow::targetId);
    }

    /** Where a flow out of this node comes from: a name, or a phrase. */
    public Object behind(String nodeId) {
        if (to == null) {
            to = model.flows().stream().collect(Collectors.groupingBy(Flow::targetId));
        }
        return along(nodeId, to, Flow::sourceId);
    }

    private Object along(String nodeId, Map<String, List<Flow>> flows, Function<Flow, String> next) {
        var node = nodes.get(nodeId);
        for (var steps = 0; node != null && steps < FAR; steps++) {
            if (!node.name().isBlank()) {
                return node.name();
            }
            var ways = flows.getOrDefault(node.id(), List.of());
            if (!node.kind().isGateway() || ways.size() != 1) {
                return kind(node.kind());
            }
            node = nodes.get(next.apply(ways.getFirst()));
        }
        return Phrase.of("process.unnamed.other");
    }

    private static Phrase kind(NodeKind kind) {
        return Phrase.of(
                kind.isGateway()
                        ? "process.unnamed.gateway"
                        : switch (kind) {
                            case END_EVENT, TERMINATE_END_EVENT -> "process.unnamed.end";
                            case START_EVENT -> "process.unnamed.start";
                            case SUB_PROCESS, EVENT_SUB_PROCESS, AD_HOC_SUB_PROCESS -> "process.unnamed.part";
                            default -> "process.unnamed.other";
                        });
    }
}
