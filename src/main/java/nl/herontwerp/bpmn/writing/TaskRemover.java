package nl.herontwerp.bpmn.writing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Takes a task out and lets what came in go on to what came next. Where that would change what the
 * model says (several ways out, a boundary event that leads somewhere, a branch of a gateway that
 * would lead nowhere) the task stays and its name says that it lapses.
 */
final class TaskRemover {

    private static final String LAPSES = " (vervalt)";
    private static final Set<String> REFERRING = Set.of("messageFlow", "association");
    private static final Set<String> VENDOR_REFERENCES = Set.of("elementRef", "elementId");

    private final BpmnDocument document;
    private final FlowEdits flows;
    private final Lanes lanes;

    TaskRemover(BpmnDocument document, FlowEdits flows, Lanes lanes) {
        this.document = document;
        this.flows = flows;
        this.lanes = lanes;
    }

    void remove(Element task, @Nullable Plane plane) {
        var incoming = flows.to(task);
        var outgoing = flows.from(task);
        if (!canBeHealed(task, incoming, outgoing)) {
            task.setAttribute("name", task.getAttribute("name").strip() + LAPSES);
            return;
        }
        if (!outgoing.isEmpty() && !incoming.isEmpty()) {
            var next = outgoing.getFirst();
            var target = flows.target(next);
            if (target == null) {
                return;
            }
            for (var flow : incoming) {
                flows.moveTarget(flow, task, target);
                if (plane != null) {
                    heal(plane, flow, next);
                }
            }
            removeFlow(next, plane);
        } else {
            incoming.forEach(flow -> removeFlow(flow, plane));
            outgoing.forEach(flow -> removeFlow(flow, plane));
        }
        removeWithReferences(task, plane);
    }

    private boolean canBeHealed(Element task, List<Element> incoming, List<Element> outgoing) {
        var id = task.getAttribute("id");
        var hasEvents = document.all("boundaryEvent")
                .anyMatch(event ->
                        BpmnDocument.local(event.getAttribute("attachedToRef")).equals(id));
        if (hasEvents || outgoing.size() > 1) {
            return false;
        }
        if (outgoing.isEmpty()) {
            return incoming.stream().allMatch(this::mayEndHere);
        }
        var next = outgoing.getFirst();
        var target = flows.target(next);
        return target != null
                && target != task
                && BpmnDocument.children(next, "conditionExpression").isEmpty()
                && incoming.stream().noneMatch(flow -> flows.source(flow) == target);
    }

    private boolean mayEndHere(Element flow) {
        var source = flows.source(flow);
        return source != null && !source.getLocalName().endsWith("Gateway");
    }

    private static void heal(Plane plane, Element flow, Element next) {
        var before = plane.edge(flow.getAttribute("id"));
        var after = plane.edge(next.getAttribute("id"));
        if (before.isPresent() && after.isPresent()) {
            before.get().spots = Line.joined(before.get().spots, after.get().spots);
            var end = after.get().drawn.getAttribute("targetElement");
            if (before.get().drawn.hasAttribute("targetElement") && !end.isEmpty()) {
                before.get().drawn.setAttribute("targetElement", end);
            }
        }
    }

    private void removeFlow(Element flow, @Nullable Plane plane) {
        if (plane != null) {
            plane.remove(flow.getAttribute("id"));
        }
        flows.remove(flow);
    }

    private void removeWithReferences(Element task, @Nullable Plane plane) {
        var id = task.getAttribute("id");
        var inside = BpmnDocument.children(task).stream()
                .map(child -> child.getAttribute("id"))
                .toList();
        var referring = document.all()
                .filter(element -> BpmnDocument.BPMN.equals(element.getNamespaceURI())
                        ? REFERRING.contains(element.getLocalName()) && touches(element, id)
                        : VENDOR_REFERENCES.stream()
                                .anyMatch(name -> element.getAttribute(name).equals(id)))
                .toList();
        lanes.leave(task);
        document.remove(task);
        referring.forEach(element -> {
            if (plane != null) {
                plane.remove(element.getAttribute("id"));
            }
            document.remove(element);
        });
        document.planesOf(id).forEach(page -> document.remove((Element) page.getParentNode()));
        if (plane != null) {
            inside.stream().filter(child -> !child.isEmpty()).forEach(plane::remove);
            plane.remove(id);
        }
    }

    private static boolean touches(Element element, String id) {
        return BpmnDocument.local(element.getAttribute("sourceRef")).equals(id)
                || BpmnDocument.local(element.getAttribute("targetRef")).equals(id);
    }
}
