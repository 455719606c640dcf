package nl.herontwerp.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a model file says about the work, in file order. Immutable. Ids are unique over all lists.
 *
 * @param blackBoxes names of the participants of which only the outside is known
 * @param carried figures that the file carries, at most one of a kind for each element
 * @param alternatives other figures of the file for the same, of which a user may choose one instead
 */
public record ProcessModel(
        List<ProcessPart> processes,
        List<Lane> lanes,
        List<Node> nodes,
        List<Flow> flows,
        List<String> blackBoxes,
        List<CarriedFigure> carried,
        List<CarriedFigure> alternatives) {

    public ProcessModel {
        processes = List.copyOf(processes);
        lanes = ById.of(lanes, Lane::id);
        nodes = ById.of(nodes, Node::id);
        flows = ById.of(flows, Flow::id);
        blackBoxes = List.copyOf(blackBoxes);
        carried = List.copyOf(carried);
        // frozen copies from before there were alternatives have none
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    public ProcessModel(
            List<ProcessPart> processes,
            List<Lane> lanes,
            List<Node> nodes,
            List<Flow> flows,
            List<String> blackBoxes,
            List<CarriedFigure> carried) {
        this(processes, lanes, nodes, flows, blackBoxes, carried, List.of());
    }

    ProcessModel withNodes(List<Node> changed) {
        return new ProcessModel(processes, lanes, changed, flows, blackBoxes, carried, alternatives);
    }

    /** With another name for one node. */
    ProcessModel withName(String nodeId, String name) {
        return withNodes(nodes.stream()
                .map(node -> node.id().equals(nodeId) ? node.withName(name) : node)
                .toList());
    }

    /** The rows of the inventory: all nodes that are work, in file order. */
    public List<Node> tasks() {
        return nodes.stream().filter(node -> node.kind().isWork()).toList();
    }

    public Optional<Node> node(@Nullable String id) {
        return ById.find(nodes, id);
    }

    public Optional<Lane> lane(@Nullable String id) {
        return ById.find(lanes, id);
    }

    public Optional<Flow> flow(@Nullable String id) {
        return ById.find(flows, id);
    }

    public Map<String, Node> nodesById() {
        return nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    public List<Flow> flowsFrom(String nodeId) {
        return flows.stream().filter(flow -> flow.sourceId().equals(nodeId)).toList();
    }
}
