package nl.herontwerp.bpmn.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Where things are drawn. Containers come before what is in them. */
final class Drawing {

    final Map<Element, Rect> shapes = new LinkedHashMap<>();
    final Map<Element, Rect> labels = new LinkedHashMap<>();
    final Map<Element, List<Spot>> lines = new LinkedHashMap<>();
    double width;
    double height;

    /** Takes over what another drawing has, moved. */
    void include(Drawing other, double dx, double dy) {
        other.shapes.forEach((element, box) -> shapes.put(element, box.moved(dx, dy)));
        other.labels.forEach((element, box) -> labels.put(element, box.moved(dx, dy)));
        other.lines.forEach((element, line) ->
                lines.put(element, line.stream().map(spot -> spot.moved(dx, dy)).toList()));
    }
}
