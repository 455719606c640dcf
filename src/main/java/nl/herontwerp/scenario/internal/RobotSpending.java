package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.ParameterRegister;

/** What a robot costs a year, as the cost room computes it. */
final class RobotSpending {

    private final Remembered bought;
    private final Remembered running;
    private final long base;
    private final int purchase;
    private final int yearly;

    RobotSpending(CostCase all, Robot robot, ParameterRegister register, Function<String, Integer> place) {
        purchase = place.apply(InputKind.ROBOT_PURCHASE.key(robot.id()));
        yearly = place.apply(InputKind.ROBOT_YEARLY.key(robot.id()));
        base = Cents.of(euros(all, robot, register).doubleValue());
        var now = euros(all, with(robot, robot.purchase(), robot.yearly()), register);
        bought = new Remembered((euros, any) ->
                euros(all, with(robot, known(euros), robot.yearly()), register).subtract(now));
        running = new Remembered((euros, any) -> euros(all, with(robot, robot.purchase(), known(euros)), register)
                .subtract(now));
    }

    /** Cents a year: no line depends on both what it is bought for and what it costs to run. */
    long cents(double[] values) {
        return base + Cents.of(bought.of(values[purchase], 0)) + Cents.of(running.of(values[yearly], 0));
    }

    private static Figure<Money> known(BigDecimal euros) {
        return Figure.known(new Money(euros));
    }

    /** With its cost in four amounts, also when it is said item by item. */
    static Robot with(Robot robot, Figure<Money> purchase, Figure<Money> yearly) {
        return new Robot(
                robot.id(),
                robot.name(),
                purchase,
                robot.integration(),
                robot.training(),
                yearly,
                robot.lifeYears(),
                robot.residual());
    }

    private static BigDecimal euros(CostCase all, Robot robot, ParameterRegister register) {
        var alone = new CostCase(
                all.referenceDate(),
                all.employer(),
                List.of(),
                Figure.known(Hours.ZERO),
                List.of(),
                List.of(robot),
                all.casesPerYear());
        return CostCalculator.yearly(alone, register).stream()
                .map(line -> line.difference().toOptional().orElseThrow().euros())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
