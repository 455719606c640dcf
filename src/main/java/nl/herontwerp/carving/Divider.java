package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole.HandOver;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.TaskLoad;
import org.jspecify.annotations.Nullable;

/**
 * Divides all work over its holders. Exact: the hours of the pieces of a task add up to the hours of
 * the task, because the last piece takes what the others leave.
 */
public final class Divider {

    private Divider() {}

    /**
     * Who does what, now and in the redesign.
     *
     * <p>A robot takes {@code hoursNow x share x (1 - remainingHuman)}; shares of several robots on one
     * piece add up (edits refuse more than 100 %). A robot that helps saves that part of what the others
     * leave. What is left stays with the holder. A supplier takes the whole piece, and does it without
     * these robots. A piece that is stopped takes nobody's hours. What handing a piece over takes comes on top: the present job gains that
     * much less, the role has that much more to do.
     *
     * @param loads of the same present situation as the redesign's
     */
    public static Division divide(Redesign redesign, Loads loads) {
        return divide(redesign, loads, Unchanged.nothing(redesign, loads));
    }

    /** The same with what is known of an earlier division. */
    static Division divide(Redesign redesign, Loads loads, Unchanged unchanged) {
        var pieces = new ArrayList<PieceWork>();
        for (var task : redesign.asIs().model().tasks()) {
            var known = unchanged.pieces(task);
            pieces.addAll(known.isEmpty() ? piecesOf(redesign, task, loads) : known);
        }
        return new Division(
                List.copyOf(pieces),
                roles(redesign, pieces, unchanged),
                freed(redesign, pieces),
                robots(redesign, loads, pieces, unchanged),
                suppliers(redesign, loads, pieces));
    }

    private static List<RoleReview> roles(Redesign redesign, List<PieceWork> pieces, Unchanged unchanged) {
        var byRole = byRole(pieces);
        return redesign.design().roles().values().stream()
                .map(role -> {
                    var held = byRole.getOrDefault(role.id(), List.of());
                    return unchanged.review(role, held).orElseGet(() -> RoleReviewer.review(redesign, role, held));
                })
                .toList();
    }

    private static Map<String, RobotLoad> robots(
            Redesign redesign, Loads loads, List<PieceWork> pieces, Unchanged unchanged) {
        var byId = new HashMap<String, PieceWork>();
        pieces.forEach(piece -> byId.putIfAbsent(piece.activity().id(), piece));
        var robots = new LinkedHashMap<String, RobotLoad>();
        redesign.design()
                .robots()
                .forEach((id, robot) -> robots.put(
                        id,
                        unchanged
                                .robot(robot, byId)
                                .orElseGet(() -> RobotLoad.of(
                                        redesign,
                                        robot,
                                        loads,
                                        piece -> Optional.ofNullable(byId.get(piece))
                                                .flatMap(found -> Pieces.find(redesign, piece, found.taskId()))))));
        return robots;
    }

    private static Map<String, SupplierWork> suppliers(Redesign redesign, Loads loads, List<PieceWork> pieces) {
        var suppliers = new LinkedHashMap<String, SupplierWork>();
        redesign.design()
                .suppliers()
                .forEach((id, supplier) -> suppliers.put(id, SupplierWork.of(supplier, pieces, loads)));
        return suppliers;
    }

    /** Parts of the whole, in order, that add up to exactly 1. */
    static List<BigDecimal> shares(List<Activity> pieces) {
        var total = pieces.stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new ArrayList<BigDecimal>();
        var left = BigDecimal.ONE;
        for (var piece : pieces.subList(0, pieces.size() - 1)) {
            var share = piece.weight().divide(total, MathContext.DECIMAL64);
            left = left.subtract(share);
            shares.add(share);
        }
        shares.add(left);
        return shares;
    }

    private static List<PieceWork> piecesOf(Redesign redesign, Node task, Loads loads) {
        var activities = redesign.design().pieces(task);
        var shares = shares(activities);
        var load = loads.tasks().get(task.id());
        var works = new ArrayList<PieceWork>();
        for (var index = 0; index < activities.size(); index++) {
            works.add(work(redesign, task, activities.get(index), shares.get(index), load));
        }
        return works;
    }

