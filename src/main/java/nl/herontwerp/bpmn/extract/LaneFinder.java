package nl.herontwerp.bpmn.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.ProcessPart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The lanes of the processes and which node stands on which. The innermost lane counts. A pool
 * without lanes is one performer, so it counts as a lane with the pool's id and name.
 */
final class LaneFinder {

    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, String> laneOfNode = new HashMap<>();
    private final Map<String, String> poolLanes = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    void add(ProcessPart part, Element process) {
        int before = lanes.size();
        laneSets(part.id(), process, null, 0);
        for (var element : Dom.below(process)) {
            if (Dom.isBpmn(element)
                    && Dom.name(element).toLowerCase(Locale.ROOT).endsWith("subprocess")) {
                laneSets(part.id(), element, null, 0);
            }
        }
        if (lanes.size() == before && part.participantId() != null) {
            lanes.add(new Lane(part.participantId(), part.name(), part.id(), null));
            poolLanes.put(part.id(), part.participantId());
        }
    }

    private void laneSets(String processId, Element holder, @Nullable String parentId, int depth) {
        for (var child : Dom.children(holder)) {
            if (Dom.isBpmn(child)
                    && (Dom.name(child).equals("laneSet") || Dom.name(child).equals("childLaneSet"))) {
                for (var lane : Dom.children(child, "lane")) {
                    lane(processId, lane, parentId, depth);
                }
            }
        }
    }

    private void lane(String processId, Element lane, @Nullable String parentId, int depth) {
        var id = Dom.id(lane);
        lanes.add(new Lane(id, Dom.label(lane), processId, parentId));
        for (var reference : Dom.children(lane, "flowNodeRef")) {
            var node = Dom.reference(reference.getTextContent());
            var known = depths.get(node);
            if (known == null || depth > known) {
                depths.put(node, depth);
                laneOfNode.put(node, id);
            }
        }
        laneSets(processId, lane, id, depth + 1);
    }

    List<Lane> lanes() {
        return lanes;
    }

    /**
     * The lane of a node.
     *
     * @param inherited the lane of what it is part of or attached to
     */
    @Nullable
    String laneOf(String nodeId, String processId, @Nullable String inherited) {
        var own = laneOfNode.get(nodeId);
        if (own != null) {
            return own;
        }
        return inherited == null ? poolLanes.get(processId) : inherited;
    }
}
