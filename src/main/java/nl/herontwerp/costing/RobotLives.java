package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * What robots cost through the years, from the day on which one works until the day on which it goes. What a robot
 * costs a year counts by the days of that year; what is paid once counts in the year in which it begins, or in year 0.
 *
 * <p>Robots at the end of their life. What was paid once for a robot is paid again, at the prices of the year in which
 * its life ends, and the old one brings its residual value; not at the very end of the horizon, and not when it goes.
 * What the last one is still worth then lies on the straight line from its cost to its residual value; nothing of one
 * that was leased or hired and goes back.
 */
final class RobotLives {

    private final HorizonCase input;
    private final Growth growth;
    private final Map<String, StayTime> times = new HashMap<>();
    private final List<CostLine> once;

    /** @param start first day of year 1 */
    RobotLives(HorizonCase input, Growth growth, LocalDate start) {
        this.input = input;
        this.growth = growth;
        this.once = RobotLines.oneOff(input.base());
        for (var robot : input.base().robots()) {
            times.put(robot.id(), StayTime.of(start, input.horizon().years(), input.stay(robot.id())));
        }
    }

    /** What is paid once for robots that begin in a year, at the prices of that year; 0 is the first day. */
    List<CostLine> once(int year) {
        return input.base().robots().stream()
                .filter(robot -> time(robot).isThere() && time(robot).firstYear() == year)
                .flatMap(robot -> once(robot).stream())
                .map(line -> year == 0 ? line : risen(line, year - 1))
                .toList();
    }

    /** What robots cost in a year by the days that they work, before prices have grown. */
    List<CostLine> running(CostCase ofYear, int year) {
        var lines = RobotLines.yearly(ofYear);
        return input.base().robots().stream()
                .flatMap(robot -> lines.stream()
                        .filter(line -> isOf(line, robot))
                        .flatMap(line -> time(robot).partly(line, year).stream()))
                .toList();
    }

    /** Replacements in a year, and what is left of robots that go or at the end. */
    List<CostLine> lines(int year) {
        var lines = new ArrayList<CostLine>();
        for (var robot : input.base().robots()) {
            var paid = once(robot);
            var time = time(robot);
            if (!paid.isEmpty() && time.isThere() && year >= time.firstYear() && year <= time.lastYear()) {
                var cost = Totals.money(
                        Phrase.of("costing.robot.paidOnce"),
                        paid.stream().map(CostLine::scenario).toList());
                add(lines, robot, cost, year);
            }
        }
        return lines;
    }

    private StayTime time(Robot robot) {
        return Objects.requireNonNull(times.get(robot.id()));
    }

    private List<CostLine> once(Robot robot) {
        return once.stream().filter(line -> isOf(line, robot)).toList();
    }

    private static boolean isOf(CostLine line, Robot robot) {
        return line.id().startsWith("robot:" + robot.id() + ":");
    }

    private CostLine risen(CostLine line, int years) {
        return new CostLine(
                line.id(),
                line.kind(),
                line.subject(),
                line.label(),
                line.now(),
                growth.cents(line.label(), line.scenario(), years, Setting.PRICE_GROWTH));
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
        var time = time(robot);
        var times = ends(time, life.toOptional().get(), year);
        if (times > 0) {
            lines.add(replacement(robot, cost, year, times));
            sold(robot, times).ifPresent(lines::add);
        }
        if (year == time.lastYear() && !(time.leaves() && robot.terms().way() != RobotTerms.Way.BUY)) {
            lines.add(left(robot, cost, life.toOptional().get()));
        }
    }

    /** How often a life ends in a year, the end of its time left out. */
    static int ends(StayTime time, BigDecimal life, int year) {
        return before(time, life, BigDecimal.valueOf(year).min(time.end()), time.end())
                - before(time, life, BigDecimal.valueOf(year - 1L), time.end());
    }

    /** Lives that are over at a moment, and before the end. */
    private static int before(StayTime time, BigDecimal life, BigDecimal moment, BigDecimal end) {
        var passed = moment.subtract(time.begin());
        if (passed.signum() <= 0) {
            return 0;
        }
        var all = passed.divide(life, 0, RoundingMode.FLOOR);
        var isAtTheEnd = time.begin().add(all.multiply(life)).compareTo(end) >= 0;
        return all.intValueExact() - (isAtTheEnd && all.signum() > 0 ? 1 : 0);
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
        var time = time(robot);
        var end = time.end();
        var lives = before(time, life, end, end);
        var bought = time.begin().add(life.multiply(BigDecimal.valueOf(lives)));
        var label = Phrase.of("costing.line.left");
        var paid = growth.cents(
                Phrase.of("costing.robot.paidOnce"),
                cost,
                bought.setScale(0, lives == 0 ? RoundingMode.FLOOR : RoundingMode.CEILING)
                        .intValueExact(),
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