    private static PieceWork work(
            Redesign redesign, Node task, Activity activity, BigDecimal share, @Nullable TaskLoad load) {
        var performer =
                redesign.asIs().inventory().performerOf(task).map(Performer::id).orElse(null);
        var holder = redesign.design()
                .assignment(activity.id())
                .map(Assignment::holder)
                .orElseGet(() -> new Holder.Present(performer));
        Figure<Hours> hours = load == null ? noLoad(task) : load.hoursPerYear();
        Figure<BigDecimal> minutes = load == null ? noLoad(task) : load.activeMinutes();
        var now = hours.map(each -> each.times(share));
        var byRobots = holder.isOwn() ? robotPart(redesign.design(), activity) : BigDecimal.ZERO;
        var robots = byRobots.signum() == 0 ? Figure.known(Hours.ZERO) : now.map(each -> each.times(byRobots));
        var then = holder instanceof Holder.Nobody
                ? Figure.known(Hours.ZERO)
                : now.map(each -> each.times(BigDecimal.ONE.subtract(byRobots)));
        var handOver = handOver(redesign.design(), activity).orElse(HandOver.NONE);
        return new PieceWork(
                task.id(),
                activity,
                Classifier.classify(RobotAids.aided(redesign.design(), activity)),
                performer,
                holder,
                share,
                minutes.map(each -> each.multiply(share)),
                now,
                then,
                robots,
                perYear(task, load, handOver.giverMinutes()),
                perYear(task, load, handOver.takerMinutes()));
    }

    /** The minutes of handing a piece over, its own or those of its role or supplier; empty when not stated or not needed. */
    public static Optional<HandOver> handOver(Design design, Activity activity) {
        return switch (design.assignments().get(activity.id())) {
            case Assignment.ToRole to ->
                Optional.ofNullable(to.handOver())
                        .or(() -> design.role(to.roleId()).map(CarvedRole::handOver));
            case Assignment.ToSupplier to ->
                design.supplier(to.supplierId()).map(supplier -> supplier.care().handOver());
            case Assignment.Stopped() -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** Hours a year of something that takes so many minutes each time the task is done. */
    private static Figure<Hours> perYear(Node task, @Nullable TaskLoad load, BigDecimal minutes) {
        if (minutes.signum() == 0) {
            return Figure.known(Hours.ZERO);
        }
        return load == null ? noLoad(task) : load.timesPerYear().map(times -> Hours.ofMinutes(minutes.multiply(times)));
    }

    /** The part of the present human time on a piece that robots take or save together, 0 to 1. */
    public static BigDecimal robotPart(Design design, Activity activity) {
        var coverages = design.robotsOn(activity.id())
                .flatMap(robot -> Stream.ofNullable(robot.coverage().get(activity.id())))
                .toList();
        var taken = coverages.stream()
                .filter(coverage -> coverage.effect() == Effect.SUBSTITUTE)
                .map(Coverage::saved)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = coverages.stream()
                .filter(coverage -> coverage.effect() != Effect.SUBSTITUTE)
                .map(help -> BigDecimal.ONE.subtract(help.saved()))
                .reduce(BigDecimal.ONE.subtract(taken), BigDecimal::multiply);
        return BigDecimal.ONE.subtract(left);
    }

    private static Map<String, List<PieceWork>> byRole(List<PieceWork> pieces) {
        var byRole = new HashMap<String, List<PieceWork>>();
        for (var piece : pieces) {
            if (piece.holder() instanceof Holder.Role(var roleId)) {
                byRole.computeIfAbsent(roleId, role -> new ArrayList<>()).add(piece);
            }
        }
        byRole.replaceAll((role, held) -> List.copyOf(held));
        return byRole;
    }

    private static Map<String, Figure<Hours>> freed(Redesign redesign, List<PieceWork> pieces) {
        var gains = new LinkedHashMap<String, List<Figure<Hours>>>();
        redesign.asIs().inventory().performers().keySet().forEach(performer -> gains.put(performer, new ArrayList<>()));
        for (var piece : pieces) {
            var of = piece.performerId() == null ? null : gains.get(piece.performerId());
            if (of != null) {
                piece.gained().ifPresent(of::add);
            }
        }
        var freed = new LinkedHashMap<String, Figure<Hours>>();
        gains.forEach((performer, all) -> freed.put(performer, Figure.total(all, Hours.ZERO, Hours::plus)));
        return freed;
    }

    private static <T> Figure<T> noLoad(Node task) {
        return Figure.unknown(Phrase.of("carving.missing.load", task.label()));
    }
}
