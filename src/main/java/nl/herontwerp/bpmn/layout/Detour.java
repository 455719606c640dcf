package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;

/**
 * The shortest right-angled line with few bends between two shapes that runs through none of the
 * others and, where it can, not on top of other lines. Found by Dijkstra's method on a grid of the
 * lines close to the sides of all shapes.
 */
public final class Detour {

    /** How far a line stays away from shapes that it passes. */
    private static final double MARGIN = 10;

    private static final double BEND = 60;
    /** How much dearer a stretch on top of another line is. */
    private static final double ON_LINE = 6;
    /** More crossings of grid lines than this take too long. */
    private static final int MOST = 400_000;

    private final double[] xs;
    private final double[] ys;
    private final double[] level;
    private final double[] upright;

    private Detour(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        level = new double[xs.length * ys.length];
        upright = new double[xs.length * ys.length];
    }

    /** A point on the border of a shape, and the way out of it there. */
    public record Port(Spot spot, int dx, int dy) {
        boolean isLevel() {
            return dx != 0;
        }
    }

    /** The ports in the middle of the four sides, or the one given sides only. */
    public static List<Port> ports(Rect box) {
        return List.of(
                new Port(new Spot(box.right(), box.centerY()), 1, 0),
                new Port(new Spot(box.centerX(), box.bottom()), 0, 1),
                new Port(new Spot(box.centerX(), box.y()), 0, -1),
                new Port(new Spot(box.x(), box.centerY()), -1, 0));
    }

    /**
     * A line between two ports; empty when there is none.
     *
     * @param starts where it may start
     * @param ends where it may end
     * @param shapes what it may not run through; with those that it joins
     * @param lines what it should not run on
     */
    public static Optional<List<Spot>> find(
            List<Port> starts, List<Port> ends, Collection<Rect> shapes, Collection<List<Spot>> lines) {
        var xs = grid(DoubleStream.concat(ports(starts, ends, true), sides(shapes, true))
                .toArray());
        var ys = grid(DoubleStream.concat(ports(starts, ends, false), sides(shapes, false))
                .toArray());
        if ((long) xs.length * ys.length > MOST) {
            return Optional.empty();
        }
        var detour = new Detour(xs, ys);
        detour.price();
        lines.forEach(detour::avoid);
        shapes.forEach(detour::block);
        return detour.search(starts, ends);
    }

    private static DoubleStream ports(List<Port> starts, List<Port> ends, boolean level) {
        return DoubleStream.concat(
                starts.stream()
                        .mapToDouble(
                                port -> level ? port.spot().x() : port.spot().y()),
                ends.stream()
                        .mapToDouble(
                                port -> level ? port.spot().x() : port.spot().y()));
    }

    private static DoubleStream sides(Collection<Rect> shapes, boolean level) {
        return shapes.stream()
                .flatMapToDouble(box -> level
                        ? DoubleStream.of(
                                box.x() - 2 * MARGIN, box.x() - MARGIN, box.right() + MARGIN, box.right() + 2 * MARGIN)
                        : DoubleStream.of(
                                box.y() - 2 * MARGIN,
                                box.y() - MARGIN,
                                box.bottom() + MARGIN,
                                box.bottom() + 2 * MARGIN));
    }

    private static double[] grid(double[] values) {
        return Arrays.stream(values).sorted().distinct().toArray();
    }

