package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
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
            var label = Phrase.of("costing.line.robotRunning");
            var running = Explained.step(
                            label,
                            "costing.line.robotRunning.formula",
                            Explained.money(Phrase.of("costing.robotYearly"), robot.yearly()))
                    .cents(List::getFirst);
            lines.add(line(robot, "running", CostLine.Kind.ROBOT_RUNNING, label, running));
            lines.add(depreciation(robot));
        }
        return lines;
    }

    static List<CostLine> oneOff(CostCase input) {
        var lines = new ArrayList<CostLine>();
        for (var robot : input.robots()) {
            addOnce(lines, robot, "purchase", Phrase.of("costing.line.purchase"), robot.purchase());
            addOnce(lines, robot, "integration", Phrase.of("costing.line.integration"), robot.integration());
            addOnce(lines, robot, "training", Phrase.of("costing.line.training"), robot.training());
        }
        return lines;
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
