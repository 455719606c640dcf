package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.BpmnDocument.children;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.herontwerp.bpmn.RedesignPlan;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Makes one task of two that a role does directly after each other. A new piece gives way to the
 * client's task; of two of the client's tasks one may only give way when it carries nothing that would
 * be lost: its documentation moves along.
 */
final class Merging {

    private static final Set<String> CARRIED_OVER = Set.of("documentation", "incoming", "outgoing");
    private static final Set<String> SAYS_NOTHING =
            Set.of("id", "name", "implementation", "isForCompensation", "startQuantity", "completionQuantity");
    private static final Set<String> MARKERS =
            Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics");

    private final BpmnDocument document;
    private final RedesignPlan plan;
    private final FlowEdits flows;
    private final Lanes lanes;
    private final Trace trace;
    private final Function<Element, @Nullable Plane> planeOf;

    Merging(
            BpmnDocument document,
            RedesignPlan plan,
            FlowEdits flows,
            Lanes lanes,
            Trace trace,
            Function<Element, @Nullable Plane> planeOf) {
        this.document = document;
        this.plan = plan;
        this.flows = flows;
        this.lanes = lanes;
        this.trace = trace;
        this.planeOf = planeOf;
    }

    /** Takes what is merged away out of the splits. */
    void merge(Map<SplitTask, Element> splits) {
        var todo = new ArrayList<>(splits.keySet());
        for (var split : todo) {
            while (splits.containsKey(split) && mergeNext(split, splits)) {
                // the same task may go on with the one after
            }
        }
    }

    private boolean mergeNext(SplitTask split, Map<SplitTask, Element> splits) {
        var key = split.laneKeys().getLast();
        var flow = only(split.last());
        var found = flow.map(flows::target)
                .flatMap(next -> splits.keySet().stream()
                        .filter(other -> other != split && other.first() == next)
                        .findFirst());
        if (key == null || found.isEmpty()) {
            return false;
        }
        var next = found.get();
        if (!key.equals(next.laneKeys().getFirst())
                || split.inside() != null
                || next.inside() != null
                || flows.to(next.first()).size() != 1
                || isApart(split.last())
                || isApart(next.first())) {
            return false;
        }
        return join(split, next, flow.get(), splits);
    }

    private Optional<Element> only(Element node) {
        var outgoing = flows.from(node);
        return outgoing.size() == 1
                        && children(outgoing.getFirst(), "conditionExpression").isEmpty()
                ? Optional.of(outgoing.getFirst())
                : Optional.empty();
    }

    /** Whether a task is done another number of times than its neighbour, for all we know. */
    private boolean isApart(Element piece) {
        var id = piece.getAttribute("id");
        var work = trace.work(piece);
        return work == null
                || work.shares().stream().anyMatch(share -> plan.apart().contains(share.taskId()))
                || children(piece).stream().anyMatch(child -> MARKERS.contains(child.getLocalName()))
                || document.all("boundaryEvent")
                        .anyMatch(event -> BpmnDocument.local(event.getAttribute("attachedToRef"))
                                .equals(id));
    }

    private boolean join(SplitTask split, SplitTask next, Element flow, Map<SplitTask, Element> splits) {
        var last = split.last();
        var first = next.first();
        if (split.pieces().size() > 1) {
            var before = split.pieces().get(split.pieces().size() - 2);
            flows.moveSource(flow, last, before);
            flows.remove(split.between().getLast());
            first.setAttribute("name", trace.merge(first, last, true));
            split.dropLast();
            drop(last, null);
        } else if (next.pieces().size() == 1 && carriesNothing(first) && isPlain(flow)) {
            var plane = planeOf.apply(first);
            for (var onward : flows.from(first)) {
                flows.moveSource(onward, first, last);
                lengthen(plane, flow, onward, onward);
            }
            last.setAttribute("name", trace.merge(last, first, false));
            moveTexts(first, last);
            removeFlow(flow, plane);
            drop(first, plane);
            splits.remove(next);
        } else if (carriesNothing(last) && isPlain(flow)) {
            var plane = planeOf.apply(last);
            for (var arriving : flows.to(last)) {
                flows.moveTarget(arriving, last, first);
                lengthen(plane, arriving, flow, arriving);
            }
            first.setAttribute("name", trace.merge(first, last, true));
            moveTexts(last, first);
            removeFlow(flow, plane);
            drop(last, plane);
            splits.remove(split);
        } else {
            return false;
        }
        return true;
    }

    private static void lengthen(@Nullable Plane plane, Element before, Element after, Element kept) {
        if (plane == null) {
            return;
        }
        var one = plane.edge(before.getAttribute("id"));
        var other = plane.edge(after.getAttribute("id"));
        if (one.isPresent()
                && other.isPresent()
                && !one.get().spots.isEmpty()
                && !other.get().spots.isEmpty()) {
            var spots = Line.joined(one.get().spots, other.get().spots);
            plane.edge(kept.getAttribute("id")).ifPresent(edge -> edge.spots = spots);
        }
    }

    private void removeFlow(Element flow, @Nullable Plane plane) {
        if (plane != null) {
            plane.remove(flow.getAttribute("id"));
        }
        flows.remove(flow);
    }

    private void drop(Element piece, @Nullable Plane plane) {
        lanes.leave(piece);
        if (plane != null) {
            plane.remove(piece.getAttribute("id"));
        }
        document.remove(piece);
    }

    private static void moveTexts(Element from, Element to) {
        for (var text : children(from, "documentation")) {
            var own = children(to, "documentation");
            if (own.isEmpty()) {
                to.insertBefore(text, to.getFirstChild());
            } else {
                BpmnDocument.insertAfter(text, own.getLast());
            }
        }
    }

    private static boolean isPlain(Element flow) {
        return children(flow).isEmpty() && flow.getAttribute("name").isBlank();
    }

    private boolean carriesNothing(Element task) {
        var id = task.getAttribute("id");
        var attributes = task.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!SAYS_NOTHING.contains(attributes.item(i).getNodeName())) {
                return false;
            }
        }
        return children(task).stream()
                        .allMatch(child -> BpmnDocument.BPMN.equals(child.getNamespaceURI())
                                && CARRIED_OVER.contains(child.getLocalName()))
                && document.all()
                        .filter(element -> !BpmnDocument.BPMNDI.equals(element.getNamespaceURI())
                                && !BpmnDocument.is(element, "sequenceFlow")
                                && !BpmnDocument.is(element, "flowNodeRef"))
                        .noneMatch(element -> refersTo(element, id));
    }

    /** Whether any attribute or text of an element, other than its own id, is this id. */
    private static boolean refersTo(Element element, String id) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!"id".equals(attribute.getNodeName())
                    && BpmnDocument.local(attribute.getNodeValue()).equals(id)) {
                return true;
            }
        }
        return children(element).isEmpty()
                && BpmnDocument.local(element.getTextContent()).equals(id);
    }
}
