package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotTimes;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.RobotComparison;
import nl.herontwerp.costing.RobotTerms;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** Says a robot in the words of the cost room. */
public final class RobotMapping {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private RobotMapping() {}

    /** @param load of the same robot; null when it is not counted */
    static CostCase.Robot robot(RobotOption robot, @Nullable RobotLoad load) {
        var deal = robot.deal();
        Figure<BigDecimal> life =
                Figure.ofNullable(robot.lifeYears(), Phrase.of("scenario.missing.life", robot.name()));
        var residual = Figure.ofNullable(robot.residualValue(), Phrase.of("scenario.missing.residual", robot.name()));
        return deal == null
                ? new CostCase.Robot(
                        robot.id(),
                        robot.name(),
                        Figure.ofNullable(robot.purchase(), Phrase.of("scenario.missing.purchase", robot.name())),
                        Figure.ofNullable(robot.integration(), Phrase.of("scenario.missing.integration", robot.name())),
                        Figure.ofNullable(robot.training(), Phrase.of("scenario.missing.training", robot.name())),
                        Figure.ofNullable(robot.yearlyCost(), Phrase.of("scenario.missing.yearly", robot.name())),
                        life,
                        residual)
                : CostCase.Robot.of(robot.id(), robot.name(), life, residual, terms(robot, deal, load));
    }

    /** Ways to obtain it side by side; that of a robot without a deal with its four amounts. */
    public static RobotComparison compare(RobotOption robot, @Nullable RobotLoad load, Horizon horizon) {
        Figure<BigDecimal> life =
                Figure.ofNullable(robot.lifeYears(), Phrase.of("scenario.missing.life", robot.name()));
        var residual = Figure.ofNullable(robot.residualValue(), Phrase.of("scenario.missing.residual", robot.name()));
        var itemised =
                CostCase.Robot.of(robot.id(), robot.name(), life, residual, terms(robot, robot.dealOrAmounts(), load));
        return RobotComparison.of(itemised, residual, horizon);
    }

    private static RobotTerms terms(RobotOption robot, RobotDeal deal, @Nullable RobotLoad load) {
        return new RobotTerms(
                RobotTerms.Way.valueOf(deal.way().name()),
                RobotTerms.HirePer.valueOf(deal.hirePer().name()),
                hired(robot, deal, load),
                deal.upkeepIncluded(),
                deal.items().stream().map(item -> cost(robot, item)).toList(),
                commissioning(robot, robot.times()));
    }

    private static Figure<BigDecimal> hired(RobotOption robot, RobotDeal deal, @Nullable RobotLoad load) {
        var stated = deal.hirePerYear();
        if (stated != null) {
            return Figure.known(stated);
        }
        if (deal.hirePer() == RobotDeal.HirePer.MONTH) {
            return Figure.known(MONTHS);
        }
        return load == null || robot.coverage().isEmpty()
                ? Figure.unknown(Phrase.of("scenario.missing.hireHours", robot.name()))
                : load.busy().map(Hours::value);
    }

    private static RobotTerms.Cost cost(RobotOption robot, RobotItem item) {
        var kind = RobotTerms.Item.valueOf(item.kind().name());
        return new RobotTerms.Cost(
                kind,
                Figure.ofNullable(
                        item.amount(),
                        Phrase.of(
                                "scenario.missing.robotItem", robot.name(), Phrase.ofEnum("costing.robot.item", kind))),
                RobotTerms.Payer.valueOf(item.payer().name()),
                item.part() == null ? Percentage.HUNDRED : item.part(),
                item.source());
    }

    private static RobotTerms.@Nullable Commissioning commissioning(RobotOption robot, @Nullable RobotTimes times) {
        return times == null || (times.commissioningDays() == null && times.lostPerDay() == null)
                ? null
                : new RobotTerms.Commissioning(
                        Figure.ofNullable(
                                times.commissioningDays(),
                                Phrase.of("scenario.missing.commissioningDays", robot.name())),
                        Figure.ofNullable(times.usualDays(), Phrase.of("scenario.missing.usualDays", robot.name())),
                        Figure.ofNullable(times.lostPerDay(), Phrase.of("scenario.missing.lostPerDay", robot.name())));
    }
}
