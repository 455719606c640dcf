package nl.herontwerp.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.xml.ReadAgain;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * One drawing of a model, from its diagram interchange: where its elements stand. Coordinates in the
 * drawing's own points.
 *
 * @param id of the drawing itself; empty when the file gives none
 * @param name as the tool wrote it, may be empty
 * @param subject id of what is drawn: a process, a collaboration, or a sub-process with a page of its own
 * @param subjectName the name of that, may be empty
 */
record Diagram(String id, String name, String subject, String subjectName, List<Shape> shapes, List<Edge> edges) {

    /** Beyond this no drawing reaches. */
    private static final double FARTHEST = 1e7;

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }

    /** A point. */
    record Point(double x, double y) {}

    /**
     * A shape.
     *
     * @param type local name of the element, such as "userTask"
     * @param label where its text stands, when the diagram says so
     */
    record Shape(
            String id,
            String type,
            String name,
            Box box,
            @Nullable Box label,
            boolean horizontal,
            boolean expanded,
            boolean interrupting) {

        private static final Set<String> SUB_PROCESSES = Set.of("subProcess", "adHocSubProcess", "transaction");

        /** Whether it holds other nodes, on this drawing or on a page of its own. */
        boolean isSubProcess() {
            return SUB_PROCESSES.contains(type);
        }
    }

    /** A line. */
    record Edge(
            String id,
            String type,
            String name,
            List<Point> points,
            @Nullable Box label) {}

    /** All drawings of a model, in the order of the file; a drawing may be empty. */
    static List<Diagram> all(String xml) {
        var root = ReadAgain.document(xml).getDocumentElement();
        var elements = elementsById(root);
        var found = new ArrayList<Diagram>();
        for (var drawing : below(root, DI, "BPMNDiagram")) {
            found.add(read(drawing, elements));
        }
        return List.copyOf(found);
    }

    private static Diagram read(Element drawing, Map<String, Element> elements) {
        var planes = below(drawing, DI, "BPMNPlane");
        var subject = planes.isEmpty() ? "" : local(planes.getFirst().getAttribute("bpmnElement"));
        var drawnElement = elements.get(subject);
        var subjectName =
                drawnElement == null ? "" : drawnElement.getAttribute("name").strip();
        var shapes = new ArrayList<Shape>();
        var edges = new ArrayList<Edge>();
        for (var shape : below(drawing, DI, "BPMNShape")) {
            var element = elements.get(local(shape.getAttribute("bpmnElement")));
            var box = box(shape);
            if (element != null && box != null) {
                shapes.add(shape(shape, element, box));
            }
        }
        for (var edge : below(drawing, DI, "BPMNEdge")) {
            var element = elements.get(local(edge.getAttribute("bpmnElement")));
            if (element != null) {
                edges.add(new Edge(
                        element.getAttribute("id"),
                        element.getLocalName(),
                        element.getAttribute("name"),
                        points(edge),
                        labelBox(edge)));
            }
        }
        return new Diagram(
                drawing.getAttribute("id"),
                drawing.getAttribute("name").strip(),
                subject,
                subjectName,
                List.copyOf(shapes),
                List.copyOf(edges));
    }

    /** The box around everything. */
    Box bounds() {
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var shape : shapes) {
            left = Math.min(left, shape.box().x());
            top = Math.min(top, shape.box().y());
            right = Math.max(right, shape.box().right());
            bottom = Math.max(bottom, shape.box().bottom());
        }
        for (var edge : edges) {
            for (var point : edge.points()) {
                left = Math.min(left, point.x());
                top = Math.min(top, point.y());
                right = Math.max(right, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new Box(left - 20, top - 20, right - left + 40, bottom - top + 60);
    }

    private static Shape shape(Element shape, Element element, Box box) {
        var name = element.getLocalName().equals("textAnnotation")
                ? element.getTextContent().strip()
                : element.getAttribute("name");
        return new Shape(
                element.getAttribute("id"),
                element.getLocalName(),
                name.strip().replaceAll("\\s+", " "),
                box,
                labelBox(shape),
                !"false".equals(shape.getAttribute("isHorizontal")),
                !"false".equals(shape.getAttribute("isExpanded")),
                !"false".equals(element.getAttribute("cancelActivity")));
    }

    private static Map<String, Element> elementsById(Element root) {
        var found = new HashMap<String, Element>();
        var all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                found.putIfAbsent(element.getAttribute("id"), element);
            }
        }
        return found;
    }

    /** A live list looks through the rest of the document each time it is asked for its length; so it is asked once. */
    private static List<Element> below(Element root, String namespace, String name) {
        var live = root.getElementsByTagNameNS(namespace, name);
        int length = live.getLength();
        var found = new ArrayList<Element>(length);
        for (int i = 0; i < length; i++) {
            found.add((Element) live.item(i));
        }
        return found;
    }

    private static @Nullable Box labelBox(Element drawn) {
        for (var child = drawn.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "BPMNLabel".equals(element.getLocalName())) {
                return box(element);
            }
        }
        return null;
    }

    private static @Nullable Box box(Element drawn) {
        for (var child = drawn.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element bounds
                    && "Bounds".equals(bounds.getLocalName())
                    && DC.equals(bounds.getNamespaceURI())) {
                return new Box(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
            }
        }
        return null;
    }

    private static List<Point> points(Element edge) {
        var points = new ArrayList<Point>();
        for (var point : below(edge, DD, "waypoint")) {
            points.add(new Point(number(point, "x"), number(point, "y")));
        }
        return List.copyOf(points);
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

    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
