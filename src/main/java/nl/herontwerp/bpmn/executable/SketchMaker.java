package nl.herontwerp.bpmn.executable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.bpmn.executable.Sketch.Kind;
import nl.herontwerp.bpmn.executable.Sketch.Place;
import nl.herontwerp.bpmn.executable.Sketch.Way;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sketch of a process or sub-process that the engine accepts: one start; one way into and out
 * of all work; gateways that only split or only join. Boundary events and event sub-processes, with
 * what only they lead to, are left out. Of several start events one is chosen.
 */
final class SketchMaker {

    private final ProcessModel model;
    private final Map<String, String> performers;
    private final Ids ids;

    /** @param performers by node id who does it, for those of which the lane does not say so */
    SketchMaker(ProcessModel model, Map<String, String> performers, Ids ids) {
        this.model = model;
        this.performers = performers;
        this.ids = ids;
    }

    /** Empty when there is nothing in it that can be reached. */
    Optional<Sketch> of(String processId, @Nullable String parentId) {
        var sketch = new Sketch();
        var placed = new HashMap<String, Place>();
        var starts = new ArrayList<Place>();
        for (var node : model.nodes()) {
            if (node.processId().equals(processId) && Objects.equals(node.parentId(), parentId)) {
                place(node).ifPresent(place -> {
                    sketch.places.add(place);
                    placed.put(node.id(), place);
                    if (place.kind == Kind.START) {
                        starts.add(place);
                    }
                });
            }
        }
        for (var flow : model.flows()) {
            var from = placed.get(flow.sourceId());
            var to = placed.get(flow.targetId());
            if (from != null
                    && to != null
                    && to.kind != Kind.START
                    && from.kind != Kind.END
                    && from.kind != Kind.TERMINATE) {
                sketch.ways.add(new Way(ids.of(flow.id()), flow.name(), flow.conditional(), from, to));
            }
        }
        begin(sketch, starts);
        if (sketch.places.isEmpty()) {
            return Optional.empty();
        }
        order(sketch);
        return Optional.of(sketch);
    }

    private Optional<Place> place(Node node) {
        var kind = switch (node.kind()) {
            case START_EVENT -> Kind.START;
            case END_EVENT -> Kind.END;
            case TERMINATE_END_EVENT -> Kind.TERMINATE;
            case INTERMEDIATE_EVENT, TASK, AUTOMATED_TASK, CALL_ACTIVITY, CALLED_PROCESS, AD_HOC_SUB_PROCESS ->
                Kind.TASK;
            case SUB_PROCESS -> Kind.PART;
            case EXCLUSIVE_GATEWAY, EVENT_BASED_GATEWAY -> Kind.CHOICE;
            case PARALLEL_GATEWAY -> Kind.FORK;
            case INCLUSIVE_GATEWAY, COMPLEX_GATEWAY -> Kind.SEVERAL;
            case BOUNDARY_EVENT, EVENT_SUB_PROCESS -> null;
        };
        if (kind == null) {
            return Optional.empty();
        }
        var inside = kind == Kind.PART ? of(node.processId(), node.id()).orElse(null) : null;
        return Optional.of(new Place(
                ids.of(node.id()),
                kind.isWork() ? node.label() : node.name(),
                kind == Kind.PART && inside == null ? Kind.TASK : kind,
                node.laneId(),
                performers.getOrDefault(
                        node.id(), model.lane(node.laneId()).map(Lane::name).orElse("")),
                inside));
    }

    /** Leaves one start. Without a start event all that nothing leads to begins at once. */
    private void begin(Sketch sketch, List<Place> starts) {
        var first = starts.isEmpty() ? orphans(sketch) : starts;
        sketch.keepReachable(first);
        if (first.isEmpty()
                || (starts.size() == 1 && !sketch.from(starts.getFirst()).isEmpty())) {
            return;
        }
        var start = add(sketch, "start", Kind.START, first.getFirst());
        starts.forEach(event -> event.kind = Kind.PASS);
        var gateway = add(sketch, "begin", starts.isEmpty() ? Kind.FORK : Kind.CHOICE, first.getFirst());
        connect(sketch, start, gateway);
        first.forEach(place -> connect(sketch, gateway, place));
    }

    private static List<Place> orphans(Sketch sketch) {
        var orphans = sketch.places.stream()
                .filter(place -> sketch.to(place).isEmpty())
                .toList();
        return orphans.isEmpty() ? sketch.places.stream().limit(1).toList() : orphans;
    }

    private void order(Sketch sketch) {
        for (var place : List.copyOf(sketch.places)) {
            if (place.kind != Kind.END
                    && place.kind != Kind.TERMINATE
                    && sketch.from(place).isEmpty()) {
                connect(sketch, place, add(sketch, "end", Kind.END, place));
            }
        }
        for (var place : List.copyOf(sketch.places)) {
            var in = sketch.to(place).size();
            var out = sketch.from(place).size();
            if (place.kind.isGateway() && in > 1 && out > 1) {
                var join = add(sketch, "join", place.kind, place);
                sketch.to(place).forEach(way -> way.to = join);
                connect(sketch, join, place);
            } else if (!place.kind.isGateway()) {
                meet(sketch, place, in);
                part(sketch, place, out);
            }
        }
        for (var place : List.copyOf(sketch.places)) {
            var isThrough = place.kind == Kind.PASS || place.kind.isGateway();
            if (isThrough && sketch.to(place).size() == 1 && sketch.from(place).size() == 1) {
                sketch.shorten(place);
            }
        }
    }

    /** Ways that come together without a gateway do not wait for each other. */
    private void meet(Sketch sketch, Place place, int in) {
        if (in > 1) {
            var join = add(sketch, "meet", Kind.CHOICE, place);
            sketch.to(place).forEach(way -> way.to = join);
            connect(sketch, join, place);
        }
    }

    /** Ways that part without a gateway are all taken, or those of which the condition holds. */
    private void part(Sketch sketch, Place place, int out) {
        if (out > 1) {
            var ways = sketch.from(place);
            var kind = ways.stream().anyMatch(way -> way.conditional) ? Kind.SEVERAL : Kind.FORK;
            var fork = add(sketch, "part", kind, place);
            ways.forEach(way -> way.from = fork);
            connect(sketch, place, fork);
        }
    }

    private Place add(Sketch sketch, String word, Kind kind, Place beside) {
        var place = new Place(ids.of(word + "_" + beside.id), "", kind, beside.lane, null, null);
        sketch.places.add(place);
        return place;
    }

    private void connect(Sketch sketch, Place from, Place to) {
        sketch.ways.add(new Way(ids.of("to_" + to.id), "", false, from, to));
    }
}
