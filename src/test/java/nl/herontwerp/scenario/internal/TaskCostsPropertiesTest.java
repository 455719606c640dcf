package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.TaskCosts;
import nl.herontwerp.costing.Waterfall;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.TaskHours;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same money by task as by job, role and robot, whatever the scenario. */
class TaskCostsPropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void sumPerTaskIsSumPerLineIsTotal(long seed) {
        var state = RandomScenario.of(seed, 3 + (int) (seed % 9));
        var division = divide(state);
        var impact = impact(state, division);
        var costs = TaskCosts.of(impact.yearly(), TaskHours.of(state.redesign(), division));
        assertThat(CostImpact.money(costs.total().now()))
                .isEqualTo(CostImpact.money(impact.perYear().now()));
        assertThat(CostImpact.money(costs.total().scenario()))
                .isEqualTo(CostImpact.money(impact.perYear().scenario()));
        assertThat(CostImpact.money(costs.total().scenario()).isKnown()).isTrue();
        assertThat(byLine(costs.rows().stream()
                        .flatMap(row -> row.parts().stream())
                        .toList()))
                .isEqualTo(byLine(impact.yearly()));
    }

    /** Scenarios that are compared know nothing of each other: lines, falls, tasks and years are the same to the cent. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfScenariosChangesNoFigure(long seed) {
        var scenarios = List.of(
                expecting(RandomScenario.of(seed, 5)),
                expecting(RandomScenario.of(seed, 5)).with(Design.EMPTY),
                expecting(RandomScenario.of(seed + 100, 5)));
        var inOrder = scenarios.stream().map(TaskCostsPropertiesTest::figures).toList();
        var reversed = scenarios.reversed().stream()
                .map(TaskCostsPropertiesTest::figures)
                .toList()
                .reversed();
        assertThat(reversed).isEqualTo(inOrder);
        assertThat(inOrder).doesNotHaveDuplicates();
    }

    /** Everything that a comparison shows of a scenario. */
    private static List<Object> figures(Standing state) {
        var division = divide(state);
        var impact = impact(state, division);
        var years = HorizonImpact.of(HorizonCalculator.calculate(
                HorizonMapping.of(RandomScenario.DATE, state, division, LoadCalculator.loads(state.asIs())),
                ParameterRegister.standard()));
        return List.of(
                impact,
                Waterfall.of(impact),
                TaskCosts.of(impact.yearly(), TaskHours.of(state.redesign(), division)),
                years.total(),
                years.cash());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void overTheYearsTheyAreTheSameTotalToo(long seed) {
        var state = expecting(RandomScenario.of(seed, 5));
        // of one year everything is known; of more years not how much guidance roles have
        assertSame(state.after(number(Horizon.Setting.YEARS, "1")));
        assertSame(state.with(state.design().withRoles(new LinkedHashMap<>()).withAssignments(Map.of())));
    }

    private static void assertSame(Standing state) {
        var division = divide(state);
        var years = HorizonImpact.of(HorizonCalculator.calculate(
                HorizonMapping.of(RandomScenario.DATE, state, division, LoadCalculator.loads(state.asIs())),
                ParameterRegister.standard()));
        var costs = TaskCosts.of(years.lines().cash(), TaskHours.of(state.redesign(), division));
        assertThat(CostImpact.money(years.total().scenario()).isKnown()).isTrue();
        assertThat(CostImpact.money(costs.total().scenario()))
                .isEqualTo(CostImpact.money(years.total().scenario()));
        assertThat(CostImpact.money(costs.total().difference()))
                .isEqualTo(CostImpact.money(years.total().difference()));
    }

    private static Standing expecting(Standing state) {
        return state.after(number(Horizon.Setting.WAGE_GROWTH, "2.5"))
                .after(number(Horizon.Setting.PRICE_GROWTH, "1.7"))
                .after(number(Horizon.Setting.VOLUME_GROWTH, "3"));
    }

    private static HorizonEdit number(Horizon.Setting setting, String number) {
        return new HorizonEdit.SetNumber(setting, new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void doingNothingChangesNoTask(long seed) {
        var state = RandomScenario.of(seed, 6).with(Design.EMPTY);
        var division = divide(state);
        var impact = impact(state, division);
        assertThat(CostImpact.money(impact.perYear().difference()).toOptional()).contains(Money.ZERO);
        assertThat(TaskCosts.of(impact.yearly(), TaskHours.of(state.redesign(), division))
                        .rows())
                .allSatisfy(row -> assertThat(row.difference().toOptional()).contains(Money.ZERO));
    }

    /** The more of the freed hours is paid no more, the more is saved. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void savingGrowsWithTheUseOfFreedHours(long seed) {
        var state = RandomScenario.of(seed, 6);
        Money last = null;
        for (var share = 0; share <= 100; share += 10) {
            var used = state;
            for (var job : state.asIs().inventory().performers().keySet()) {
                used = used.after(new DesignEdit.SetFreedUses(
                        job, List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.of(share), null))));
            }
            var saving = CostImpact.money(impact(used, divide(used)).perYear().difference())
                    .toOptional()
                    .orElseThrow()
                    .negated();
            if (last != null) {
                assertThat(saving).isGreaterThanOrEqualTo(last);
            }
            last = saving;
        }
    }

    private static Division divide(Standing state) {
        return Divider.divide(state.redesign(), LoadCalculator.loads(state.asIs()));
    }

    private static CostImpact impact(Standing state, Division division) {
        return CostCalculator.calculate(
                CostMapping.of(RandomScenario.DATE, state, division), ParameterRegister.standard());
    }

    private static Map<String, Money> byLine(List<CostLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        CostLine::id, line -> line.amountThen().toOptional().orElseThrow(), Money::plus));
    }
}