    private void price() {
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < ys.length; j++) {
                level[at(i, j)] = i + 1 < xs.length ? xs[i + 1] - xs[i] : Double.POSITIVE_INFINITY;
                upright[at(i, j)] = j + 1 < ys.length ? ys[j + 1] - ys[j] : Double.POSITIVE_INFINITY;
            }
        }
    }

    private void avoid(List<Spot> line) {
        for (int s = 1; s < line.size(); s++) {
            var from = line.get(s - 1);
            var to = line.get(s);
            if (from.isLevelWith(to)) {
                var left = Math.min(from.x(), to.x());
                var right = Math.max(from.x(), to.x());
                for (int j = first(ys, from.y() - 3); j < ys.length && ys[j] < from.y() + 3; j++) {
                    for (int i = first(xs, left); i + 1 < xs.length && xs[i] < right; i++) {
                        level[at(i, j)] *= ON_LINE;
                    }
                }
            } else if (from.isPlumbWith(to)) {
                var top = Math.min(from.y(), to.y());
                var bottom = Math.max(from.y(), to.y());
                for (int i = first(xs, from.x() - 3); i < xs.length && xs[i] < from.x() + 3; i++) {
                    for (int j = first(ys, top); j + 1 < ys.length && ys[j] < bottom; j++) {
                        upright[at(i, j)] *= ON_LINE;
                    }
                }
            }
        }
    }

    /** No line through the inside of this shape. */
    private void block(Rect box) {
        for (int j = first(ys, box.y() + 0.01); j < ys.length && ys[j] < box.bottom() - 0.01; j++) {
            for (int i = Math.max(0, first(xs, box.x() + 0.01) - 1); i < xs.length && xs[i] < box.right() - 0.01; i++) {
                level[at(i, j)] = Double.POSITIVE_INFINITY;
            }
        }
        for (int i = first(xs, box.x() + 0.01); i < xs.length && xs[i] < box.right() - 0.01; i++) {
            for (int j = Math.max(0, first(ys, box.y() + 0.01) - 1);
                    j < ys.length && ys[j] < box.bottom() - 0.01;
                    j++) {
                upright[at(i, j)] = Double.POSITIVE_INFINITY;
            }
        }
    }

    private static int first(double[] sorted, double least) {
        var found = Arrays.binarySearch(sorted, least);
        return found >= 0 ? found : -found - 1;
    }

    private record Step(int state, double cost) {}

    private Optional<List<Spot>> search(List<Port> starts, List<Port> ends) {
        var count = xs.length * ys.length;
        var costs = new double[2 * count];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        var before = new int[2 * count];
        Arrays.fill(before, -1);
        var queue = new PriorityQueue<Step>((a, b) -> Double.compare(a.cost(), b.cost()));
        for (var start : starts) {
            // the first stretch goes straight out of the shape
            var from = place(start);
            var to = from + start.dx() * ys.length + start.dy();
            var price = price(from, start.dx(), start.dy());
            var state = to + (start.isLevel() ? 0 : count);
            if (price < Double.POSITIVE_INFINITY && price < costs[state]) {
                costs[state] = price;
                before[state] = -2 - from;
                queue.add(new Step(state, price));
            }
        }
        while (!queue.isEmpty()) {
            var step = queue.remove();
            if (step.cost() > costs[step.state()]) {
                continue;
            }
            var at = step.state() % count;
            var isLevel = step.state() < count;
            for (var end : ends) {
                if (end.isLevel() == isLevel && at == place(end)) {
                    return Optional.of(path(step.state(), before, count));
                }
            }
            for (int way = 0; way < 4; way++) {
                var dx = way == 0 ? 1 : way == 1 ? -1 : 0;
                var dy = way == 2 ? 1 : way == 3 ? -1 : 0;
                var turns = (dx != 0) != isLevel;
                var cost = step.cost() + price(at, dx, dy) + (turns ? BEND : 0);
                if (cost == Double.POSITIVE_INFINITY) {
                    continue;
                }
                var state = at + dx * ys.length + dy + (dx != 0 ? 0 : count);
                if (cost < costs[state]) {
                    costs[state] = cost;
                    before[state] = step.state();
                    queue.add(new Step(state, cost));
                }
            }
        }
        return Optional.empty();
    }

    private List<Spot> path(int last, int[] before, int count) {
        var spots = new ArrayList<Spot>();
        var state = last;
        while (state >= 0) {
            spots.add(spot(state % count));
            state = before[state];
        }
        spots.add(spot(-2 - state));
        return Simplify.line(spots.reversed());
    }

    private Spot spot(int place) {
        return new Spot(xs[place / ys.length], ys[place % ys.length]);
    }

    private double price(int place, int dx, int dy) {
        var i = place / ys.length;
        var j = place % ys.length;
        if (i + dx < 0 || j + dy < 0) {
            return Double.POSITIVE_INFINITY;
        }
        return dx != 0 ? level[at(Math.min(i, i + dx), j)] : upright[at(i, Math.min(j, j + dy))];
    }

    private int place(Port port) {
        return at(first(xs, port.spot().x()), first(ys, port.spot().y()));
    }

    private int at(int i, int j) {
        return i * ys.length + j;
    }
}
