package nl.herontwerp.bpmn;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.herontwerp.bpmn.Diagram.Box;
import nl.herontwerp.bpmn.Diagram.Shape;

/**
 * The drawings of a model, which are like the pages of a book: a file has one for each pool, process or
 * call activity when its tool draws these apart. The page of a collapsed sub-process is no drawing of its own; it
 * belongs to the one that shows the sub-process.
 */
public final class Drawings {

    /** Pools named in the name of a drawing that has none. */
    private static final int POOLS = 3;

    private final List<Diagram> diagrams;
    private final List<Drawing> all;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> subProcesses = new HashMap<>();

    private Drawings(List<Diagram> diagrams) {
        this.diagrams = diagrams;
        for (int place = 0; place < diagrams.size(); place++) {
            for (var shape : diagrams.get(place).shapes()) {
                if (shape.isSubProcess()) {
                    subProcesses.putIfAbsent(shape.id(), place);
                }
            }
        }
        var drawings = new ArrayList<Drawing>();
        for (int place = 0; place < diagrams.size(); place++) {
            if (!diagrams.get(place).shapes().isEmpty() && holderOf(place) == place) {
                drawings.add(drawing(place));
            }
        }
        all = List.copyOf(drawings);
        for (int place = 0; place < diagrams.size(); place++) {
            int holder = holderOf(place);
            diagrams.get(place).shapes().forEach(shape -> places.putIfAbsent(shape.id(), holder));
            diagrams.get(place).edges().forEach(edge -> places.putIfAbsent(edge.id(), holder));
        }
    }

    /**
     * One drawing.
     *
     * @param place its number in the file, from zero, pages of sub-processes included
     * @param id of the drawing; empty when the file gives none
     * @param name what the tool calls it, else the names of its pools or of the process; empty when there are none
     * @param activities tasks and sub-processes in it
     */
    public record Drawing(int place, String id, String name, int activities) {}

    /**
     * Where a drawing begins that is too large to be read as a whole.
     *
     * @param x left edge of what is shown first, in the points of the drawing
     * @param y upper edge
     * @param scale dots of the screen for a point
     */
    public record Begin(double x, double y, double scale) {}

    /** @param xml a model; see {@link ModelFile#displayXml()} */
    public static Drawings of(String xml) {
        return new Drawings(xml.isEmpty() ? List.of() : Diagram.all(xml));
    }

    /** All drawings, in the order of the file. */
    public List<Drawing> all() {
        return all;
    }

    /** The drawing with most activities, of equals the first; empty when nothing is drawn. */
    public Optional<Drawing> largest() {
        return all.stream().max(Comparator.comparingInt(Drawing::activities).thenComparing(each -> -each.place()));
    }

    /** The drawing in which an element stands. */
    public Optional<Drawing> with(String elementId) {
        var place = places.get(elementId);
        return all.stream()
                .filter(each -> place != null && each.place() == place)
                .findFirst();
    }

    /** Where a drawing begins that would become unreadable when all of it is shown at once; else empty. */
    public Optional<Begin> begin(Drawing drawing) {
        return FirstSight.of(diagrams.get(drawing.place()));
    }

    /**
     * A drawing as an SVG document.
     *
     * @param fills colour of the inside by element id, as {@code #rrggbb}; other elements stay white
     */
    public String svg(Drawing drawing, Map<String, String> fills) {
        var diagram = diagrams.get(drawing.place());
        return paint(diagram, diagram.bounds(), 1, fills);
    }

    /** What is seen first of a drawing that begins somewhere, else all of it, as an SVG document. */
    public String firstSight(Drawing drawing) {
        var diagram = diagrams.get(drawing.place());
        return begin(drawing)
                .map(begin -> paint(diagram, FirstSight.part(begin), begin.scale(), Map.of()))
                .orElseGet(() -> svg(drawing, Map.of()));
    }

    private static String paint(Diagram diagram, Box part, double scale, Map<String, String> fills) {
        var text = new StringWriter();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new DiagramPainter(writer, fills, part).paint(diagram, scale);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }

    /** The drawing that a page belongs to, which is the page itself unless it is that of a sub-process. */
    private int holderOf(int place) {
        int holder = place;
        for (int steps = 0; steps < diagrams.size(); steps++) {
            var above = subProcesses.get(diagrams.get(holder).subject());
            if (above == null || above == holder) {
                return holder;
            }
            holder = above;
        }
        return place;
    }

    private Drawing drawing(int place) {
        var diagram = diagrams.get(place);
        var pools = diagram.shapes().stream()
                .filter(shape -> shape.type().equals("participant"))
                .map(Shape::name)
                .filter(name -> !name.isEmpty())
                .limit(POOLS)
                .collect(Collectors.joining(", "));
        int activities =
                (int) diagram.shapes().stream().filter(Drawings::isActivity).count();
        var name = Stream.of(diagram.name(), pools, diagram.subjectName())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return new Drawing(place, diagram.id(), name, activities);
    }

    private static boolean isActivity(Shape shape) {
        var type = shape.type();
        return shape.isSubProcess() || type.equals("task") || type.endsWith("Task") || type.equals("callActivity");
    }
}
