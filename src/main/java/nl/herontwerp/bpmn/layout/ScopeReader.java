package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import org.w3c.dom.Element;

/** Reads what is to be laid out from a process or a sub-process; what is inside sub-processes first. */
final class ScopeReader {

    private static final Set<String> OPEN = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> BESIDE = Set.of("dataObjectReference", "dataStoreReference", "textAnnotation");
    private static final double FRAME = 10;
    private static final double TITLE = 24;

    /** The other ends of the lines at an id. */
    private final Map<String, List<String>> tied = new HashMap<>();

    ScopeReader(List<Tie> ties) {
        for (var tie : ties) {
            tied.computeIfAbsent(tie.from(), it -> new ArrayList<>()).add(tie.to());
            tied.computeIfAbsent(tie.to(), it -> new ArrayList<>()).add(tie.from());
        }
    }

    Scope read(Element container, LaneTree lanes) {
        var items = new ArrayList<Item>();
        var byId = new HashMap<String, Item>();
        var children = Dom.children(container).stream()
                .filter(child -> Dom.isBpmn(child) && !Dom.id(child).isEmpty())
                .toList();
        for (var node : children) {
            if (FlowNodes.isFlowNode(node) && !isOnOther(node, children)) {
                var item = new Item(node, lanes.band(Dom.id(node)), items.size());
                items.add(item);
                byId.put(Dom.id(node), item);
                open(item);
            }
        }
        var events = new HashMap<String, Integer>();
        for (var node : children) {
            var host = byId.get(Dom.reference(node.getAttribute("attachedToRef")));
            if (Dom.isBpmn(node, "boundaryEvent") && host != null && !byId.containsKey(Dom.id(node))) {
                events.put(Dom.id(node), host.events.size());
                host.events.add(node);
                byId.put(Dom.id(node), host);
            }
        }
        items.forEach(Item::widenForEvents);
        return new Scope(
                items, links(children, byId, events), beside(children, byId, lanes), lanes.bands(), lanes.names());
    }

    private static boolean isOnOther(Element node, List<Element> siblings) {
        var host = Dom.reference(node.getAttribute("attachedToRef"));
        return Dom.isBpmn(node, "boundaryEvent")
                && siblings.stream()
                        .anyMatch(sibling -> Dom.id(sibling).equals(host)
                                && FlowNodes.isFlowNode(sibling)
                                && !Dom.isBpmn(sibling, "boundaryEvent"));
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

    private static List<Link> links(List<Element> children, Map<String, Item> byId, Map<String, Integer> events) {
        var links = new ArrayList<Link>();
        for (var flow : children) {
            if (Dom.isBpmn(flow, "sequenceFlow")) {
                var source = Dom.reference(flow.getAttribute("sourceRef"));
                var from = byId.get(source);
                var to = byId.get(Dom.reference(flow.getAttribute("targetRef")));
                if (from != null && to != null) {
                    links.add(new Link(flow, from, to, events.getOrDefault(source, -1)));
                }
            }
        }
        return links;
    }

    private Map<Item, Optional<Item>> beside(List<Element> children, Map<String, Item> byId, LaneTree lanes) {
        var beside = new LinkedHashMap<Item, Optional<Item>>();
        for (var child : children) {
            if (BESIDE.contains(Dom.name(child))) {
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
