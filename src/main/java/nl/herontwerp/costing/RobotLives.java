package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Robots at the end of their life. What was paid once for a robot is paid again, at the prices of the year in which
 * its life ends, and the old one brings its residual value; not at the very end of the horizon. What the last one is
 * still worth there lies on the straight line from its cost to its residual value.
 */
final class RobotLives {

    private final HorizonCase input;
    private final Growth growth;
    private final List<CostLine> once;

    /** @param once the lines of year 0 */
    RobotLives(HorizonCase input, Growth growth, List<CostLine> once) {
        this.input = input;
        this.growth = growth;
        this.once = once;
    }

    List<CostLine> lines(int year) {
        var lines = new ArrayList<CostLine>();
        for (var robot : input.base().robots()) {
            var paid = once.stream()
                    .filter(line -> line.id().startsWith("robot:" + robot.id() + ":"))
                    .toList();
            if (!paid.isEmpty()) {
                var cost = Totals.money(
                        Phrase.of("costing.robot.paidOnce"),
                        paid.stream().map(CostLine::scenario).toList());
                add(lines, robot, cost, year);
            }
        }
        return lines;
    }

    private void add(List<CostLine> lines, Robot robot, Explanation cost, int year) {
        var life = robot.lifeYears()
                .flatMap(years -> years.signum() > 0
                        ? Figure.known(years)
                        : Figure.<BigDecimal>unknown(Phrase.of("costing.unknown.life", robot.name())));
        if (life.toOptional().isEmpty()) {
            var label = Phrase.of("costing.line.replacement");
            lines.add(line(robot, "replacement", label, Explained.money(label, life.map(any -> Money.ZERO))));
            return;
        }
        var times = ends(life.toOptional().get(), year);
        if (times > 0) {
            lines.add(replacement(robot, cost, year, times));
            sold(robot, times).ifPresent(lines::add);
        }
        if (year == input.horizon().years()) {
            lines.add(left(robot, cost, life.toOptional().get()));
        }
    }

    /** How often a life ends in a year, the end of the horizon left out. */
    private int ends(BigDecimal life, int year) {
        var until = BigDecimal.valueOf(year);
        var all = until.divide(life, 0, RoundingMode.FLOOR);
        if (year == input.horizon().years() && all.multiply(life).compareTo(until) == 0) {
            all = all.subtract(BigDecimal.ONE);
        }
        return all.subtract(BigDecimal.valueOf(year - 1L).divide(life, 0, RoundingMode.FLOOR))
                .intValue();
    }

    private CostLine replacement(Robot robot, Explanation cost, int year, int times) {
        var label = Phrase.of("costing.line.replacement");
        var amount = Explained.step(
                        label,
                        "costing.line.replacement.formula",
                        growth.cents(Phrase.of("costing.robot.paidOnce"), cost, year, Setting.PRICE_GROWTH),
                        times(times))
                .cents(part -> part.get(0).multiply(part.get(1)));
        return line(robot, "replacement", label, amount);
    }

    private static Explanation times(int times) {
        return Explained.number(Phrase.of("costing.robot.times"), Figure.known(BigDecimal.valueOf(times)));
    }

    private Optional<CostLine> sold(Robot robot, int times) {
        var label = Phrase.of("costing.line.sold");
        if (robot.residual().toOptional().filter(Money::isZero).isPresent()) {
            return Optional.empty();
        }
        var amount = Explained.step(label, "costing.line.sold.formula", residual(robot), times(times))
                .cents(part -> part.get(0).multiply(part.get(1)).negate());
        return Optional.of(line(robot, "sold", label, amount));
    }

    private CostLine left(Robot robot, Explanation cost, BigDecimal life) {
        var end = BigDecimal.valueOf(input.horizon().years());
        var lives = end.divide(life, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        var bought = lives.multiply(life);
        var label = Phrase.of("costing.line.left");
        var paid = growth.cents(
                Phrase.of("costing.robot.paidOnce"),
                cost,
                bought.setScale(0, RoundingMode.CEILING).intValueExact(),
                Setting.PRICE_GROWTH);
        var amount = Explained.step(
                        label,
                        "costing.line.left.formula",
                        paid,
                        residual(robot),
                        Explained.number(Phrase.of("costing.robot.age"), Figure.known(end.subtract(bought))),
                        Explained.number(Phrase.of("costing.lifeYears"), Figure.known(life)))
                .cents(part -> part.get(0)
                        .subtract(part.get(0)
                                .subtract(part.get(1))
                                .multiply(part.get(2))
                                .divide(part.get(3), MathContext.DECIMAL128))
                        .negate());
        return new CostLine(
                "robot:" + robot.id() + YearCost.LEFT,
                CostLine.Kind.ONE_OFF,
                Phrase.literal(robot.name()),
                label,
                Explained.nothing(label),
                amount);
    }

    private static Explanation residual(Robot robot) {
        return Explained.money(Phrase.of("costing.residual"), robot.residual());
    }

    private static CostLine line(Robot robot, String id, Phrase label, Explanation amount) {
        return new CostLine(
                "robot:" + robot.id() + ":" + id,
                CostLine.Kind.ONE_OFF,
                Phrase.literal(robot.name()),
                label,
                Explained.nothing(label),
                amount);
    }
}
