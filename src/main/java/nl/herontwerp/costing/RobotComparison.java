package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.RobotTerms.Item;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Buying, leasing and hiring one robot side by side over the years of the project: what is paid once, plus what is
 * paid each year, less what a bought robot is still worth at the end (straight line from price to residual).
 * With a discount rate, what is paid each year counts at the end of that year, at its present value; while the rate is
 * not known, as much as that of today. Totals are rounded half up to the cent.
 *
 * @param years of the comparison
 * @param rate the discount rate a year; unknown says what is missing, and then nothing is discounted
 * @param ways in the order buying, leasing, hiring
 * @param others what others pay in the way that was chosen, item by item, not counted
 * @param fastStart what the days are worth that putting it to work takes less than otherwise, not counted;
 *     empty when nothing is said of those days
 * @param breakEven hours or months a year at which hiring costs as much as buying; more is cheaper to buy
 * @see <a href="../../../../../../docs/decisions/robots.md">robots</a>
 */
public record RobotComparison(
        int years,
        Explanation rate,
        List<Column> ways,
        Explanation breakEven,
        List<Explanation> others,
        List<Explanation> fastStart) {

    public RobotComparison {
        ways = List.copyOf(ways);
        others = List.copyOf(others);
        fastStart = List.copyOf(fastStart);
    }

    /** One way. {@code left} is what it is still worth after the years. */
    public record Column(Way way, Explanation once, Explanation perYear, Explanation left, Explanation total) {}

    /** The cheapest of the ways that are known, when at least two are. */
    public Optional<Way> cheapest() {
        var known =
                ways.stream().filter(column -> column.total().value().isKnown()).toList();
        return known.size() < 2
                ? Optional.empty()
                : known.stream()
                        .min(Comparator.comparing(column ->
                                CostImpact.money(column.total()).toOptional().orElseThrow()))
                        .map(Column::way);
    }

    /**
     * Compares the ways of a robot with terms.
     *
     * @param residual worth of the whole robot at the end of its life, whoever paid it
     * @param project whose years and discount rate hold
     */
    public static RobotComparison of(Robot robot, Figure<Money> residual, Horizon project) {
        var horizon = ComparedYears.of(project);
        var columns = Stream.of(Way.values())
                .map(way -> column(
                        Robot.of(
                                robot.id(),
                                robot.name(),
                                robot.lifeYears(),
                                residual,
                                robot.terms().by(way)),
                        horizon))
                .toList();
        return new RobotComparison(
                horizon.years(),
                horizon.rate(),
                columns,
                breakEven(robot, columns.getFirst(), horizon),
                RobotCosts.byOthers(robot.terms()).toList(),
                RobotCosts.fastStart(robot.terms()).stream().toList());
    }

    private static Column column(Robot robot, ComparedYears horizon) {
        var once =
                Totals.money(Phrase.of("costing.compare.once"), amounts(RobotCosts.once(robot.name(), robot.terms())));
        var perYear = Totals.money(
                Phrase.of("costing.compare.perYear"), amounts(RobotCosts.yearly(robot.name(), robot.terms())));
        var left = left(robot, horizon);
        var total = Explained.step(
                        Phrase.ofEnum("costing.compare.total", robot.terms().way()),
                        "costing.compare.total.formula",
                        once,
                        perYear,
                        horizon.annuity(),
                        left,
                        horizon.factor())
                .cents(part -> part.get(0)
                        .add(part.get(1).multiply(part.get(2)))
                        .subtract(part.get(3).multiply(part.get(4))));
        return new Column(robot.terms().way(), once, perYear, left, total);
    }

    private static List<Explanation> amounts(List<RobotCosts.Part> parts) {
        return parts.stream().map(RobotCosts.Part::amount).toList();
    }

    private static Explanation left(Robot robot, ComparedYears horizon) {
        var label = Phrase.of("costing.compare.left");
        if (robot.terms().way() != Way.BUY) {
            return Explained.nothing(label);
        }
        var years = BigDecimal.valueOf(horizon.years());
        Figure<BigDecimal> life = robot.lifeYears()
                .flatMap(each -> each.compareTo(years) >= 0
                        ? Figure.known(each)
                        : Figure.unknown(Phrase.of("costing.unknown.pastLife", robot.name(), each)));
        return Explained.step(
                        label,
                        "costing.compare.left.formula",
                        Explained.money(RobotCosts.label(Item.PURCHASE), robot.purchase()),
                        Explained.money(Phrase.of("costing.residual"), robot.residual()),
                        Explained.number(Phrase.of("costing.compare.years"), Figure.known(years)),
                        Explained.number(Phrase.of("costing.lifeYears"), life))
                .cents(part -> part.get(0)
                        .subtract(part.get(0)
                                .subtract(part.get(1))
                                .multiply(part.get(2))
                                .divide(part.get(3), MathContext.DECIMAL128)));
    }

    /**
     * What buying costs more than hiring would without its price, divided by that price for each of the
     * years. Never below zero: then buying is cheaper from the first hour.
     */
    private static Explanation breakEven(Robot robot, Column buy, ComparedYears horizon) {
        var terms = robot.terms().by(Way.HIRE);
        var others = new ArrayList<>(RobotCosts.yearly(robot.name(), terms));
        others.removeFirst();
        var rest = Explained.step(
                        Phrase.of("costing.compare.withoutPrice"),
                        "costing.compare.withoutPrice.formula",
                        Totals.money(Phrase.of("costing.compare.once"), amounts(RobotCosts.once(robot.name(), terms))),
                        Totals.money(Phrase.of("costing.compare.perYear"), amounts(others)),
                        horizon.annuity())
                .exactMoney(part -> part.get(0).add(part.get(1).multiply(part.get(2))));
        var price = RobotCosts.price(robot.name(), terms, Item.HIRE);
        var isFree = Explained.raw(price)
                .toOptional()
                .filter(each -> each.signum() <= 0)
                .isPresent();
        var usable = isFree
                ? Explained.money(
                        Phrase.ofEnum("costing.robot.price", Item.HIRE),
                        Figure.unknown(Phrase.of("costing.unknown.freeHire", robot.name())))
                : price;
        return Explained.step(
                        Phrase.ofEnum("costing.compare.breakEven", terms.hirePer()),
                        "costing.compare.breakEven.formula",
                        buy.total(),
                        rest,
                        usable,
                        horizon.annuity())
                .build(
                        part -> part.get(0)
                                .subtract(part.get(1))
                                .divide(part.get(2).multiply(part.get(3)), MathContext.DECIMAL128),
                        RobotComparison::quantity,
                        Phrase.of("wagerules.rounding.decimals", 1));
    }

    private static Quantity quantity(BigDecimal number) {
        return number.signum() <= 0
                ? new Quantity.OfText(Phrase.of("costing.compare.buyAlways"))
                : new Quantity.OfNumber(number.setScale(1, RoundingMode.HALF_UP));
    }
}
