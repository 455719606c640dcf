package nl.herontwerp.bpmn.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import nl.herontwerp.process.ProcessPart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The processes of a file with their pools, and the pools of which only the outside is known. A
 * process without flow nodes that a pool refers to is such a pool too: many tools write one.
 */
record Pools(List<ProcessPart> parts, Map<String, Element> processes, List<String> blackBoxes) {

    static Pools of(Element definitions) {
        var processes = new LinkedHashMap<String, Element>();
        Dom.children(definitions, "process").forEach(process -> processes.put(Dom.id(process), process));
        var pools = new LinkedHashMap<String, Element>();
        var blackBoxes = new ArrayList<String>();
        for (var participant : participants(definitions)) {
            var process = processes.get(Dom.reference(participant.getAttribute("processRef")));
            if (process == null || !hasNodes(process)) {
                blackBoxes.add(name(participant));
            } else {
                pools.putIfAbsent(Dom.id(process), participant);
            }
        }
        processes.values().removeIf(process -> !hasNodes(process));
        var parts = new ArrayList<ProcessPart>();
        processes.forEach((id, process) -> parts.add(part(process, pools.get(id))));
        return new Pools(parts, processes, blackBoxes);
    }

    private static List<Element> participants(Element definitions) {
        return Dom.children(definitions).stream()
                .filter(Dom::isBpmn)
                .filter(element -> Dom.name(element).endsWith("ollaboration"))
                .flatMap(collaboration -> Dom.children(collaboration, "participant").stream())
                .toList();
    }

    private static boolean hasNodes(Element process) {
        return Dom.children(process).stream().anyMatch(FlowNodes::isFlowNode);
    }

    private static ProcessPart part(Element process, @Nullable Element pool) {
        if (pool == null) {
            return new ProcessPart(Dom.id(process), Dom.label(process), null);
        }
        var poolName = Dom.label(pool);
        return new ProcessPart(Dom.id(process), poolName.isEmpty() ? Dom.label(process) : poolName, Dom.id(pool));
    }

    private static String name(Element participant) {
        var name = Dom.label(participant);
        return name.isEmpty() ? Dom.id(participant) : name;
    }
}
