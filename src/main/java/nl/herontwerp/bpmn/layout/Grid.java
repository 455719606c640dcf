package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.herontwerp.bpmn.layout.Route.Channel;
import nl.herontwerp.bpmn.layout.Route.Column;
import nl.herontwerp.bpmn.layout.Route.Gap;
import nl.herontwerp.bpmn.layout.Route.Row;
import org.w3c.dom.Element;

/** Gives columns, rows, and the room between them their measures and draws what is in them. */
final class Grid {

    private static final double GAP = 50;
    private static final double TRACK = 10;
    private static final double MARGIN = 20;

    private final Scope scope;
    private final Routes routes;
    private final List<Route> found;
    private final int[] bandStarts;
    private final double[] centers;
    private final double[] gapLefts;
    private final double[] rowCenters;
    private final double[] channelTops;

    /** The lanes of the drawing, from above. */
    final List<Rect> bands = new ArrayList<>();

    private final Drawing drawing = new Drawing();

    private Grid(Scope scope, int[] bandStarts) {
        this.scope = scope;
        this.bandStarts = bandStarts;
        routes = new Routes(scope);
        found = routes.find(scope.links());
        var columns = scope.all().mapToInt(item -> item.column + 1).max().orElse(1);
        var rows = bandStarts[bandStarts.length - 1];
        centers = new double[columns];
        gapLefts = new double[columns + 1];
        rowCenters = new double[rows];
        channelTops = new double[rows];
    }

    /** Lays a scope out, with its upper left corner at 0,0. */
    static Grid lay(Scope scope) {
        Columns.assign(scope.items(), scope.links());
        var grid = new Grid(scope, Rows.assign(scope));
        grid.measureColumns();
        grid.measureRows();
        grid.draw();
        return grid;
    }

    Drawing drawing() {
        return drawing;
    }

    private void measureColumns() {
        var widths = new double[centers.length];
        var names = new double[centers.length + 1];
        scope.all().forEach(item -> widths[item.column] = Math.max(widths[item.column], item.broadest()));
        for (var link : scope.links()) {
            var gap = link.to().column > link.from().column ? link.to().column : link.from().column + 1;
            names[gap] = Math.max(names[gap], Sizes.label(link.flow()).width() + 24);
        }
        var x = 0.0;
        for (int gap = 0; gap < gapLefts.length; gap++) {
            gapLefts[gap] = x;
            var tracks = routes.gaps.count(gap - 1);
            var least = gap == 0 || gap == centers.length ? MARGIN : GAP;
            x += Math.max(least, tracks == 0 ? 0 : 2 * MARGIN + (tracks - 1) * TRACK + names[gap]);
            x = Math.max(x, gapLefts[gap] + (gap == 0 ? 0 : names[gap]));
            if (gap < centers.length) {
                centers[gap] = x + widths[gap] / 2;
                x += widths[gap];
            }
        }
        drawing.width = x;
    }

    private void measureRows() {
        var above = new double[rowCenters.length];
        var below = new double[rowCenters.length];
        Arrays.fill(above, 40);
        Arrays.fill(below, 40);
        scope.all().forEach(item -> {
            above[item.row] = Math.max(above[item.row], item.above());
            below[item.row] = Math.max(below[item.row], item.below());
        });
        var y = 0.0;
        for (int band = 0; band < scope.bands(); band++) {
            var top = y;
            var height = MARGIN;
            for (int row = bandStarts[band]; row < bandStarts[band + 1]; row++) {
                height += above[row] + below[row] + channelHeight(row);
            }
            var spare = Math.max(0, scope.names().get(band) + MARGIN - height);
            y += MARGIN + spare / 2;
            for (int row = bandStarts[band]; row < bandStarts[band + 1]; row++) {
                rowCenters[row] = y + above[row];
                channelTops[row] = rowCenters[row] + below[row];
                y = channelTops[row] + channelHeight(row);
            }
            y += spare / 2;
            bands.add(new Rect(0, top, drawing.width, y - top));
        }
        drawing.height = y;
    }

    private double channelHeight(int row) {
        var tracks = routes.channels.count(row);
        return tracks == 0 ? MARGIN : MARGIN + 10 + (tracks - 1) * TRACK;
    }

    private void draw() {
        scope.all().forEach(this::draw);
        found.forEach(route -> drawing.lines.put(route.link().flow(), Simplify.line(line(route))));
        new FlowLabels(drawing).place(scope.links().stream().map(Link::flow).toList());
    }

    private void draw(Item item) {
        var box = box(item);
        drawing.shapes.put(item.element, box);
        label(item.element, box, item.hasLabelAbove());
        if (item.inner != null) {
            drawing.include(item.inner, box.x(), box.y());
        }
        for (int i = 0; i < item.events.size(); i++) {
            var event = item.events.get(i);
            var at = item.eventBox(i, box);
            drawing.shapes.put(event, at);
            var name = Sizes.outsideLabel(event);
            if (name.height() > 0) {
                drawing.labels.put(
                        event, new Rect(at.centerX() + Sizes.SPACE, at.bottom(), name.width(), name.height()));
            }
        }
    }

    private void label(Element element, Rect box, boolean above) {
        var name = Sizes.outsideLabel(element);
        if (name.height() > 0) {
            var y = above ? box.y() - Sizes.SPACE - name.height() : box.bottom() + Sizes.SPACE;
            drawing.labels.put(element, new Rect(box.centerX() - name.width() / 2, y, name.width(), name.height()));
        }
    }

    private Rect box(Item item) {
        return new Rect(
                centers[item.column] - item.width / 2, rowCenters[item.row] - item.height / 2, item.width, item.height);
    }

    private List<Spot> line(Route route) {
        var line = new ArrayList<Spot>();
        var at = start(route);
        line.add(at);
        for (var leg : route.legs()) {
            at = switch (leg) {
                case Gap gap -> new Spot(gapLefts[gap.after() + 1] + MARGIN + gap.use().track * TRACK, at.y());
                case Column column -> new Spot(centers[column.column()], at.y());
                case Channel channel ->
                    new Spot(at.x(), channelTops[channel.below()] + 10 + channel.use().track * TRACK);
                case Row row -> new Spot(at.x(), rowCenters[row.row()]);
            };
            line.add(at);
        }
        var to = box(route.link().to());
        line.add(
                switch (route.end()) {
                    case LEFT -> new Spot(to.x(), to.centerY());
                    case UPRIGHT -> new Spot(to.centerX(), at.y() > to.centerY() ? to.bottom() : to.y());
                });
        return line;
    }

    private Spot start(Route route) {
        var item = route.link().from();
        var box = box(item);
        return switch (route.start()) {
            case RIGHT -> new Spot(box.right(), box.centerY());
            case UPRIGHT -> new Spot(box.centerX(), route.link().to().row > item.row ? box.bottom() : box.y());
            case EVENT -> {
                var event = item.eventBox(route.link().event(), box);
                yield new Spot(event.centerX(), event.bottom());
            }
        };
    }
}
