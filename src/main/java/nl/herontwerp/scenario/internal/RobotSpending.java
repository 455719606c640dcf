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

    private final Remembered cost;
    private final int purchase;
    private final int yearly;

    RobotSpending(CostCase all, Robot robot, ParameterRegister register, Function<String, Integer> place) {
        purchase = place.apply(InputKind.ROBOT_PURCHASE.key(robot.id()));
        yearly = place.apply(InputKind.ROBOT_YEARLY.key(robot.id()));
        cost = new Remembered((bought, running) -> euros(
                all,
                with(
                        robot,
                        purchase < 0 ? robot.purchase() : Figure.known(new Money(bought)),
                        yearly < 0 ? robot.yearly() : Figure.known(new Money(running))),
                register));
    }

    /** Cents a year. */
    long cents(double[] values) {
        return Cents.of(cost.of(purchase < 0 ? 0 : values[purchase], yearly < 0 ? 0 : values[yearly]));
    }

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
