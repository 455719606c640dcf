package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Finds a place for the names of flows where they cover nothing. */
final class FlowLabels {

    /** In larger drawings names simply stand at the beginning of their flows. */
    private static final int MOST = 1_000;

    private static final double STEP = 12;

    private final Drawing drawing;
    private final boolean isSmall;

    FlowLabels(Drawing drawing) {
        this.drawing = drawing;
        isSmall = drawing.shapes.size() + drawing.lines.size() < MOST;
    }

    void place(Collection<Element> flows) {
        for (var flow : flows) {
            var size = Sizes.label(flow);
            var line = drawing.lines.get(flow);
            if (size.height() == 0 || line == null || line.size() < 2) {
                continue;
            }
            var places = places(line, size);
            var best = isSmall
                    ? Stream.of(2, 1)
                            .flatMap(strictness ->
                                    places.stream()
                                            .filter(place -> isFree(place, strictness == 2))
                                            .findFirst()
                                            .stream())
                            .findFirst()
                    : Optional.<Rect>empty();
            drawing.labels.put(flow, best.orElse(places.getFirst()));
        }
    }

    /** Above and below the level parts, beside the upright ones, from the beginning on. */
    private static List<Rect> places(List<Spot> line, Sizes.Label size) {
        var places = new ArrayList<Rect>();
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            if (from.isLevelWith(to)) {
                var left = Math.min(from.x(), to.x()) + 6;
                var last = Math.max(from.x(), to.x()) - size.width() - 6;
                for (var x = left; x == left || x < last; x += STEP) {
                    places.add(new Rect(x, from.y() - size.height() - 3, size.width(), size.height()));
                    places.add(new Rect(x, from.y() + 3, size.width(), size.height()));
                }
            } else {
                var top = Math.min(from.y(), to.y()) + 4;
                for (var y = top; y == top || y < Math.max(from.y(), to.y()) - size.height(); y += STEP) {
                    places.add(new Rect(from.x() + 5, y, size.width(), size.height()));
                    places.add(new Rect(from.x() - 5 - size.width(), y, size.width(), size.height()));
                }
            }
        }
        return places;
    }

    private boolean isFree(Rect place, boolean ofLinesToo) {
        return drawing.shapes.values().stream().noneMatch(place::overlaps)
                && drawing.labels.values().stream().noneMatch(place::overlaps)
                && !(ofLinesToo && drawing.lines.values().stream().anyMatch(line -> Crossing.meets(line, place)));
    }
}
