package nl.herontwerp.bpmn.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads and writes places in diagram interchange. */
final class DiagramXml {

    /** Beyond this no drawing reaches. */
    private static final double FARTHEST = 1e7;

    private DiagramXml() {}

    static List<Element> parts(Element plane, String localName) {
        return BpmnDocument.children(plane).stream()
                .filter(child ->
                        BpmnDocument.BPMNDI.equals(child.getNamespaceURI()) && localName.equals(child.getLocalName()))
                .toList();
    }

    static @Nullable Rect box(Element owner, boolean upright) {
        var bounds = bounds(owner);
        if (bounds == null) {
            return null;
        }
        var box = new Rect(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
        return upright ? box.transposed() : box;
    }

    static @Nullable Rect label(Element owner, boolean upright) {
        var label = labelElement(owner);
        return label == null ? null : box(label, upright);
    }

    static List<Spot> spots(Element line, boolean upright) {
        return waypoints(line).stream()
                .map(point -> new Spot(number(point, "x"), number(point, "y")))
                .map(spot -> upright ? spot.transposed() : spot)
                .toList();
    }

    static void write(PlaneShape shape, boolean upright) {
        if (shape.drawn != null) {
            write(shape.drawn, shape.box, upright);
            writeLabel(shape.drawn, shape.label, upright);
        }
    }

    static void write(BpmnDocument document, PlaneEdge edge, boolean upright) {
        writeLabel(edge.drawn, edge.label, upright);
        if (spots(edge.drawn, upright).equals(edge.spots)) {
            return;
        }
        var present = waypoints(edge.drawn);
        for (int i = 0; i < edge.spots.size(); i++) {
            var spot = upright ? edge.spots.get(i).transposed() : edge.spots.get(i);
            var point = i < present.size() ? present.get(i) : addWaypoint(document, edge.drawn);
            set(point, "x", spot.x());
            set(point, "y", spot.y());
        }
        present.stream().skip(edge.spots.size()).forEach(document::remove);
    }

    private static Element addWaypoint(BpmnDocument document, Element line) {
        var present = waypoints(line);
        if (present.isEmpty()) {
            var point = document.create(line, BpmnDocument.DI, "waypoint");
            BpmnDocument.insertFirst(point, line);
            return point;
        }
        var point = (Element) present.getLast().cloneNode(false);
        point.removeAttribute("id");
        BpmnDocument.insertAfter(point, present.getLast());
        return point;
    }

    /** A new shape or line like one that is there: with its prefix and its colours, but empty. */
    static Element like(BpmnDocument document, Element drawn, Element shown) {
        var made = (Element) drawn.cloneNode(false);
        document.identify(made, shown.getAttribute("id") + "_di");
        refer(made, drawn, shown);
        return made;
    }

    static Element create(BpmnDocument document, Element plane, Element example, String localName, Element shown) {
        var made = document.create(plane, BpmnDocument.BPMNDI, localName);
        document.identify(made, shown.getAttribute("id") + "_di");
        refer(made, example, shown);
        return made;
    }

    /** An empty line for a new flow, at the end of the plane. */
    static Element newEdge(BpmnDocument document, Plane plane, Element flow) {
        var example = parts(plane.drawn, "BPMNEdge").stream().findFirst();
        var shape = parts(plane.drawn, "BPMNShape").getFirst();
        var made = example.isPresent()
                ? like(document, example.get(), flow)
                : create(document, plane.drawn, shape, "BPMNEdge", flow);
        List.of("sourceElement", "targetElement", "messageVisibleKind").forEach(made::removeAttribute);
        BpmnDocument.append(made, plane.drawn);
        return made;
    }

    /** Says that a line leaves from a shape, where the file says such a thing. */
    static void leaveFrom(Element line, PlaneShape shape) {
        if (shape.drawn != null && line.hasAttribute("sourceElement")) {
            line.setAttribute("sourceElement", shape.drawn.getAttribute("id"));
        }
    }

    /** Points to an element, with the prefix that the file gives such references, if any. */
    private static void refer(Element made, Element example, Element shown) {
        var reference = example.getAttribute("bpmnElement");
        var prefix = reference.contains(":") ? reference.substring(0, reference.indexOf(':') + 1) : "";
        made.setAttribute("bpmnElement", prefix + shown.getAttribute("id"));
    }

    static void write(BpmnDocument document, Element shape, Rect box, boolean upright) {
        if (bounds(shape) == null) {
            shape.appendChild(document.create(shape, BpmnDocument.DC, "Bounds"));
        }
        write(shape, box, upright);
    }

    private static void write(Element owner, Rect box, boolean upright) {
        if (box.equals(box(owner, upright))) {
            return;
        }
        var bounds = Objects.requireNonNull(bounds(owner));
        var plain = upright ? box.transposed() : box;
        set(bounds, "x", plain.x());
        set(bounds, "y", plain.y());
        set(bounds, "width", plain.width());
        set(bounds, "height", plain.height());
    }

    private static void writeLabel(Element owner, @Nullable Rect box, boolean upright) {
        var label = labelElement(owner);
        if (label != null && box != null) {
            write(label, box, upright);
        }
    }

    private static @Nullable Element labelElement(Element owner) {
        return parts(owner, "BPMNLabel").stream().findFirst().orElse(null);
    }

    private static @Nullable Element bounds(Element owner) {
        return BpmnDocument.children(owner).stream()
                .filter(child ->
                        "Bounds".equals(child.getLocalName()) && BpmnDocument.DC.equals(child.getNamespaceURI()))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> waypoints(Element line) {
        return BpmnDocument.children(line).stream()
                .filter(child ->
                        "waypoint".equals(child.getLocalName()) && BpmnDocument.DI.equals(child.getNamespaceURI()))
                .toList();
    }

    /** Zero for what is no coordinate, such as NaN. */
    private static double number(Element element, String attribute) {
        try {
            double number = Double.parseDouble(element.getAttribute(attribute));
            return Math.abs(number) < FARTHEST ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Only writes what changes, at most two decimals. */
    private static void set(Element element, String attribute, double value) {
        if (!element.hasAttribute(attribute) || Math.abs(number(element, attribute) - value) > 0.001) {
            var rounded =
                    BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            element.setAttribute(attribute, rounded.toPlainString());
        }
    }
}
