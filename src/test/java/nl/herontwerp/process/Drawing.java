package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws process models for tests in a few words. */
final class Drawing {

    static final Provenance TEST = new Provenance.Assumed("test");

    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<CarriedFigure> carried = new ArrayList<>();
    private final Map<String, Sourced<BigDecimal>> chances = new LinkedHashMap<>();
    private final Map<String, Sourced<BigDecimal>> repetitions = new LinkedHashMap<>();
    private @Nullable String parent;
    private @Nullable String lane;

    Drawing node(String id, NodeKind kind) {
        nodes.add(new Node(id, id, kind, "", "P", parent, lane, null, true, Node.Repetition.ONCE, null, null));
        return this;
    }

    Drawing tasks(String... ids) {
        for (var id : ids) {
            node(id, NodeKind.TASK);
        }
        return this;
    }

    Drawing boundary(String id, String attachedTo, boolean interrupting) {
        nodes.add(new Node(
                id,
                id,
                NodeKind.BOUNDARY_EVENT,
                "boundaryEvent",
                "P",
                parent,
                lane,
                attachedTo,
                interrupting,
                Node.Repetition.ONCE,
                null,
                null));
        return this;
    }

    Drawing repeated(String id, NodeKind kind, @Nullable String times) {
        nodes.add(new Node(
                id, id, kind, "", "P", parent, lane, null, true, Node.Repetition.PARALLEL_INSTANCES, null, null));
        if (times != null) {
            repetitions.put(id, sourced(times));
        }
        return this;
    }

    Drawing withDefault(String id, NodeKind kind, String defaultFlowId) {
        nodes.add(new Node(id, id, kind, "", "P", parent, lane, null, true, Node.Repetition.ONCE, defaultFlowId, null));
        return this;
    }

    Drawing in(@Nullable String container) {
        parent = container;
        return this;
    }

    Drawing lane(String id, String name) {
        lanes.add(new Lane(id, name, "P", null));
        lane = id;
        return this;
    }

    /** One flow after the other: "a b c" draws a->b and b->c, named so. */
    Drawing path(String ids) {
        var stops = ids.split(" ");
        for (int i = 1; i < stops.length; i++) {
            flow(stops[i - 1], stops[i], null, false);
        }
        return this;
    }

    Drawing chance(String from, String to, String chance) {
        return flow(from, to, chance, false);
    }

    Drawing flow(String from, String to, @Nullable String chance, boolean conditional) {
        var id = from + "->" + to;
        flows.add(new Flow(id, "", from, to, conditional));
        if (chance != null) {
            chances.put(id, sourced(chance));
        }
        return this;
    }

    Drawing carries(String id, CarriedFigure.Kind kind, String value) {
        carried.add(new CarriedFigure(id, kind, new BigDecimal(value), "test file"));
        return this;
    }

    ProcessModel model() {
        return new ProcessModel(List.of(new ProcessPart("P", "Proef", null)), lanes, nodes, flows, List.of(), carried);
    }

    AsIs asIs() {
        var inventory = StartingInventory.of(model());
        for (var chance : chances.entrySet()) {
            inventory = inventory.withFlowProbability(chance.getKey(), chance.getValue());
        }
        for (var times : repetitions.entrySet()) {
            inventory = inventory.withRepetitions(times.getKey(), times.getValue());
        }
        return new AsIs(model(), inventory);
    }

    /** Visits per case as text without needless zeros, or "?". */
    Map<String, String> visits() {
        var asIs = asIs();
        var texts = new LinkedHashMap<String, String>();
        ExpectedVisits.of(asIs.model(), asIs.inventory())
                .forEach((id, visits) -> texts.put(
                        id,
                        visits.toOptional()
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse("?")));
        return texts;
    }

    List<String> missing(String id) {
        var asIs = asIs();
        return java.util.Objects.requireNonNull(
                        ExpectedVisits.of(asIs.model(), asIs.inventory()).get(id))
                .missing()
                .stream()
                .map(phrase -> phrase.key().substring(phrase.key().lastIndexOf('.') + 1) + " "
                        + phrase.args().getFirst())
                .toList();
    }

    static Sourced<BigDecimal> sourced(String value) {
        return new Sourced<>(new BigDecimal(value), TEST);
    }
}
