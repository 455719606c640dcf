package nl.herontwerp.bpmn.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * One drawing of a diagram. Where pools stand upright, x and y are exchanged while editing, so that
 * the flow always goes to the right and lanes always lie below each other.
 */
final class Plane {

    private static final Set<String> CONTAINERS = Set.of("participant", "lane", "group");
    /** Hold others only when they are drawn open. */
    private static final Set<String> FOLDED =
            Set.of("subProcess", "adHocSubProcess", "transaction", "subChoreography", "callActivity");

    final Element drawn;
    final boolean upright;
    private final BpmnDocument document;
    private final Set<Element> holders = new HashSet<>();

    private final Map<String, PlaneShape> shapes = new LinkedHashMap<>();
    final Slots slots = new Slots();
    private final Map<String, PlaneEdge> edges = new LinkedHashMap<>();
    /** For pieces that are not drawn yet the task that stands in their place. */
    private final Map<String, String> standIns = new HashMap<>();

    Plane(BpmnDocument document, Element drawn) {
        this.document = document;
        this.drawn = drawn;
        upright = DiagramXml.parts(drawn, "BPMNShape").stream().anyMatch(this::isUprightPool);
        findHolders();
        for (var shape : DiagramXml.parts(drawn, "BPMNShape")) {
            var element = element(shape);
            var box = DiagramXml.box(shape, upright);
            if (element.isPresent() && box != null) {
                add(shape, element.get(), box, DiagramXml.label(shape, upright));
            }
        }
        leaveFarHosts();
        for (var line : DiagramXml.parts(drawn, "BPMNEdge")) {
            element(line)
                    .ifPresent(element -> edges.put(
                            element.getAttribute("id"),
                            new PlaneEdge(
                                    line, element, DiagramXml.spots(line, upright), DiagramXml.label(line, upright))));
        }
    }

    /** Activities that others are drawn in, whether or not the file says that they are open. */
    private void findHolders() {
        var boxes = new LinkedHashMap<Element, Rect>();
        for (var shape : DiagramXml.parts(drawn, "BPMNShape")) {
            var box = DiagramXml.box(shape, upright);
            element(shape)
                    .filter(element ->
                            box != null && Lanes.isFlowNode(element) && !BpmnDocument.is(element, "boundaryEvent"))
                    .ifPresent(element -> boxes.put(element, Objects.requireNonNull(box)));
        }
        boxes.forEach((element, box) -> {
            if (FOLDED.contains(element.getLocalName())
                    && boxes.values().stream().anyMatch(other -> other != box && box.holds(other))) {
                holders.add(element);
            }
        });
    }

    /** An event that is drawn far from its activity does not move along with it. */
    private void leaveFarHosts() {
        shapes.values().forEach(shape -> {
            var host = shape.hostId == null ? null : shapes.get(shape.hostId);
            if (host != null && !shape.sitsOn(host)) {
                shape.hostId = null;
            }
        });
    }

    private boolean isUprightPool(Element shape) {
        return "false".equals(shape.getAttribute("isHorizontal"))
                && element(shape)
                        .filter(element -> BpmnDocument.is(element, "participant") || BpmnDocument.is(element, "lane"))
                        .isPresent();
    }

    private Optional<Element> element(Element drawnPart) {
        return document.byId(BpmnDocument.local(drawnPart.getAttribute("bpmnElement")));
    }

    PlaneShape add(Element shape, Element element, Rect box, @Nullable Rect label) {
        var name = element.getLocalName();
        var host = name.equals("boundaryEvent") ? BpmnDocument.local(element.getAttribute("attachedToRef")) : null;
        var isContainer = CONTAINERS.contains(name)
                || (FOLDED.contains(name)
                        && ("true".equals(shape.getAttribute("isExpanded")) || holders.contains(element)));
        var added = new PlaneShape(shape, element, host, isContainer, box, label);
        shapes.put(element.getAttribute("id"), added);
        return added;
    }

    void add(PlaneEdge edge) {
        edges.put(edge.elementId(), edge);
    }

    /** A shape for something new, drawn behind another shape. */
    PlaneShape draw(Element shown, Rect box, PlaneShape behind) {
        var before = Objects.requireNonNull(behind.drawn);
        var shape = DiagramXml.create(document, drawn, before, "BPMNShape", shown);
        BpmnDocument.insertAfter(shape, before);
        DiagramXml.write(document, shape, box, upright);
        return add(shape, shown, box, null);
    }

    /** A line for a new flow. */
    void draw(Element flow, List<Spot> spots) {
        add(new PlaneEdge(DiagramXml.newEdge(document, this, flow), flow, spots, null));
    }

    /** Lets the lines of what is not drawn yet go along with a task. */
    void standIn(Element piece, Element task) {
        standIns.put(piece.getAttribute("id"), task.getAttribute("id"));
    }

    Optional<PlaneShape> shape(String elementId) {
        return Optional.ofNullable(shapes.get(elementId));
    }

    Optional<PlaneEdge> edge(String elementId) {
        return Optional.ofNullable(edges.get(elementId));
    }

    List<PlaneShape> shapes(Predicate<PlaneShape> wanted) {
        return shapes.values().stream().filter(wanted).toList();
    }

    List<PlaneEdge> edges() {
        return List.copyOf(edges.values());
    }

    void remove(String elementId) {
        var shape = shapes.remove(elementId);
        if (shape != null && shape.drawn != null) {
            document.remove(shape.drawn);
        }
        var edge = edges.remove(elementId);
        if (edge != null) {
            document.remove(edge.drawn);
        }
    }

    /** Makes room: what lies right of the cut moves on, what lies across it and holds others grows. */
    void widen(double cut, double by) {
        new Shift(shapes, standIns, slots, edges.values()).right(cut, by);
    }

    /** Makes room below: what lies under the cut moves down. */
    void heighten(double cut, double by) {
        new Shift(shapes, standIns, slots, edges.values()).down(cut, by);
    }

    /** Writes changed places back into the document. */
    void save() {
        shapes.values().forEach(shape -> DiagramXml.write(shape, upright));
        edges.values().forEach(edge -> DiagramXml.write(document, edge, upright));
    }
}
