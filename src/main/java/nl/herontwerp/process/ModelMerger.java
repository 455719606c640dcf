package nl.herontwerp.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.process.CallSearch.Key;
import nl.herontwerp.process.ModelSet.Call;
import nl.herontwerp.process.ModelSet.Part;
import org.jspecify.annotations.Nullable;

/**
 * Makes one model of the first part and the processes that it calls. A lane of a called model that has
 * the name of exactly one lane before it is the same job. Work of a called process that is on no lane
 * is done on the lane of the call, when all calls are on the same one.
 */
final class ModelMerger {

    private final List<Part> parts;
    private final CallSearch search;
    private final List<ProcessPart> processes = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<CarriedFigure> carried = new ArrayList<>();
    private final List<CarriedFigure> alternatives = new ArrayList<>();
    private final Map<Subject, CarriedFigure> counting = new HashMap<>();
    private final Map<String, String> sameLane = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    private record Subject(String elementId, CarriedFigure.Kind kind) {}

    ModelMerger(List<Part> parts, CallSearch search) {
        this.parts = parts;
        this.search = search;
        for (var call : search.calls()) {
            if (call.isFound()) {
                targets.put(
                        parts.get(call.part()).in(call.nodeId()),
                        parts.get(call.targetPart()).in(call.targetId()));
            }
        }
    }

    ProcessModel merge() {
        for (int part = 0; part < parts.size(); part++) {
            add(part, parts.get(part));
        }
        var blackBoxes =
                parts.isEmpty() ? List.<String>of() : parts.getFirst().model().blackBoxes();
        return new ProcessModel(processes, lanes, withLanesOfCalls(), flows, blackBoxes, carried, alternatives);
    }

    private void add(int number, Part part) {
        var model = part.model();
        var isFirst = number == 0;
        var present = new HashSet<String>();
        for (var process : model.processes()) {
            if (search.isIncluded(new Key(number, process.id()))) {
                present.add(process.id());
                var pool = process.participantId();
                processes.add(
                        new ProcessPart(part.in(process.id()), process.name(), pool == null ? null : part.in(pool)));
            }
        }
        var known = isFirst ? Map.<String, List<String>>of() : lanesByName();
        model.lanes().stream()
                .filter(lane -> isFirst || present.contains(lane.processId()))
                .forEach(lane -> {
                    present.add(lane.id());
                    lane(part, lane, known);
                });
        model.nodes().stream()
                .filter(node -> isFirst || present.contains(node.processId()))
                .forEach(node -> {
                    present.add(node.id());
                    nodes.add(node(part, node));
                });
        model.flows().stream()
                .filter(flow -> isFirst || present.contains(flow.sourceId()))
                .forEach(flow -> {
                    present.add(flow.id());
                    flows.add(new Flow(
                            part.in(flow.id()),
                            flow.name(),
                            part.in(flow.sourceId()),
                            part.in(flow.targetId()),
                            flow.conditional()));
                });
        model.carried().stream()
                .filter(figure -> isFirst || present.contains(figure.elementId()))
                .forEach(figure -> count(moved(part, figure)));
        model.alternatives().stream()
                .filter(figure -> isFirst || present.contains(figure.elementId()))
                .forEach(figure -> alternatives.add(moved(part, figure)));
    }

    private CarriedFigure moved(Part part, CarriedFigure figure) {
        return new CarriedFigure(
                laneOr(part.in(figure.elementId())), figure.kind(), figure.value(), figure.provenance());
    }

    /** What another model says differently of the same job is an alternative, as within one file. */
    private void count(CarriedFigure figure) {
        var first = counting.putIfAbsent(new Subject(figure.elementId(), figure.kind()), figure);
        if (first == null) {
            carried.add(figure);
        } else if (first.value().compareTo(figure.value()) != 0) {
            alternatives.add(figure);
        }
    }

    private Map<String, List<String>> lanesByName() {
        var known = new HashMap<String, List<String>>();
        lanes.stream()
                .filter(lane -> !lane.name().isBlank())
                .forEach(lane -> known.computeIfAbsent(folded(lane.name()), name -> new ArrayList<>())
                        .add(lane.id()));
        return known;
    }

    private void lane(Part part, Lane lane, Map<String, List<String>> known) {
        var same = known.getOrDefault(folded(lane.name()), List.of());
        if (same.size() == 1) {
            sameLane.put(part.in(lane.id()), same.getFirst());
        } else {
            var parent = lane.parentId();
            lanes.add(new Lane(
                    part.in(lane.id()),
                    lane.name(),
                    part.in(lane.processId()),
                    parent == null ? null : laneOr(part.in(parent))));
        }
    }

    private String laneOr(String id) {
        return sameLane.getOrDefault(id, id);
    }

    private Node node(Part part, Node node) {
        var id = part.in(node.id());
        var target = targets.get(id);
        var lane = node.laneId();
        return new Node(
                id,
                node.name(),
                target == null ? node.kind() : NodeKind.CALLED_PROCESS,
                node.bpmnType(),
                part.in(node.processId()),
                in(part, node.parentId()),
                lane == null ? null : laneOr(part.in(lane)),
                in(part, node.attachedToId()),
                node.interrupting(),
                node.repetition(),
                in(part, node.defaultFlowId()),
                target == null ? node.calledElement() : target);
    }

    private static @Nullable String in(Part part, @Nullable String id) {
        return id == null ? null : part.in(id);
    }

    private List<Node> withLanesOfCalls() {
        var inherited = new HashMap<String, String>();
        // "" stands for a call that is on no lane
        var lanesOfCalls = new HashMap<String, Set<String>>();
        var byId = new HashMap<String, Node>();
        nodes.forEach(node -> byId.put(node.id(), node));
        for (var key : search.inOrder()) {
            var process = parts.get(key.part()).in(key.processId());
            var above = lanesOfCalls.getOrDefault(process, Set.of());
            if (above.size() == 1 && !above.contains("")) {
                inherited.put(process, above.iterator().next());
            }
            for (Call call : search.calls(key)) {
                var node = byId.get(parts.get(call.part()).in(call.nodeId()));
                var target = node == null ? null : targets.get(node.id());
                if (node != null && target != null) {
                    var own = node.laneId();
                    lanesOfCalls
                            .computeIfAbsent(target, id -> new HashSet<>())
                            .add(own == null ? inherited.getOrDefault(process, "") : own);
                }
            }
        }
        return nodes.stream().map(node -> lodged(node, inherited)).toList();
    }

    private static Node lodged(Node node, Map<String, String> inherited) {
        var lane = inherited.get(node.processId());
        return node.laneId() != null || lane == null
                ? node
                : new Node(
                        node.id(),
                        node.name(),
                        node.kind(),
                        node.bpmnType(),
                        node.processId(),
                        node.parentId(),
                        lane,
                        node.attachedToId(),
                        node.interrupting(),
                        node.repetition(),
                        node.defaultFlowId(),
                        node.calledElement());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
