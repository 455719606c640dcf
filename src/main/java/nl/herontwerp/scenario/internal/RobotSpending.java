package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.RobotTerms;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.InputKind;

/**
 * What a robot costs a year, rounded as the cost room rounds it: what it costs to run, the price of the hours that it is hired, and all
 * that is paid once, less what is left, spread over its life.
 */
final class RobotSpending {

    private static final double SECONDS_AN_HOUR = 3600;
    private static final double PERCENT = 100;

    private final long running;
    private final double once;
    private final double life;
    private final List<Changed> items = new ArrayList<>();
    private final int yearly;
    private final Hired hired;

    /** An amount paid once that is an input, with what the scenario counts with. */
    private record Changed(int place, double now) {}

    /**
     * The hours that it is hired for.
     *
     * @param price place of the price of an hour; -1 when it is not hired for as many hours as it works
     * @param own the part of the price that the employer pays
     * @param use place of the part of its work that it comes to; -1 is all
     */
    private record Hired(int price, double own, int use, List<Work> works) {}

    /** Work of which it does a part. */
    private record Work(Frequencies.Entry times, int cases, double hours) {}

    RobotSpending(Robot robot, Redesign redesign, Frequencies frequencies, Function<String, Integer> place) {
        var option = redesign.design().robots().get(robot.id());
        var follows = option != null && follows(option);
        yearly = place.apply((follows ? InputKind.ROBOT_UPKEEP : InputKind.ROBOT_YEARLY).key(robot.id()));
        running = Cents.of(euros(robot.yearly()));
        item(place, InputKind.ROBOT_PURCHASE, robot, robot.purchase());
        item(place, InputKind.ROBOT_INTEGRATION, robot, robot.integration());
        item(place, InputKind.ROBOT_TRAINING, robot, robot.training());
        once = euros(robot.purchase()) + euros(robot.integration()) + euros(robot.training()) - euros(robot.residual());
        life = robot.lifeYears().map(BigDecimal::doubleValue).toOptional().orElse(1.0);
        hired = option != null && follows
                ? hired(option, own(robot).doubleValue(), redesign, frequencies, place)
                : new Hired(-1, 0, -1, List.of());
    }

    /** Whether it is hired for as many hours as it works, so that its price follows how often the work is done. */
    static boolean follows(RobotOption robot) {
        var deal = robot.deal();
        return deal != null
                && deal.way() == RobotDeal.Way.HIRE
                && deal.hirePer() == RobotDeal.HirePer.HOUR
                && deal.hirePerYear() == null
                && !robot.coverage().isEmpty();
    }

    /** Cents a year. */
    long cents(double[] values, double[] times) {
        return money(values, times) + Cents.of((once + moreOnce(values)) / life);
    }

    /** Cents a year that are paid in the year itself. */
    long money(double[] values, double[] times) {
        var upkeep = yearly < 0 ? running : Cents.of(values[yearly]);
        return upkeep + hire(values, times);
    }

    /** Euros that are paid once more than the scenario counts with. */
    double moreOnce(double[] values) {
        var more = 0.0;
        for (var item : items) {
            more += values[item.place] - item.now;
        }
        return more;
    }

    /** Euros a year, hiring by the hour aside, more than at other values. */
    double moreYearly(double[] values, double[] than) {
        return yearly < 0 ? 0 : values[yearly] - than[yearly];
    }

    /** Cents a year for the hours that it is hired, when these follow its work. */
    long hire(double[] values, double[] times) {
        if (hired.price < 0) {
            return 0;
        }
        var hours = 0.0;
        for (var work : hired.works) {
            hours += times[work.times.number()] * (work.cases < 0 ? 1 : values[work.cases]) * work.hours;
        }
        var used = hired.use < 0 ? 1 : values[hired.use] / PERCENT;
        var price = Cents.euros(Cents.of(values[hired.price] * hired.own));
        return Cents.of(price * hours * used);
    }

    private void item(Function<String, Integer> place, InputKind kind, Robot robot, Figure<Money> now) {
        var index = place.apply(kind.key(robot.id()));
        if (index >= 0) {
            items.add(new Changed(index, euros(now)));
        }
    }

    /** What it costs a year beside the hours that it is hired, as the lines of the cost table have it. */
    static Figure<Money> upkeep(Robot robot) {
        var price = robot.terms().cost(RobotTerms.Item.HIRE).map(RobotTerms.Cost::amount);
        return price.isEmpty() ? robot.yearly() : robot.yearly().with(hire(robot, price.get()), Money::minus);
    }

    private static Figure<Money> hire(Robot robot, Figure<Money> price) {
        return price.map(each -> each.times(own(robot)).toCents(RoundingMode.HALF_UP))
                .with(robot.terms().hirePerYear(), Money::times)
                .map(each -> each.toCents(RoundingMode.HALF_UP));
    }

    /** The part of the price of hiring that the employer pays. */
    private static BigDecimal own(Robot robot) {
        return robot.terms()
                .cost(RobotTerms.Item.HIRE)
                .map(cost -> cost.byOther().complement().fraction())
                .orElse(BigDecimal.ONE);
    }

    private static Hired hired(
            RobotOption robot,
            double own,
            Redesign redesign,
            Frequencies frequencies,
            Function<String, Integer> place) {
        var works = new ArrayList<Work>();
        for (var task : redesign.asIs().model().tasks()) {
            var hours = hours(robot, redesign.design(), task);
            for (var entry : hours == 0 ? List.<Frequencies.Entry>of() : frequencies.of(task.id())) {
                var cases = entry.process().isEmpty() ? -1 : place.apply(InputKind.CASES.key(entry.process()));
                works.add(new Work(entry, cases, hours));
            }
        }
        return new Hired(
                place.apply(InputKind.ROBOT_HIRE.key(robot.id())),
                own,
                place.apply(InputKind.ROBOT_USE.key(robot.id())),
                works);
    }

    /** Hours that it works each time a task is done, when it does all that is planned; as the load of a robot counts them. */
    static double hours(RobotOption robot, Design design, Node task) {
        return design.pieces(task).stream()
                .filter(piece -> design.isOwn(piece.id()))
                .map(piece -> robot.coverage().get(piece.id()))
                .filter(covered ->
                        covered != null && (covered.effect() == Effect.SUBSTITUTE || covered.cycleSeconds() != null))
                .mapToDouble(RobotSpending::hours)
                .sum();
    }

    private static double hours(RobotOption.Coverage covered) {
        var cycle = covered.cycleSeconds();
        return cycle == null
                ? 0
                : cycle.doubleValue() * covered.share().fraction().doubleValue() / SECONDS_AN_HOUR;
    }

    private static double euros(Figure<Money> amount) {
        return amount.map(money -> money.euros().doubleValue()).toOptional().orElseThrow();
    }
}
