package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What edits of pieces do. Only called when the edit is not refused. */
final class PieceMoves {

    private PieceMoves() {}

    static Design cut(Redesign state, String activityId, Activity wanted) {
        var cut = wanted.withWeight(Pieces.sized(wanted.weight()));
        var found = Pieces.find(state, activityId).orElseThrow();
        var old = found.piece();
        var pieces = new ArrayList<>(found.pieces());
        pieces.set(found.index(), old.withWeight(old.weight().subtract(cut.weight())));
        pieces.add(found.index() + 1, cut);
        return inherit(found.with(pieces), activityId, List.of(cut.id()));
    }

    static Design split(Redesign state, String taskId, List<Activity> pieces) {
        var found = Pieces.ofTask(state, taskId).orElseThrow();
        var whole = found.piece().id();
        var ids = pieces.stream()
                .map(Activity::id)
                .filter(id -> !id.equals(whole))
                .toList();
        var inherited = inherit(found.with(pieces), whole, ids);
        return ids.size() < pieces.size() ? inherited : forget(inherited, whole);
    }

    static Design scale(Redesign state, String taskId, BigDecimal total) {
        var splits = new LinkedHashMap<>(state.design().splits());
        splits.put(taskId, Pieces.ofTask(state, taskId).orElseThrow().scaledTo(total));
        return state.design().withSplits(splits);
    }

    static Design merge(Redesign state, String keptId, String mergedId) {
        var merged = Pieces.find(state, mergedId).orElseThrow().piece();
        var found = Pieces.find(state, keptId).orElseThrow();
        var kept = found.piece();
        var pieces = new ArrayList<>(found.pieces());
        pieces.set(found.index(), kept.withWeight(kept.weight().add(merged.weight())));
        pieces.remove(merged);
        return forget(timedAgain(found.with(pieces), keptId), mergedId);
    }

    static Design resize(Redesign state, String activityId, BigDecimal wanted) {
        var weight = Pieces.sized(wanted);
        var found = Pieces.find(state, activityId).orElseThrow();
        var other = found.neighbour();
        var rest = other.weight().subtract(weight.subtract(found.piece().weight()));
        var pieces = new ArrayList<>(found.pieces());
        pieces.set(pieces.indexOf(other), other.withWeight(rest));
        pieces.set(found.index(), sized(found.piece(), weight));
        return found.with(pieces);
    }

    /** A size that somebody gave is no starting point any more. */
    private static Activity sized(Activity piece, BigDecimal weight) {
        var start = piece.start();
        return piece.withWeight(weight).withStart(start == null ? null : start.withoutWeight());
    }

    /** Other pieces for a task; those that keep their id keep their place in roles and robots. */
    static Design redivide(Redesign state, String taskId, List<Activity> pieces) {
        var found = Pieces.ofTask(state, taskId).orElseThrow();
        var kept = pieces.stream().map(Activity::id).collect(Collectors.toSet());
        var changed = found.with(pieces);
        for (var piece : found.pieces()) {
            if (!kept.contains(piece.id())) {
                changed = forget(changed, piece.id());
            }
        }
        return changed;
    }

    static Activity supported(Activity piece, SupportMeasure measure) {
        var measures = new ArrayList<>(piece.measures());
        var place = IntStream.range(0, measures.size())
                .filter(index -> measures.get(index).id().equals(measure.id()))
                .findFirst();
        if (place.isPresent()) {
            measures.set(place.getAsInt(), measure);
        } else {
            measures.add(measure);
        }
        return piece.withMeasures(measures);
    }

    static Activity unsupported(Activity piece, String measureId) {
        return piece.withMeasures(piece.measures().stream()
                .filter(each -> !each.id().equals(measureId))
                .toList());
    }

    static Design move(Redesign state, String activityId, int index) {
        var found = Pieces.find(state, activityId).orElseThrow();
        var pieces = new ArrayList<>(found.pieces());
        pieces.remove(found.index());
        pieces.add(index, found.piece());
        return found.with(pieces);
    }

    static Design change(Redesign state, String activityId, UnaryOperator<Activity> change) {
        return Pieces.find(state, activityId).orElseThrow().changedPiece(change);
    }

    static Activity scored(Activity piece, Demand demand, @Nullable Integer score) {
        var demands = new EnumMap<Demand, Integer>(Demand.class);
        demands.putAll(piece.demands());
        if (score == null) {
            demands.remove(demand);
        } else {
            demands.put(demand, score);
        }
        var start = piece.start();
        return piece.withDemands(demands).withStart(start == null ? null : start.without(demand));
    }

    static Activity stopped(Activity piece, HardStop hardStop, boolean applies) {
        var stops = EnumSet.noneOf(HardStop.class);
        stops.addAll(piece.hardStops());
        if (applies) {
            stops.add(hardStop);
        } else {
            stops.remove(hardStop);
        }
        return piece.withHardStops(stops);
    }

    /** New pieces stay with the holder and the robots of the piece that they come from. */
    private static Design inherit(Design design, String from, Collection<String> ids) {
        var assignments = new LinkedHashMap<>(design.assignments());
        design.assignment(from).ifPresent(assignment -> ids.forEach(id -> assignments.put(id, assignment)));
        var timed = timedAgain(design, from);
        var robots = new LinkedHashMap<>(timed.robots());
        timed.robotsOn(from).forEach(robot -> {
            var coverage = new LinkedHashMap<>(robot.coverage());
            ids.forEach(id -> coverage.put(id, robot.coverage().get(from)));
            robots.put(robot.id(), robot.withCoverage(coverage));
        });
        return design.withAssignments(assignments).withRobots(robots);
    }

    /** How long a robot works on a piece has to be said again when the piece becomes another one. */
    private static Design timedAgain(Design design, String activityId) {
        var robots = new LinkedHashMap<>(design.robots());
        design.robotsOn(activityId).forEach(robot -> {
            var coverage = new LinkedHashMap<>(robot.coverage());
            coverage.computeIfPresent(activityId, (id, covered) -> covered.withoutCycle());
            robots.put(robot.id(), robot.withCoverage(coverage));
        });
        return design.withRobots(robots);
    }

    /** Takes a piece that is gone out of assignments and robots. */
    private static Design forget(Design design, String activityId) {
        var assignments = new LinkedHashMap<>(design.assignments());
        assignments.remove(activityId);
        var robots = new LinkedHashMap<>(design.robots());
        design.robotsOn(activityId).forEach(robot -> {
            var coverage = new LinkedHashMap<>(robot.coverage());
            coverage.remove(activityId);
            robots.put(robot.id(), robot.withCoverage(coverage));
        });
        return design.withAssignments(assignments).withRobots(robots);
    }
}
