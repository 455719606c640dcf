package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** Lines of the robots: running cost, straight-line depreciation and what is paid once. */
final class RobotLines {

    private RobotLines() {}

    static List<CostLine> yearly(CostCase input) {
        var lines = new ArrayList<CostLine>();
        for (var robot : input.robots()) {
            if (robot.terms().isEmpty()) {
                lines.add(running(robot));
            } else {
                RobotCosts.yearly(robot.name(), robot.terms())
                        .forEach(part -> addPart(lines, robot, CostLine.Kind.ROBOT_RUNNING, part));
            }
            if (!hasNothingToSpread(robot)) {
                lines.add(depreciation(robot));
            }
        }
        return lines;
    }

    static List<CostLine> oneOff(CostCase input) {
        var lines = new ArrayList<CostLine>();
        for (var robot : input.robots()) {
            if (robot.terms().isEmpty()) {
                addOnce(lines, robot, "purchase", Phrase.of("costing.line.purchase"), robot.purchase());
                addOnce(lines, robot, "integration", Phrase.of("costing.line.integration"), robot.integration());
                addOnce(lines, robot, "training", Phrase.of("costing.line.training"), robot.training());
            } else {
                RobotCosts.once(robot.name(), robot.terms())
                        .forEach(part -> addPart(lines, robot, CostLine.Kind.ONE_OFF, part));
            }
        }
        return lines;
    }

    private static CostLine running(Robot robot) {
        var label = Phrase.of("costing.line.robotRunning");
        var running = Explained.step(
                        label,
                        "costing.line.robotRunning.formula",
                        Explained.money(Phrase.of("costing.robotYearly"), robot.yearly()))
                .cents(List::getFirst);
        return line(robot, "running", CostLine.Kind.ROBOT_RUNNING, label, running);
    }

    /** What costs nothing has no line, unless that is because others pay it. */
    private static void addPart(List<CostLine> lines, Robot robot, CostLine.Kind kind, RobotCosts.Part part) {
        var isNothing = part.money().toOptional().filter(Money::isZero).isPresent()
                && part.amount().parts().isEmpty();
        if (!isNothing) {
            lines.add(line(robot, part.id(), kind, part.label(), part.amount()));
        }
    }

    /** A leased or hired robot without any one-off cost has no depreciation, whatever its life. */
    private static boolean hasNothingToSpread(Robot robot) {
        return !robot.terms().isEmpty()
                && Stream.of(robot.purchase(), robot.integration(), robot.training(), robot.residual())
                        .allMatch(amount ->
                                amount.toOptional().filter(Money::isZero).isPresent());
    }

    private static void addOnce(List<CostLine> lines, Robot robot, String id, Phrase label, Figure<Money> amount) {
        if (amount.toOptional().filter(Money::isZero).isEmpty()) {
            lines.add(line(robot, id, CostLine.Kind.ONE_OFF, label, Explained.money(label, amount)));
        }
    }

    private static CostLine depreciation(Robot robot) {
        var label = Phrase.of("costing.line.depreciation");
        Figure<BigDecimal> life = robot.lifeYears()
                .flatMap(years -> years.signum() > 0
                        ? Figure.known(years)
                        : Figure.unknown(Phrase.of("costing.unknown.life", robot.name())));
        var amount = Explained.step(
                        label,
                        "costing.line.depreciation.formula",
                        Explained.money(Phrase.of("costing.line.purchase"), robot.purchase()),
                        Explained.money(Phrase.of("costing.line.integration"), robot.integration()),
                        Explained.money(Phrase.of("costing.line.training"), robot.training()),
                        Explained.money(Phrase.of("costing.residual"), robot.residual()),
                        Explained.number(Phrase.of("costing.lifeYears"), life))
                .cents(part -> part.get(0)
                        .add(part.get(1))
                        .add(part.get(2))
                        .subtract(part.get(3))
                        .divide(part.get(4), MathContext.DECIMAL128));
        return line(robot, "depreciation", CostLine.Kind.ROBOT_DEPRECIATION, label, amount);
    }

    private static CostLine line(Robot robot, String id, CostLine.Kind kind, Phrase label, Explanation amount) {
        return new CostLine(
                "robot:" + robot.id() + ":" + id,
                kind,
                Phrase.literal(robot.name()),
                label,
                Explained.nothing(label),
                amount);
    }
}
