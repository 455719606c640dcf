package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import org.w3c.dom.Element;

/** The lanes of a process, from above; the innermost ones are the bands of its grid. */
final class LaneTree {

    static final LaneTree NONE = new LaneTree();

    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Integer> bandOf = new HashMap<>();
    private final List<Double> names = new ArrayList<>();
    private int depth;

    /** A lane that spans bands; {@code level} counts the lanes around it. */
    private record Lane(Element element, int level, int firstBand, int afterBand) {}

    private LaneTree() {}

    static LaneTree of(Element process) {
        var tree = new LaneTree();
        Dom.children(process, "laneSet").forEach(set -> tree.add(set, 0));
        var isComplete = Dom.children(process).stream()
                .filter(FlowNodes::isFlowNode)
                .allMatch(node -> tree.bandOf.containsKey(Dom.id(node)));
        if (!tree.lanes.isEmpty() && !isComplete) {
            tree.names.add(0.0);
        }
        return tree;
    }

    private void add(Element set, int level) {
        for (var lane : Dom.children(set, "lane")) {
            var at = lanes.size();
            var first = names.size();
            var inner = Dom.children(lane, "childLaneSet").stream()
                    .filter(child -> !Dom.children(child, "lane").isEmpty())
                    .toList();
            inner.forEach(child -> add(child, level + 1));
            if (inner.isEmpty()) {
                names.add(Math.min(Sizes.length(lane), 240));
            }
            depth = Math.max(depth, level + 1);
            lanes.add(at, new Lane(lane, level, first, names.size()));
            Dom.children(lane, "flowNodeRef")
                    .forEach(reference -> bandOf.putIfAbsent(Dom.reference(reference.getTextContent()), first));
        }
    }

    /** The band of a node; the last one, which has no lane, for a node that stands on none. */
    int band(String nodeId) {
        return bandOf.getOrDefault(nodeId, Math.max(0, names.size() - 1));
    }

    int bands() {
        return Math.max(1, names.size());
    }

    List<Double> names() {
        return names.isEmpty() ? Collections.singletonList(0.0) : names;
    }

    /** The room that the strips with names take on the left. */
    double strips() {
        return depth * Sizes.STRIP;
    }

    void draw(Drawing drawing, List<Rect> bands, double x, double width) {
        for (var lane : lanes) {
            var top = bands.get(lane.firstBand()).y();
            var bottom = bands.get(lane.afterBand() - 1).bottom();
            var left = x + lane.level() * Sizes.STRIP;
            drawing.shapes.put(lane.element(), new Rect(left, top, x + width - left, bottom - top));
        }
    }
}
