package nl.herontwerp.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.herontwerp.bpmn.Diagram.Box;
import nl.herontwerp.bpmn.Diagram.Edge;
import nl.herontwerp.bpmn.Diagram.Point;
import nl.herontwerp.bpmn.Diagram.Shape;

/** Paints a drawing, or a part of it, with the plain shapes of the BPMN standard. */
final class DiagramPainter {

    private static final String INK = "#333333";
    private static final double FONT = 11;
    private static final double LINE = 13;
    /** Width of an average letter as a part of the font size. */
    private static final double LETTER = 0.52;
    /** How far a name may stand from what it belongs to. */
    private static final double LABEL = 150;

    private static final Set<String> CONTAINERS = Set.of("participant", "lane");
    private final XMLStreamWriter out;
    private final Map<String, String> fills;
    private final Box part;

    /** @param part only what can be seen here is painted */
    DiagramPainter(XMLStreamWriter out, Map<String, String> fills, Box part) {
        this.out = out;
        this.fills = fills;
        this.part = part;
    }

    /** @param scale size of a point in the picture */
    void paint(Diagram diagram, double scale) throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeDefaultNamespace("http://www.w3.org/2000/svg");
        out.writeAttribute("width", number(part.width() * scale));
        out.writeAttribute("height", number(part.height() * scale));
        out.writeAttribute(
                "viewBox",
                number(part.x()) + " " + number(part.y()) + " " + number(part.width()) + " " + number(part.height()));
        out.writeAttribute("font-family", "'Source Sans 3', Arial, sans-serif");
        out.writeAttribute("font-size", number(FONT));
        var shapes =
                diagram.shapes().stream().filter(shape -> isSeen(shape.box())).toList();
        for (var shape : shapes) {
            if (CONTAINERS.contains(shape.type())) {
                container(shape);
            }
        }
        for (var shape : shapes) {
            if (shape.isSubProcess()) {
                activity(shape);
            }
        }
        for (var edge : diagram.edges()) {
            if (isSeen(edge.points())) {
                edge(edge);
            }
        }
        for (var shape : shapes) {
            if (!CONTAINERS.contains(shape.type()) && !shape.isSubProcess()) {
                node(shape);
            }
        }
        out.writeEndElement();
    }

    private boolean isSeen(Box box) {
        return box.right() > part.x() - LABEL
                && box.x() < part.right() + LABEL
                && box.bottom() > part.y() - LABEL
                && box.y() < part.bottom() + LABEL;
    }

    private boolean isSeen(List<Point> line) {
        var across = line.stream().mapToDouble(Point::x).summaryStatistics();
        var down = line.stream().mapToDouble(Point::y).summaryStatistics();
        return isSeen(new Box(
                across.getMin(), down.getMin(), across.getMax() - across.getMin(), down.getMax() - down.getMin()));
    }

    private void container(Shape shape) throws XMLStreamException {
        rectangle(shape.box(), 0, "#ffffff", "1");
        var box = shape.box();
        if (shape.horizontal()) {
            var centre = new Point(box.x() + 15, box.y() + box.height() / 2);
            text(wrap(shape.name(), box.height()), centre, -90);
        } else {
            text(wrap(shape.name(), box.width()), new Point(box.x() + box.width() / 2, box.y() + 15), 0);
        }
    }

    private void node(Shape shape) throws XMLStreamException {
        var type = shape.type();
        if (type.endsWith("Event")) {
            event(shape);
        } else if (type.endsWith("Gateway")) {
            gateway(shape);
        } else if (type.equals("textAnnotation")) {
            annotation(shape);
        } else if (type.equals("group")) {
            return;
        } else if (type.startsWith("data")) {
            rectangle(shape.box(), 0, "#ffffff", "1");
            outsideLabel(shape);
        } else {
            activity(shape);
        }
    }

    private void activity(Shape shape) throws XMLStreamException {
        var box = shape.box();
        var isOpen = shape.isSubProcess() && shape.expanded();
        rectangle(
                box, 8, fills.getOrDefault(shape.id(), "#ffffff"), shape.type().equals("callActivity") ? "3" : "1.3");
        var lines = wrap(shape.name(), box.width() - 8);
        var middle = isOpen ? box.y() + LINE : box.y() + box.height() / 2;
        text(lines, new Point(box.x() + box.width() / 2, middle), 0);
    }

    private void event(Shape shape) throws XMLStreamException {
        var box = shape.box();
        circle(box, 0, shape.type().equals("endEvent") ? "3" : "1.3");
        if (shape.type().startsWith("intermediate") || shape.type().equals("boundaryEvent")) {
            circle(box, 3, "1");
        }
        outsideLabel(shape);
    }

    private void gateway(Shape shape) throws XMLStreamException {
        var box = shape.box();
        var x = box.x() + box.width() / 2;
        var y = box.y() + box.height() / 2;
        out.writeEmptyElement("polygon");
        out.writeAttribute(
                "points",
                points(List.of(
                        new Point(x, box.y()),
                        new Point(box.right(), y),
                        new Point(x, box.bottom()),
                        new Point(box.x(), y))));
        paintWith("#ffffff", "1.3");
        var sign = switch (shape.type()) {
            case "exclusiveGateway" -> "×";
            case "parallelGateway" -> "+";
            case "inclusiveGateway" -> "○";
            default -> "◇";
        };
        out.writeStartElement("text");
        out.writeAttribute("x", number(x));
        out.writeAttribute("y", number(y + 8));
        out.writeAttribute("text-anchor", "middle");
        out.writeAttribute("font-size", "24");
        out.writeCharacters(sign);
        out.writeEndElement();
        outsideLabel(shape);
    }

    private void annotation(Shape shape) throws XMLStreamException {
        var box = shape.box();
        out.writeEmptyElement("polyline");
        out.writeAttribute(
                "points",
                points(List.of(
                        new Point(box.x() + 10, box.y()),
                        new Point(box.x(), box.y()),
                        new Point(box.x(), box.bottom()),
                        new Point(box.x() + 10, box.bottom()))));
        paintWith("none", "1");
        text(wrap(shape.name(), box.width() - 8), new Point(box.x() + box.width() / 2, box.y() + box.height() / 2), 0);
    }

    private void outsideLabel(Shape shape) throws XMLStreamException {
        var label = shape.label();
        var box = shape.box();
        var width = label == null ? 100 : Math.max(label.width(), 60);
        var lines = wrap(shape.name(), width);
        var centre = label == null
                ? new Point(box.x() + box.width() / 2, box.bottom() + LINE * lines.size() / 2 + 4)
                : new Point(label.x() + label.width() / 2, label.y() + label.height() / 2);
        text(lines, centre, 0);
    }

    private void edge(Edge edge) throws XMLStreamException {
        if (edge.points().size() < 2) {
            return;
        }
        out.writeEmptyElement("polyline");
        out.writeAttribute("points", points(edge.points()));
        if (!edge.type().equals("sequenceFlow")) {
            out.writeAttribute("stroke-dasharray", edge.type().equals("messageFlow") ? "8 4" : "2 3");
        }
        paintWith("none", "1.2");
        if (edge.type().endsWith("Flow")) {
            arrow(edge.points());
        }
        edgeLabel(edge);
    }

    private void edgeLabel(Edge edge) throws XMLStreamException {
        if (edge.name().isBlank()) {
            return;
        }
        var label = edge.label();
        var middle = edge.points().get(edge.points().size() / 2);
        var before = edge.points().get(edge.points().size() / 2 - 1);
        var centre = label == null
                ? new Point((middle.x() + before.x()) / 2, (middle.y() + before.y()) / 2 - LINE / 2)
                : new Point(label.x() + label.width() / 2, label.y() + label.height() / 2);
        text(wrap(edge.name().strip(), label == null ? 90 : Math.max(label.width(), 50)), centre, 0);
    }

    private void arrow(List<Point> points) throws XMLStreamException {
        var end = points.getLast();
        var from = points.get(points.size() - 2);
        var angle = Math.atan2(end.y() - from.y(), end.x() - from.x());
        var left = new Point(end.x() - 9 * Math.cos(angle - 0.4), end.y() - 9 * Math.sin(angle - 0.4));
        var right = new Point(end.x() - 9 * Math.cos(angle + 0.4), end.y() - 9 * Math.sin(angle + 0.4));
        out.writeEmptyElement("polygon");
        out.writeAttribute("points", points(List.of(end, left, right)));
        paintWith(INK, "1");
    }

    private void rectangle(Box box, double corner, String fill, String width) throws XMLStreamException {
        out.writeEmptyElement("rect");
        out.writeAttribute("x", number(box.x()));
        out.writeAttribute("y", number(box.y()));
        out.writeAttribute("width", number(box.width()));
        out.writeAttribute("height", number(box.height()));
        out.writeAttribute("rx", number(corner));
        paintWith(fill, width);
    }

    private void circle(Box box, double inset, String width) throws XMLStreamException {
        out.writeEmptyElement("circle");
        out.writeAttribute("cx", number(box.x() + box.width() / 2));
        out.writeAttribute("cy", number(box.y() + box.height() / 2));
        out.writeAttribute("r", number(Math.max(box.width() / 2 - inset, 1)));
        paintWith("#ffffff", width);
    }

    private void paintWith(String fill, String width) throws XMLStreamException {
        out.writeAttribute("fill", fill);
        out.writeAttribute("stroke", INK);
        out.writeAttribute("stroke-width", width);
    }

    private void text(List<String> lines, Point centre, int turned) throws XMLStreamException {
        var first = centre.y() - LINE * (lines.size() - 1) / 2 + FONT * 0.35;
        for (int i = 0; i < lines.size(); i++) {
            out.writeStartElement("text");
            out.writeAttribute("x", number(centre.x()));
            out.writeAttribute("y", number(first + i * LINE));
            out.writeAttribute("text-anchor", "middle");
            out.writeAttribute("fill", INK);
            if (turned != 0) {
                out.writeAttribute(
                        "transform", "rotate(" + turned + " " + number(centre.x()) + " " + number(centre.y()) + ")");
            }
            out.writeCharacters(lines.get(i));
            out.writeEndElement();
        }
    }

    private static List<String> wrap(String words, double width) {
        var room = Math.max((int) (width / (FONT * LETTER)), 6);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
