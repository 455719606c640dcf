package nl.herontwerp.bpmn.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** A task that stands on several lanes of which none is part of another. */
final class SeveralLanes implements FindingRule {

    @Override
    public String name() {
        return "several-lanes";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var lanes = lanesByNode(subject);
        var found = new ArrayList<Finding>();
        for (var task : subject.model().tasks()) {
            var counts = task.laneId();
            if (counts != null && subject.model().lane(counts).isPresent()) {
                lanes.getOrDefault(task.id(), List.of()).stream()
                        .filter(lane -> !isAround(lane, counts))
                        .findFirst()
                        .ifPresent(other -> found.add(finding(
                                task.id(),
                                subject.called(task),
                                subject.spoken(counts),
                                subject.spoken(Dom.id(other)))));
            }
        }
        return found;
    }

    /** The lanes that name a node, in file order. */
    static Map<String, List<Element>> lanesByNode(Subject subject) {
        var lanes = new LinkedHashMap<String, List<Element>>();
        for (var element : subject.elements()) {
            if (Dom.isBpmn(element, "lane")) {
                Dom.children(element, "flowNodeRef")
                        .forEach(node -> lanes.computeIfAbsent(
                                        Dom.reference(node.getTextContent()), any -> new ArrayList<>())
                                .add(element));
            }
        }
        return lanes;
    }

    /** Whether a lane is the other one or holds it. */
    private static boolean isAround(Element lane, String otherId) {
        return Dom.id(lane).equals(otherId)
                || Dom.below(lane).stream()
                        .anyMatch(inner ->
                                Dom.isBpmn(inner, "lane") && Dom.id(inner).equals(otherId));
    }
}
