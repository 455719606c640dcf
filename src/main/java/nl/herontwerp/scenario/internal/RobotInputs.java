package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.RobotTerms;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;

/** Finds the inputs of robots: what they come to do, and what they cost. */
final class RobotInputs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Standing state;
    private final List<PieceWork> changing;
    private final FoundInputs found;

    /** @param changing pieces that change hands */
    RobotInputs(Standing state, List<PieceWork> changing, FoundInputs found) {
        this.state = state;
        this.changing = changing;
        this.found = found;
    }

    void robot(Robot robot) {
        var design = state.design();
        var works = changing.stream()
                .filter(WorkTerms::isPresent)
                .flatMap(piece -> design.robotsOn(piece.activity().id()))
                .anyMatch(each -> each.id().equals(robot.id()));
        if (works) {
            found.add(InputKind.ROBOT_USE, robot.id(), HUNDRED);
        }
        paid(InputKind.ROBOT_PURCHASE, robot, robot.purchase());
        paid(InputKind.ROBOT_INTEGRATION, robot, robot.integration());
        paid(InputKind.ROBOT_TRAINING, robot, robot.training());
        var option = Objects.requireNonNull(design.robots().get(robot.id()));
        if (RobotSpending.follows(option)) {
            option.dealOrAmounts()
                    .item(RobotItem.Kind.HIRE)
                    .map(RobotItem::amount)
                    .ifPresent(price -> found.add(InputKind.ROBOT_HIRE, robot.id(), price.euros()));
            found.known(InputKind.ROBOT_UPKEEP, robot.id(), RobotSpending.upkeep(robot));
        } else {
            found.known(InputKind.ROBOT_YEARLY, robot.id(), robot.yearly());
        }
    }

    /** What is paid once, where something is; a purchase wherever it is bought. */
    private void paid(InputKind kind, Robot robot, Figure<Money> amount) {
        var isBought = kind == InputKind.ROBOT_PURCHASE && robot.terms().way() == RobotTerms.Way.BUY;
        if (isBought || amount.toOptional().filter(Money::isZero).isEmpty()) {
            found.known(kind, robot.id(), amount);
        }
    }
}
