package nl.herontwerp.bpmn.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.ProcessPart;
import org.jspecify.annotations.Nullable;

/**
 * The elements that the process model knows: processes, lanes, nodes and flows. A pool without lanes
 * counts as the lane that it stands for.
 */
public final class CoreElements {

    private CoreElements() {}

    public static List<ModelElement> of(ProcessModel model) {
        var elements = new ArrayList<ModelElement>();
        var lanes = new HashSet<String>();
        model.processes().forEach(part -> elements.add(process(part)));
        model.lanes().forEach(lane -> {
            lanes.add(lane.id());
            elements.add(lane(lane));
        });
        model.nodes().forEach(node -> elements.add(node(node, lanes)));
        model.flows().forEach(flow -> elements.add(flow(flow)));
        return elements;
    }

    private static ModelElement process(ProcessPart part) {
        return element(part.id(), Kind.PROCESS, "process", part.name(), null, null, null, part.participantId());
    }

    private static ModelElement lane(Lane lane) {
        var parent = lane.parentId() == null ? lane.processId() : lane.parentId();
        return element(lane.id(), Kind.LANE, "lane", lane.name(), parent, null, null, null);
    }

    private static ModelElement node(Node node, Set<String> lanes) {
        var parent = node.parentId() == null ? node.processId() : node.parentId();
        var lane = node.laneId() != null && lanes.contains(node.laneId()) ? node.laneId() : null;
        return element(node.id(), Kind.NODE, node.bpmnType(), node.name(), parent, lane, null, node.attachedToId());
    }

    private static ModelElement flow(Flow flow) {
        return element(flow.id(), Kind.FLOW, "sequenceFlow", flow.name(), null, null, flow.sourceId(), flow.targetId());
    }

    private static ModelElement element(
            String id,
            Kind kind,
            String type,
            String name,
            @Nullable String parentId,
            @Nullable String laneId,
            @Nullable String sourceId,
            @Nullable String targetId) {
        return new ModelElement(id, kind, type, name, parentId, laneId, sourceId, targetId, Map.of(), Map.of(), null);
    }
}
