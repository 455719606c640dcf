package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.YearCost;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.LoadCalculator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While a robot is not there its work stays with people and it costs nothing; what it does follows its days. */
class RobotYearsTest {

    private static final LocalDate START = RandomScenario.DATE;
    private static final Horizon YEARS =
            new Horizon(4, null, Percentage.of(3), Percentage.of(2), Percentage.of(1), Percentage.of(4), "norm", null);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRobotFromYear2LeavesYear1AsItIsWithoutIt(long seed) {
        var state = scenario(seed);
        var without = impact(with(state, new LinkedHashMap<>()));
        var late = impact(staying(state, START.plusYears(1), null));
        assertThat(lines(late, 0)).isEqualTo(lines(without, 0));
        assertThat(lines(late, 1)).isEqualTo(lines(without, 1));
        var always = impact(state);
        assertThat(yearly(late, 2)).isEqualTo(yearly(always, 2));
        assertThat(yearly(late, 4)).isEqualTo(yearly(always, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRobotUntilTheEndOfYear2LeavesLaterYearsAsTheyAreWithoutIt(long seed) {
        var state = scenario(seed);
        var gone = impact(staying(state, null, START.plusYears(2).minusDays(1)));
        assertThat(yearly(gone, 2)).isEqualTo(yearly(impact(state), 2));
        assertThat(lines(gone, 3)).isEqualTo(lines(impact(with(state, new LinkedHashMap<>())), 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneThatIsThereAllTheYearsCountsAsOneWithoutDates(long seed) {
        var state = scenario(seed);
        var dated = impact(staying(state, START, START.plusYears(4).minusDays(1)));
        assertThat(dated.lines().years()).isEqualTo(impact(state).lines().years());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inAPartOfAYearItDoesAPartOfItsWork(long seed) {
        var state = scenario(seed);
        var partly = impact(staying(
                state, START.plusYears(1).plusMonths(4), START.plusYears(3).minusMonths(2)));
        for (var year : partly.years()) {
            var amounts = year.lines().lines().stream()
                    .filter(YearCost::isCash)
                    .map(CostLine::amountThen)
                    .toList();
            assertThat(CostImpact.money(year.cost().scenario()).toOptional())
                    .isEqualTo(Figure.total(amounts, Money.ZERO, Money::plus).toOptional());
        }
        var hours = running(impact(state), 2);
        // from 1 November to 30 June: 243 of 366 days; every line is rounded to the cent
        assertThat(running(partly, 2).euros().doubleValue())
                .isCloseTo(hours.euros().doubleValue() * 243 / 366, within(0.05));
    }

    /** Bought by the employer, so that there are dates to state; robots of four amounts have none. */
    private static Standing scenario(long seed) {
        var state = RandomScenario.of(seed, 8);
        return new Standing(
                state.asIs(),
                state.employer(),
                state.scales(),
                staying(state, null, null).design(),
                state.locations(),
                state.uncertainty(),
                YEARS);
    }

    private static Standing staying(Standing state, @Nullable LocalDate from, @Nullable LocalDate until) {
        var robots = new LinkedHashMap<String, RobotOption>();
        state.design().robots().forEach((id, robot) -> robots.put(id, staying(robot, from, until)));
        return with(state, robots);
    }

    private static RobotOption staying(RobotOption robot, @Nullable LocalDate from, @Nullable LocalDate until) {
        var deal = robot.dealOrAmounts();
        return RobotOption.itemised(
                robot.id(),
                robot.name(),
                robot.kind(),
                robot.lifeYears(),
                robot.residualValue(),
                robot.coverage(),
                new RobotDeal(
                        deal.way(),
                        deal.hirePer(),
                        deal.hirePerYear(),
                        deal.upkeepIncluded(),
                        from,
                        until,
                        deal.items()),
                robot.times());
    }

    private static Standing with(Standing state, LinkedHashMap<String, RobotOption> robots) {
        Design design = state.design().withRobots(robots);
        return new Standing(
                state.asIs(),
                state.employer(),
                state.scales(),
                design,
                state.locations(),
                state.uncertainty(),
                state.horizon());
    }

    private static HorizonImpact impact(Standing state) {
        var loads = LoadCalculator.loads(state.asIs());
        var division = Divider.divide(state.redesign(), loads);
        return HorizonImpact.of(
                HorizonCalculator.calculate(HorizonMapping.of(RandomScenario.DATE, state, division, loads)));
    }

    private static List<CostLine> lines(HorizonImpact impact, int year) {
        return impact.year(year).lines().lines();
    }

    /** Without what is paid once, which comes with the day on which a robot begins. */
    private static List<CostLine> yearly(HorizonImpact impact, int year) {
        return lines(impact, year).stream()
                .filter(line -> line.kind() != CostLine.Kind.ONE_OFF)
                .toList();
    }

    private static Money running(HorizonImpact impact, int year) {
        return lines(impact, year).stream()
                .filter(line -> line.kind() == CostLine.Kind.ROBOT_RUNNING)
                .map(line -> line.amountThen().toOptional().orElseThrow())
                .reduce(Money.ZERO, Money::plus);
    }
}
