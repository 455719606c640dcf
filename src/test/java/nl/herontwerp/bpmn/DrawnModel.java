package nl.herontwerp.bpmn;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A model file as it is drawn, to measure what is wrong with the drawing. */
final class DrawnModel {

    private static final Set<String> OPEN = Set.of("subProcess", "transaction", "adHocSubProcess", "callActivity");

    private static final Set<String> JOINING =
            Set.of("sequenceFlow", "messageFlow", "dataInputAssociation", "dataOutputAssociation");

    final Map<String, Rectangle2D> nodes = new LinkedHashMap<>();
    final Map<String, Rectangle2D> labels = new LinkedHashMap<>();
    final Map<String, Rectangle2D> containers = new LinkedHashMap<>();
    final Map<String, List<Point2D>> lines = new LinkedHashMap<>();
    final Map<String, Element> elements = new LinkedHashMap<>();
    final Map<String, String> planes = new LinkedHashMap<>();
    final List<String> twice = new ArrayList<>();

    DrawnModel(byte[] bytes) {
        var document = parse(bytes);
        for (var element : Dom.all(document)) {
            if (Dom.isBpmn(element) && element.hasAttribute("id")) {
                elements.put(Dom.id(element), element);
            }
        }
        for (var drawn : Dom.all(document)) {
            if (!Dom.BPMNDI.equals(drawn.getNamespaceURI())) {
                continue;
            }
            var id = Dom.reference(drawn.getAttribute("bpmnElement"));
            var element = elements.get(id);
            if (element == null) {
                continue;
            }
            if (Dom.name(drawn).equals("BPMNShape")) {
                shape(id, element, drawn);
            } else if (Dom.name(drawn).equals("BPMNEdge")) {
                lines.put(id, points(drawn));
                label(id, drawn);
                planes.put(id, ((Element) drawn.getParentNode()).getAttribute("id"));
            }
        }
        openWhatHolds();
    }

    /** Some tools do not say that an activity is open, and draw others in it. */
    private void openWhatHolds() {
        var all = Map.copyOf(nodes);
        all.forEach((id, box) -> {
            var holds = all.entrySet().stream()
                    .anyMatch(other -> !other.getKey().equals(id)
                            && !Dom.isBpmn(element(other.getKey()), "boundaryEvent")
                            && Objects.equals(planes.get(id), planes.get(other.getKey()))
                            && box.contains(other.getValue()));
            if (holds && OPEN.contains(Dom.name(element(id)))) {
                containers.put(id, box);
                nodes.remove(id);
            }
        });
    }

    private void shape(String id, Element element, Element drawn) {
        var box = bounds(drawn);
        var isOpen = OPEN.contains(Dom.name(element))
                && drawn.getAttribute("isExpanded").equals("true");
        if (FlowNodes.isFlowNode(element) && !isOpen) {
            if (nodes.put(id, box) != null) {
                twice.add(id);
            }
            planes.put(id, ((Element) drawn.getParentNode()).getAttribute("id"));
        } else if (List.of("participant", "lane").contains(Dom.name(element)) || isOpen) {
            containers.put(id, box);
        }
        label(id, drawn);
    }

    private void label(String id, Element drawn) {
        Dom.named(drawn, "BPMNLabel").stream()
                .filter(label -> !Dom.named(label, "Bounds").isEmpty())
                .forEach(label -> labels.put(id, bounds(label)));
    }

    /** Pairs of nodes that cover each other, other than an activity and what sits on its border. */
    Set<String> overlaps() {
        var found = new TreeSet<String>();
        var ids = List.copyOf(nodes.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                var one = ids.get(i);
                var other = ids.get(j);
                var isHost = host(one).equals(other) || host(other).equals(one);
                if (!isHost
                        && Objects.equals(planes.get(one), planes.get(other))
                        && shrunk(box(one)).intersects(shrunk(box(other)))) {
                    found.add(one + " x " + other);
                }
            }
        }
        return found;
    }

    /** Flows that run through a node that they neither leave nor reach. */
    Set<String> crossings() {
        var found = new TreeSet<String>();
        lines.forEach((id, line) -> {
            var ends = ends(id);
            if (!Dom.isBpmn(element(id), "sequenceFlow")) {
                return;
            }
            nodes.forEach((node, box) -> {
                var isThere = Objects.equals(planes.get(id), planes.get(node));
                var isEnd = ends.contains(node)
                        || ends.stream()
                                .anyMatch(end ->
                                        host(end).equals(node) || host(node).equals(end));
                if (isThere && !isEnd && runsThrough(line, shrunk(box))) {
                    found.add(id + " > " + node);
                }
            });
        });
        return found;
    }

    /** Lines whose drawn ends lie away from what they join. */
    Set<String> looseEnds() {
        var found = new TreeSet<String>();
        lines.forEach((id, line) -> {
            var ends = ends(id);
            if (JOINING.contains(Dom.name(element(id)))
                    && (!touches(ends.getFirst(), line.getFirst()) || !touches(ends.getLast(), line.getLast()))) {
                found.add(id);
            }
        });
        return found;
    }

    /** Lines that are neither level nor upright in some part. */
    Set<String> slanted() {
        var found = new TreeSet<String>();
        lines.forEach((id, line) -> {
            for (int i = 1; i < line.size(); i++) {
                var dx = Math.abs(line.get(i).getX() - line.get(i - 1).getX());
                var dy = Math.abs(line.get(i).getY() - line.get(i - 1).getY());
                if (dx > 1 && dy > 1) {
                    found.add(id);
                }
            }
        });
        return found;
    }

    private List<String> ends(String id) {
        var line = element(id);
        var owner = ((Element) line.getParentNode()).getAttribute("id");
        return List.of(
                Dom.isBpmn(line, "dataOutputAssociation") ? owner : end(line, "sourceRef"),
                Dom.isBpmn(line, "dataInputAssociation") ? owner : end(line, "targetRef"));
    }

    private static String end(Element line, String name) {
        return Dom.children(line).stream()
                .filter(child -> Dom.isBpmn(child, name))
                .findFirst()
                .map(child -> Dom.reference(child.getTextContent().strip()))
                .orElseGet(() -> Dom.reference(line.getAttribute(name)));
    }

    private boolean touches(String node, Point2D end) {
        var box = nodes.getOrDefault(node, containers.get(node));
        if (box == null) {
            return true;
        }
        var around = new Rectangle2D.Double(box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4);
        return around.contains(end);
    }

    private static boolean runsThrough(List<Point2D> line, Rectangle2D box) {
        for (int i = 1; i < line.size(); i++) {
            if (box.intersectsLine(new Line2D.Double(line.get(i - 1), line.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private String host(String id) {
        var element = elements.get(id);
        return element == null ? "" : Dom.reference(element.getAttribute("attachedToRef"));
    }

    private Element element(String id) {
        return Objects.requireNonNull(elements.get(id));
    }

    private Rectangle2D box(String id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    private static Rectangle2D shrunk(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 1.5, box.getY() + 1.5, Math.max(0, box.getWidth() - 3), Math.max(0, box.getHeight() - 3));
    }

    private static Rectangle2D bounds(Element drawn) {
        var bounds = Dom.named(drawn, "Bounds").getFirst();
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static List<Point2D> points(Element drawn) {
        return Dom.named(drawn, "waypoint").stream()
                .map(point -> (Point2D) new Point2D.Double(number(point, "x"), number(point, "y")))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static Document parse(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
