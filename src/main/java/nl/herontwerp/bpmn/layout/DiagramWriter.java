package nl.herontwerp.bpmn.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes drawings into a document as diagram interchange. */
final class DiagramWriter {

    private static final String DD_DI = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String DD_DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final Map<String, String> PREFIXES = Map.of(Dom.BPMNDI, "bpmndi", DD_DI, "di", DD_DC, "dc");

    private final Document document;
    private final Element root;
    private final Set<String> ids = new HashSet<>();

    DiagramWriter(Document document) {
        this.document = document;
        root = document.getDocumentElement();
        Dom.all(document).forEach(element -> ids.add(Dom.id(element)));
    }

    /** Adds a diagram of a process or collaboration behind all that the document has. */
    void write(Element shown, Drawing drawing) {
        var diagram = create(Dom.BPMNDI, "BPMNDiagram", Dom.id(shown) + "_diagram");
        var plane = create(Dom.BPMNDI, "BPMNPlane", Dom.id(shown) + "_plane");
        plane.setAttribute("bpmnElement", Dom.id(shown));
        drawing.shapes.forEach((element, box) -> plane.appendChild(shape(element, box, drawing)));
        drawing.lines.forEach((element, line) -> {
            var edge = create(Dom.BPMNDI, "BPMNEdge", Dom.id(element) + "_di");
            edge.setAttribute("bpmnElement", Dom.id(element));
            for (var spot : line) {
                var point = create(DD_DI, "waypoint");
                set(point, "x", spot.x());
                set(point, "y", spot.y());
                edge.appendChild(point);
            }
            label(edge, element, drawing);
            plane.appendChild(edge);
        });
        diagram.appendChild(plane);
        root.insertBefore(diagram, Dom.child(root, "relationship").orElse(null));
    }

    private Element shape(Element element, Rect box, Drawing drawing) {
        var shape = create(Dom.BPMNDI, "BPMNShape", Dom.id(element) + "_di");
        shape.setAttribute("bpmnElement", Dom.id(element));
        switch (Dom.name(element)) {
            case "participant", "lane" -> shape.setAttribute("isHorizontal", "true");
            case "exclusiveGateway" -> shape.setAttribute("isMarkerVisible", "true");
            case "subProcess", "transaction", "adHocSubProcess" ->
                shape.setAttribute("isExpanded", String.valueOf(Containers.isOpenSubProcess(element, box)));
            default -> {}
        }
        shape.appendChild(bounds(box));
        label(shape, element, drawing);
        return shape;
    }

    private void label(Element owner, Element element, Drawing drawing) {
        var box = drawing.labels.get(element);
        if (box != null) {
            var label = create(Dom.BPMNDI, "BPMNLabel");
            label.appendChild(bounds(box));
            owner.appendChild(label);
        }
    }

    private Element bounds(Rect box) {
        var bounds = create(DD_DC, "Bounds");
        set(bounds, "x", box.x());
        set(bounds, "y", box.y());
        set(bounds, "width", box.width());
        set(bounds, "height", box.height());
        return bounds;
    }

    private Element create(String namespace, String name, String wish) {
        var element = create(namespace, name);
        var id = wish;
        for (int i = 2; !ids.add(id); i++) {
            id = wish + "_" + i;
        }
        element.setAttribute("id", id);
        return element;
    }

    private Element create(String namespace, String name) {
        return document.createElementNS(namespace, prefix(namespace) + ":" + name);
    }

    private String prefix(String namespace) {
        var known = root.lookupPrefix(namespace);
        if (known != null) {
            return known;
        }
        var wish = PREFIXES.getOrDefault(namespace, "d");
        var prefix = wish;
        for (int i = 2; root.lookupNamespaceURI(prefix) != null; i++) {
            prefix = wish + i;
        }
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        return prefix;
    }

    private static void set(Element element, String attribute, double value) {
        element.setAttribute(
                attribute,
                BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
