package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.carving.RobotOption.Help;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits of robots allow. */
final class RobotLimits {

    /** Seconds in a day. */
    static final int MAX_CYCLE = 86_400;

    private RobotLimits() {}

    static Optional<Phrase> exists(Redesign state, String robotId) {
        return refuse(!state.design().robots().containsKey(robotId), "carving.refused.noSuchRobot");
    }

    static Optional<Phrase> robot(Redesign state, RobotOption robot) {
        return refuse(robot.id().isBlank(), "carving.refused.idInUse")
                .or(() -> PieceLimits.named(robot.name()))
                .or(() -> RoleLimits.notNegative(robot.purchase()))
                .or(() -> RoleLimits.notNegative(robot.integration()))
                .or(() -> RoleLimits.notNegative(robot.training()))
                .or(() -> RoleLimits.notNegative(robot.yearlyCost()))
                .or(() -> RoleLimits.notNegative(robot.residualValue()))
                .or(() -> life(robot.lifeYears()))
                .or(() -> residual(robot))
                .or(() -> DealLimits.deal(robot.deal()))
                .or(() -> DealLimits.times(robot.times()))
                .or(() -> coverage(state, robot));
    }

    /** Robots together take at most the whole piece; one that helps takes none of it. */
    static Optional<Phrase> coverage(Redesign state, String robotId, String activityId, @Nullable Coverage coverage) {
        return coverage == null
                ? Optional.empty()
                : refuse(
                                !coverage.share().isBetween(0, 100)
                                        || !coverage.remainingHuman().isBetween(0, 100),
                                "carving.refused.coverage")
                        .or(() -> cycle(coverage.cycleSeconds()))
                        .or(() -> help(coverage, coverage.help()))
                        .or(() -> total(state, robotId, activityId, coverage));
    }

    private static Optional<Phrase> total(Redesign state, String robotId, String activityId, Coverage coverage) {
        if (coverage.effect() != Effect.SUBSTITUTE) {
            return Optional.empty();
        }
        var others = state.design()
                .robotsOn(activityId)
                .filter(robot -> !robot.id().equals(robotId))
                .flatMap(robot -> Stream.ofNullable(robot.coverage().get(activityId)))
                .filter(other -> other.effect() == Effect.SUBSTITUTE)
                .map(other -> other.share().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return refuse(
                others.add(coverage.share().percent()).compareTo(Pieces.HUNDRED) > 0,
                "carving.refused.coverageTotal",
                PieceLimits.name(state, activityId),
                new Percentage(Pieces.HUNDRED.subtract(others)));
    }

    private static Optional<Phrase> cycle(@Nullable BigDecimal seconds) {
        return refuse(
                seconds != null && (seconds.signum() <= 0 || seconds.compareTo(BigDecimal.valueOf(MAX_CYCLE)) > 0),
                "carving.refused.cycle",
                MAX_CYCLE);
    }

    private static Optional<Phrase> help(Coverage coverage, @Nullable Help help) {
        if (help == null) {
            return Optional.empty();
        }
        var points = help.wageValuePoints();
        var lowers = !help.lowersTo().isEmpty();
        return refuse(
                        help.effect() == Effect.SUBSTITUTE
                                || coverage.remainingHuman().percent().signum() == 0,
                        "carving.refused.helpAlone")
                .or(() -> refuse(lowers && help.effect() != Effect.ASSIST, "carving.refused.helpLowers"))
                .or(() -> refuse(lowers && !coverage.share().isBetween(100, 100), "carving.refused.helpPartly"))
                .or(() -> refuse(
                        help.lowersTo().values().stream()
                                .anyMatch(score -> score < 0 || score > MeasureLimits.MOST_LEFT),
                        "carving.refused.score",
                        0,
                        MeasureLimits.MOST_LEFT))
                .or(() -> refuse(points != null && !points.isBetween(0, 100), "carving.refused.wageValuePoints"));
    }

    static String name(Redesign state, String robotId) {
        var robot = state.design().robots().get(robotId);
        return robot == null ? robotId : robot.name();
    }

    static Phrase said(Redesign before, String robotId, String activityId, @Nullable Coverage coverage) {
        var robot = name(before, robotId);
        var piece = PieceLimits.name(before, activityId);
        if (coverage == null) {
            return Phrase.of("carving.edit.coverageRemoved", robot, piece);
        }
        return Phrase.of(
                coverage.effect() == Effect.SUBSTITUTE ? "carving.edit.coverage" : "carving.edit.help",
                robot,
                piece,
                coverage.share(),
                coverage.remainingHuman());
    }

    /** Only of a new robot, because one that is there keeps what it covers. */
    private static Optional<Phrase> coverage(Redesign state, RobotOption robot) {
        if (state.design().robots().containsKey(robot.id())) {
            return Optional.empty();
        }
        return robot.coverage().entrySet().stream()
                .flatMap(covered -> PieceLimits.piece(state, covered.getKey())
                        .or(() -> coverage(state, robot.id(), covered.getKey(), covered.getValue()))
                        .stream())
                .findFirst();
    }

    private static Optional<Phrase> life(@Nullable BigDecimal years) {
        return refuse(
                years != null && (years.signum() <= 0 || years.compareTo(Pieces.HUNDRED) > 0), "carving.refused.life");
    }

    private static Optional<Phrase> residual(RobotOption robot) {
        var deal = robot.deal();
        var purchase = deal == null
                ? robot.purchase()
                : deal.item(RobotItem.Kind.PURCHASE).map(RobotItem::amount).orElse(null);
        var residual = robot.residualValue();
        return refuse(
                purchase != null && residual != null && residual.compareTo(purchase) > 0, "carving.refused.residual");
    }
}
