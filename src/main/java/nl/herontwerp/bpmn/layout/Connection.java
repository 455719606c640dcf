package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.List;

/** A line between two shapes that are not next to each other on one grid. */
record Connection(Rect from, Rect to) {

    /** How far round the two shapes a way is sought. */
    private static final double ROUND = 150;
    /** Among more shapes than this the plain line is taken. */
    private static final int MOST = 120;

    List<Spot> around(List<Rect> shapes, List<List<Spot>> lines) {
        var area = grown(from.union(to), ROUND);
        var near = new ArrayList<Rect>();
        for (var shape : shapes) {
            if (shape.overlaps(area)) {
                near.add(shape);
            }
        }
        if (near.size() > MOST) {
            return plain();
        }
        return Detour.find(ports(from, to), ports(to, from), near, near.size() > MOST / 2 ? List.of() : lines)
                .orElseGet(this::plain);
    }

    private static List<Detour.Port> ports(Rect box, Rect other) {
        var ports = new ArrayList<Detour.Port>();
        if (box.width() == 0) {
            return Detour.ports(box);
        }
        var x = box.width() > 200 ? Math.clamp(other.centerX(), box.x() + 20, box.right() - 20) : box.centerX();
        ports.add(new Detour.Port(new Spot(x, box.bottom()), 0, 1));
        ports.add(new Detour.Port(new Spot(x, box.y()), 0, -1));
        if (box.width() > 60 && box.width() <= 200) {
            var aside = box.width() / 4;
            ports.add(new Detour.Port(new Spot(x - aside, box.bottom()), 0, 1));
            ports.add(new Detour.Port(new Spot(x + aside, box.bottom()), 0, 1));
            ports.add(new Detour.Port(new Spot(x - aside, box.y()), 0, -1));
            ports.add(new Detour.Port(new Spot(x + aside, box.y()), 0, -1));
        }
        if (box.width() <= 60) {
            ports.add(new Detour.Port(new Spot(box.x(), box.centerY()), -1, 0));
            ports.add(new Detour.Port(new Spot(box.right(), box.centerY()), 1, 0));
        }
        return ports;
    }

    /** Straight down or up, with a bend half-way. */
    private List<Spot> plain() {
        var isBelow = to.centerY() >= from.centerY();
        var start = new Spot(from.centerX(), isBelow ? from.bottom() : from.y());
        var end = new Spot(to.centerX(), isBelow ? to.y() : to.bottom());
        var middle = (start.y() + end.y()) / 2;
        return Simplify.line(List.of(start, new Spot(start.x(), middle), new Spot(end.x(), middle), end));
    }

    private static Rect grown(Rect box, double by) {
        return new Rect(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }
}
