package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits of robots allow. */
final class RobotLimits {

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
                .or(() -> coverage(state, robot));
    }

    /** Robots together take at most the whole piece. */
    static Optional<Phrase> coverage(
            Redesign state, String robotId, String activityId, RobotOption.@Nullable Coverage coverage) {
        if (coverage == null) {
            return Optional.empty();
        }
        if (!coverage.share().isBetween(0, 100) || !coverage.remainingHuman().isBetween(0, 100)) {
            return Optional.of(Phrase.of("carving.refused.coverage"));
        }
        var others = state.design()
                .robotsOn(activityId)
                .filter(robot -> !robot.id().equals(robotId))
                .flatMap(robot -> Stream.ofNullable(robot.coverage().get(activityId)))
                .map(other -> other.share().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return refuse(
                others.add(coverage.share().percent()).compareTo(Pieces.HUNDRED) > 0,
                "carving.refused.coverageTotal",
                PieceLimits.name(state, activityId),
                new Percentage(Pieces.HUNDRED.subtract(others)));
    }

    static String name(Redesign state, String robotId) {
        var robot = state.design().robots().get(robotId);
        return robot == null ? robotId : robot.name();
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
        var purchase = robot.purchase();
        var residual = robot.residualValue();
        return refuse(
                purchase != null && residual != null && residual.compareTo(purchase) > 0, "carving.refused.residual");
    }
}
