package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.layout.Route.Channel;
import nl.herontwerp.bpmn.layout.Route.Column;
import nl.herontwerp.bpmn.layout.Route.End;
import nl.herontwerp.bpmn.layout.Route.Gap;
import nl.herontwerp.bpmn.layout.Route.Row;
import nl.herontwerp.bpmn.layout.Route.Start;

/**
 * Finds a way for each flow that meets no node: straight through free cells where it can, else between
 * the columns and below the rows.
 */
final class Routes {

    final Tracks gaps = new Tracks();
    final Tracks channels = new Tracks();
    private final Occupied cells;

    Routes(Scope scope) {
        cells = new Occupied(scope);
    }

    List<Route> find(List<Link> links) {
        var routes = new ArrayList<Route>();
        // straight ones first: they are what a reader follows
        var rest = new ArrayList<Link>();
        for (var link : links) {
            straight(link).ifPresentOrElse(routes::add, () -> rest.add(link));
        }
        for (var link : rest) {
            routes.add(Stream.of(branch(link), join(link), eventBelow(link), alongTarget(link), alongSource(link))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> around(link)));
        }
        gaps.assign();
        channels.assign();
        return routes;
    }

    private Optional<Route> straight(Link link) {
        var from = link.from();
        var to = link.to();
        if (link.leavesEvent()
                || to.column <= from.column
                || to.row != from.row
                || !cells.isRowFree(from.row, from.column + 1, to.column - 1, link)) {
            return Optional.empty();
        }
        cells.passRow(from.row, link);
        return Optional.of(new Route(link, Start.RIGHT, List.of(), End.LEFT));
    }

    /** Up or down out of a gateway and then along the row of the next node. */
    private Optional<Route> branch(Link link) {
        var from = link.from();
        var to = link.to();
        if (!from.isGateway()
                || link.leavesEvent()
                || to.column <= from.column
                || to.row == from.row
                || (to.row < from.row && from.hasLabelAbove())
                || !isColumnFree(from.column, from.row, to.row, link)
                || !cells.isRowFree(to.row, from.column, to.column - 1, link)) {
            return Optional.empty();
        }
        cells.passColumn(from.column, link);
        cells.passRow(to.row, link);
        return Optional.of(new Route(link, Start.UPRIGHT, List.of(new Row(to.row)), End.LEFT));
    }

    /** Along the own row and then up or down into a gateway. */
    private Optional<Route> join(Link link) {
        var from = link.from();
        var to = link.to();
        if (!to.isGateway()
                || link.leavesEvent()
                || to.column <= from.column
                || to.row == from.row
                || (to.row > from.row && to.hasLabelAbove())
                || !isColumnFree(to.column, to.row, from.row, link)
                || !cells.isRowFree(from.row, from.column + 1, to.column, link)) {
            return Optional.empty();
        }
        cells.passColumn(to.column, link);
        cells.passRow(from.row, link);
        return Optional.of(new Route(link, Start.RIGHT, List.of(new Column(to.column)), End.UPRIGHT));
    }

    /** Down from a boundary event and then along the row of the next node. */
    private Optional<Route> eventBelow(Link link) {
        var from = link.from();
        var to = link.to();
        if (!link.leavesEvent()
                || to.row <= from.row
                || to.column <= from.column
                || !isColumnFree(from.column, from.row, to.row, link)
                || !cells.isRowFree(to.row, from.column, to.column - 1, link)) {
            return Optional.empty();
        }
        cells.passColumn(from.column, link);
        cells.passRow(to.row, link);
        return Optional.of(new Route(link, Start.EVENT, List.of(new Row(to.row)), End.LEFT));
    }

    private Optional<Route> alongTarget(Link link) {
        var from = link.from();
        var to = link.to();
        if (link.leavesEvent()
                || to.column <= from.column
                || to.row == from.row
                || !cells.isRowFree(to.row, from.column + 1, to.column - 1, link)) {
            return Optional.empty();
        }
        cells.passRow(to.row, link);
        var gap = new Gap(from.column, gaps.use(from.column, 2 * from.row, 2 * to.row));
        return Optional.of(new Route(link, Start.RIGHT, List.of(gap, new Row(to.row)), End.LEFT));
    }

    private Optional<Route> alongSource(Link link) {
        var from = link.from();
        var to = link.to();
        if (link.leavesEvent()
                || to.column <= from.column + 1
                || to.row == from.row
                || !cells.isRowFree(from.row, from.column + 1, to.column - 1, link)) {
            return Optional.empty();
        }
        cells.passRow(from.row, link);
        var gap = new Gap(to.column - 1, gaps.use(to.column - 1, 2 * from.row, 2 * to.row));
        return Optional.of(new Route(link, Start.RIGHT, List.of(gap, new Row(to.row)), End.LEFT));
    }

    /** Between the columns, below a row, and between the columns again; this way is always there. */
    private Route around(Link link) {
        var from = link.from();
        var to = link.to();
        var before = to.column - 1;
        if (link.leavesEvent()) {
            var level = 2 * from.row + 1;
            var channel = new Channel(from.row, channels.use(from.row, 2 * from.column, 2 * before + 1));
            var gap = new Gap(before, gaps.use(before, level, 2 * to.row));
            return new Route(link, Start.EVENT, List.of(channel, gap, new Row(to.row)), End.LEFT);
        }
        var below = to.row > from.row ? to.row - 1 : to.row;
        var level = 2 * below + 1;
        var leave = new Gap(from.column, gaps.use(from.column, 2 * from.row, level));
        var channel = new Channel(below, channels.use(below, 2 * from.column + 1, 2 * before + 1));
        var arrive = new Gap(before, gaps.use(before, level, 2 * to.row));
        return new Route(link, Start.RIGHT, List.of(leave, channel, arrive, new Row(to.row)), End.LEFT);
    }

    /** Whether the cells after this row up to and with the other are free. */
    private boolean isColumnFree(int column, int after, int upTo, Link link) {
        return cells.isColumnFree(column, Math.min(after + 1, upTo), Math.max(after - 1, upTo), link);
    }
}
