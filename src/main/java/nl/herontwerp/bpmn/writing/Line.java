package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.layout.Rect;
import nl.herontwerp.bpmn.layout.Spot;

/** Right-angled lines between places. */
final class Line {

    private Line() {}

    /**
     * Where lines to and from a piece on another lane stand upright: next to each other, so that they
     * do not hide one another.
     */
    static double downX(Rect box) {
        return box.centerX() - Math.min(15, box.width() / 6);
    }

    static double upX(Rect box) {
        return box.centerX() + Math.min(15, box.width() / 6);
    }

    /** From one piece to the next one on the same row. */
    static List<Spot> across(Rect from, Rect to) {
        if (Math.abs(from.centerY() - to.centerY()) < 0.5) {
            return List.of(new Spot(from.right(), from.centerY()), new Spot(to.x(), to.centerY()));
        }
        var middle = (from.right() + to.x()) / 2;
        return List.of(
                new Spot(from.right(), from.centerY()),
                new Spot(middle, from.centerY()),
                new Spot(middle, to.centerY()),
                new Spot(to.x(), to.centerY()));
    }

    /** From a piece along its row and then down onto a piece below. */
    static List<Spot> down(Rect from, Rect to) {
        return List.of(
                new Spot(from.right(), from.centerY()),
                new Spot(downX(to), from.centerY()),
                new Spot(downX(to), to.y()));
    }

    /** From a piece straight up and then along the row of the next. */
    static List<Spot> up(Rect from, Rect to) {
        return List.of(
                new Spot(upX(from), from.y()), new Spot(upX(from), to.centerY()), new Spot(to.x(), to.centerY()));
    }

    /** Between pieces on two lanes below the task's own. */
    static List<Spot> between(Rect from, Rect to) {
        var end = to.centerY() > from.centerY() ? to.y() : to.bottom();
        return List.of(
                new Spot(from.right(), from.centerY()),
                new Spot(to.centerX(), from.centerY()),
                new Spot(to.centerX(), end));
    }

    /** Lets a line that came to {@code slot} go on to a piece below it. */
    static List<Spot> divertedEnd(List<Spot> line, Rect slot, Rect piece) {
        var diverted = new ArrayList<>(line);
        var last = diverted.removeLast();
        var row = last.y();
        if (diverted.isEmpty() || !last.isLevelWith(diverted.getLast())) {
            row = slot.centerY();
            diverted.add(new Spot(last.x(), row));
        }
        diverted.add(new Spot(downX(piece), row));
        diverted.add(new Spot(downX(piece), piece.y()));
        return tidy(diverted);
    }

    /** Lets a line that left from {@code slot} start at a piece below it. */
    static List<Spot> divertedStart(List<Spot> line, Rect slot, Rect piece) {
        var rest = new ArrayList<>(line);
        var first = rest.removeFirst();
        var row = first.y();
        if (rest.isEmpty() || !first.isLevelWith(rest.getFirst())) {
            row = slot.centerY();
            rest.addFirst(new Spot(first.x(), row));
        }
        rest.addFirst(new Spot(upX(piece), row));
        rest.addFirst(new Spot(upX(piece), piece.y()));
        return tidy(rest);
    }

    /**
     * Moves the start of a line along with the shape that it leaves; an upright start stays upright, and
     * a line that is upright as a whole gets a bend halfway.
     */
    static List<Spot> movedStart(List<Spot> line, double dx) {
        if (line.stream().allMatch(spot -> spot.isPlumbWith(line.getFirst()))) {
            var start = line.getFirst().moved(dx, 0);
            var end = line.getLast();
            var middle = (start.y() + end.y()) / 2;
            return List.of(start, new Spot(start.x(), middle), new Spot(end.x(), middle), end);
        }
        var moved = new ArrayList<Spot>();
        var upright = true;
        for (int i = 0; i < line.size(); i++) {
            upright &= i < line.size() - 1 && line.get(i).isPlumbWith(line.getFirst());
            moved.add(i == 0 || upright ? line.get(i).moved(dx, 0) : line.get(i));
        }
        return tidy(moved);
    }

    /** Moves the end of a line that is no sequence flow along with its shape. */
    static List<Spot> draggedEnd(List<Spot> line, double dx, double dy) {
        var dragged = new ArrayList<>(line);
        var last = dragged.removeLast();
        var end = last.moved(dx, dy);
        if (last.isPlumbWith(dragged.getLast()) && dx != 0) {
            var bend = end.y() > dragged.getLast().y() ? end.y() - 10 : end.y() + 10;
            dragged.add(new Spot(last.x(), bend));
            dragged.add(new Spot(end.x(), bend));
        }
        dragged.add(end);
        return tidy(dragged);
    }

    /** Moves the start of a line along with a boundary event; the line stays right-angled. */
    static List<Spot> draggedStart(List<Spot> line, double dx, double dy) {
        var dragged = new ArrayList<>(line);
        var start = dragged.removeFirst().moved(dx, dy);
        if (!dragged.isEmpty()) {
            dragged.addFirst(new Spot(start.x(), dragged.getFirst().y()));
        }
        dragged.addFirst(start);
        return tidy(dragged);
    }

    /** Two lines made one where what was between them is gone. */
    static List<Spot> joined(List<Spot> before, List<Spot> after) {
        var line = new ArrayList<>(before);
        var end = before.getLast();
        var start = after.getFirst();
        if (!end.isLevelWith(start)) {
            var middle = (end.x() + start.x()) / 2;
            line.add(new Spot(middle, end.y()));
            line.add(new Spot(middle, start.y()));
        }
        line.addAll(after);
        return tidy(line);
    }

    /** Leaves out points that a straight line passes through anyway. */
    static List<Spot> tidy(List<Spot> line) {
        var tidy = new ArrayList<Spot>();
        for (int i = 0; i < line.size(); i++) {
            var spot = line.get(i);
            if (i > 0 && i < line.size() - 1) {
                var last = tidy.getLast();
                var next = line.get(i + 1);
                if ((last.isLevelWith(spot) && spot.isLevelWith(next))
                        || (last.isPlumbWith(spot) && spot.isPlumbWith(next))) {
                    continue;
                }
            }
            tidy.add(spot);
        }
        return List.copyOf(tidy);
    }
}
