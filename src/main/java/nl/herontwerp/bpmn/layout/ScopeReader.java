package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** Reads what is to be laid out from a process or a sub-process; what is inside sub-processes first. */
final class ScopeReader {

    private static final Set<String> OPEN = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> BESIDE = Set.of("dataObjectReference", "dataStoreReference", "textAnnotation");
    private static final double FRAME = 10;
    private static final double TITLE = 24;

    private final Places places;

    /** The other ends of the lines at an id. */
    private final Map<String, List<String>> tied = new HashMap<>();

    ScopeReader(Places places, List<Tie> ties) {
        this.places = places;
        for (var tie : ties) {
            tied.computeIfAbsent(tie.from(), it -> new ArrayList<>()).add(tie.to());
            tied.computeIfAbsent(tie.to(), it -> new ArrayList<>()).add(tie.from());
        }
    }

    Scope read(Element container, LaneTree lanes) {
        var items = new ArrayList<Item>();
        var byId = new HashMap<String, Item>();
        places.nodes(container).filter(node -> node.attachedToId() == null).forEach(node -> {
            var item = new Item(places.element(node.id()), lanes.band(node.id()), items.size());
            items.add(item);
            byId.put(node.id(), item);
            open(item);
        });
        var events = new HashMap<String, Integer>();
        places.nodes(container).filter(node -> node.attachedToId() != null).forEach(event -> {
            var host = Objects.requireNonNull(byId.get(event.attachedToId()), event.id());
            events.put(event.id(), host.events.size());
            host.events.add(places.element(event.id()));
            byId.put(event.id(), host);
        });
        items.forEach(Item::widenForEvents);
        return new Scope(
                items, links(container, byId, events), beside(container, byId, lanes), lanes.bands(), lanes.names());
    }

    private void open(Item item) {
        if (!OPEN.contains(Dom.name(item.element))) {
            return;
        }
        var scope = read(item.element, LaneTree.NONE);
        if (scope.items().isEmpty()) {
            return;
        }
        var content = Grid.lay(scope).drawing();
        var inner = new Drawing();
        inner.include(content, FRAME, TITLE);
        item.inner = inner;
        item.width = Math.max(content.width + 2 * FRAME, Math.min(300, Sizes.length(item.element) + 30));
        item.height = content.height + TITLE + FRAME;
    }

    private List<Link> links(Element container, Map<String, Item> byId, Map<String, Integer> events) {
        return places.flows(container)
                .map(flow -> new Link(
                        places.element(flow.id()),
                        Objects.requireNonNull(byId.get(flow.sourceId())),
                        Objects.requireNonNull(byId.get(flow.targetId())),
                        events.getOrDefault(flow.sourceId(), -1)))
                .toList();
    }

    private Map<Item, Optional<Item>> beside(Element container, Map<String, Item> byId, LaneTree lanes) {
        var beside = new LinkedHashMap<Item, Optional<Item>>();
        for (var child : Dom.children(container)) {
            if (Dom.isBpmn(child)
                    && BESIDE.contains(Dom.name(child))
                    && !Dom.id(child).isEmpty()) {
                var partner = tied.getOrDefault(Dom.id(child), List.of()).stream()
                        .filter(byId::containsKey)
                        .map(byId::get)
                        .findFirst();
                var band = partner.map(item -> item.band).orElseGet(() -> lanes.band(Dom.id(child)));
                beside.put(new Item(child, band, -1), partner);
            }
        }
        return beside;
    }
}
