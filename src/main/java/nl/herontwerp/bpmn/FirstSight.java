package nl.herontwerp.bpmn;

import java.util.Comparator;
import java.util.Optional;
import nl.herontwerp.bpmn.Diagram.Box;
import nl.herontwerp.bpmn.Drawings.Begin;

/**
 * What is seen first of a drawing. One that would become unreadable as a whole begins at its first start event, at a size
 * at which its names can be read. Sizes are those of a window of 1440 by 900; in a larger one more is seen.
 */
final class FirstSight {

    /** Size of the picture on a screen, in dots. */
    private static final double WIDTH = 850;

    private static final double HEIGHT = 450;

    /** At this scale names can no longer be read. */
    private static final double TOO_SMALL = 0.2;

    private static final double READABLE = 0.5;

    /** What is painted beforehand, in dots: enough for the largest screens. */
    private static final double PAINTED_WIDTH = 2_400;

    private static final double PAINTED_HEIGHT = 1_200;

    private FirstSight() {}

    static Optional<Begin> of(Diagram diagram) {
        var box = diagram.bounds();
        if (Math.min(WIDTH / box.width(), HEIGHT / box.height()) >= TOO_SMALL) {
            return Optional.empty();
        }
        double scale = Math.clamp(Math.max(WIDTH / box.width(), HEIGHT / box.height()), READABLE, 1);
        var start = diagram.shapes().stream()
                .filter(shape -> shape.type().equals("startEvent"))
                .map(Diagram.Shape::box)
                .min(Comparator.comparingDouble((Box each) -> each.x()).thenComparingDouble(Box::y))
                .orElse(box);
        return Optional.of(new Begin(
                edge(start.x(), box.x(), box.right(), WIDTH / scale),
                edge(start.y(), box.y(), box.bottom(), HEIGHT / scale),
                scale));
    }

    /** The part of a drawing that is painted beforehand. */
    static Box part(Begin begin) {
        return new Box(begin.x(), begin.y(), PAINTED_WIDTH / begin.scale(), PAINTED_HEIGHT / begin.scale());
    }

    /** The edge from which on so much is seen, with a point in the middle where the drawing reaches that far. */
    private static double edge(double point, double from, double to, double seen) {
        return to - from <= seen ? from : Math.clamp(point - seen / 2, from, to - seen);
    }
}
