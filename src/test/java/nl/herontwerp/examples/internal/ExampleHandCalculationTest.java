package nl.herontwerp.examples.internal;

import static nl.herontwerp.examples.internal.WorkedExamples.amounts;
import static nl.herontwerp.examples.internal.WorkedExamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ArchiveCalculation;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example project of the flower pots as a whole, worked out by hand by the rules of 1-7-2026: three people in a new
 * role and a robot at the machine.
 *
 * <p>Cost of an hour: wage x 1.08 holiday allowance x 1.1849. The employer is large: Awf 2.74 + Aof 7.63 + Wko 0.50 +
 * average Whk 1.52 + Zvw 6.10 = 18.49 %. Nobody stated a pension.
 *
 * <p>Hours of 2,600 orders: planner (12 + 8 + 4 minutes) x 2600 / 60 = 1040; operator (35 + 25 + 1.25 x 10 + 1.25 x 8 +
 * 0.25 x 12 + 65) x 2600 / 60 = 6521.666...; finisher (60 + 70 + 35 + 0.3 x 15 + 12) x 2600 / 60 = 7865; packer (25 +
 * 85 + 20) x 2600 / 60 = 5633.333...; logistics (15 + 25 + 10) x 2600 / 60 = 2166.666...
 *
 * <p>Freed: packer (25 + 15 + 14) x 2600 / 60 = 2340; finisher: tidying 12 x 2600 / 60 = 520, and the robot takes 90 %
 * of 45 minutes and leaves 10 % of those: 45 x 0.9 x 0.9 x 2600 / 60 = 1579.5; together 2099.5.
 */
class ExampleHandCalculationTest {

    private static WorkedExamples examples;
    private static Workspace pots;

    @BeforeAll
    static void start() {
        examples = new WorkedExamples();
        pots = examples.open("Bloempotten");
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    @Test
    void whatIsPaidOnce() {
        assertThat(pots.impact().oneOff().stream().map(WorkedExamples::amount))
                .containsExactlyInAnyOrder(Money.of("1800"), Money.of("42000"), Money.of("31000"), Money.of("4500"));
        // 1800 + 42000 + 31000 + 4500
        assertThat(value(pots.impact().oneOffTotal())).isEqualTo(Money.of("79300"));
    }

    @Test
    void eachLineOfOneYear() {
        assertThat(amounts(pots.impact().yearly()))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        // 1040 x 22.40 x 1.08 x 1.1849 = 1040 x 28.66510080
                        "Lane_Werkvoorbereider:wage 29811.70",
                        // 6521.666... x 19.80 x 1.08 x 1.1849 = 6521.666... x 25.33790160
                        "Lane_Machineoperator:wage 165245.35",
                        // 7865 x 16.70 x 1.08 x 1.1849 = 7865 x 21.37085640
                        "Lane_MedewerkerAfwerking:wage 168081.79",
                        // 5633.333... x 16.10 x 1.08 x 1.1849 = 5633.333... x 20.60304120
                        "Lane_Inpakker:wage 116063.80",
                        // 2166.666... x 17.50 x 1.08 x 1.1849 = 2166.666... x 22.39461000
                        "Lane_LogistiekMedewerker:wage 48521.65",
                        // 2340 x 50 % x 27.50
                        "Lane_Inpakker:freed:0:LESS_TEMPORARY_LABOUR -32175.00",
                        // 2340 x 20 % x 20.00
                        "Lane_Inpakker:freed:1:MORE_OUTPUT -9360.00",
                        "Lane_Inpakker:unclaimed 0.00",
                        // 2099.5 x 35 % x 27.50
                        "Lane_MedewerkerAfwerking:freed:0:LESS_TEMPORARY_LABOUR -20207.69",
                        // 2099.5 x 25 % x 28.00
                        "Lane_MedewerkerAfwerking:freed:1:LESS_OVERTIME -14696.50",
                        "Lane_MedewerkerAfwerking:freed:2:QUALITY 0.00",
                        "Lane_MedewerkerAfwerking:unclaimed 0.00",
                        // 3 x 29 x 52 = 4524 hours x 14.99 x 1.08 x 1.1849 = 4524 x 19.18258308
                        "r-verpakken:wage 86782.01",
                        // 2337.00 x 1.08 = 2523.96; x 35 % = 883.39; x 29/36 = 711.62; charges 23.5 % = 167.23;
                        // 878.85 a month x 12 x 3
                        "r-verpakken:subsidy -31638.60",
                        // 5 x 52 hours of the packer x 20.60304120
                        "r-verpakken:guidance 5356.79",
                        "b-uitneemrobot:running 5200.00",
                        // (42000 + 31000 + 4500 - 4000) / 8
                        "b-uitneemrobot:depreciation 9187.50"));
    }

    @Test
    void oneYearAddsUp() {
        var impact = pots.impact();
        // 29811.70 + 165245.35 + 168081.79 + 116063.80 + 48521.65
        assertThat(value(impact.perYear().now())).isEqualTo(Money.of("527724.29"));
        // - 32175 - 9360 - 20207.69 - 14696.50 + 86782.01 - 31638.60 + 5356.79 + 5200 + 9187.50
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("-1551.49"));
        // 527724.29 / 2600 and 526172.80 / 2600
        assertThat(value(impact.perCase().now())).isEqualTo(Money.of("202.97"));
        assertThat(value(impact.perCase().scenario())).isEqualTo(Money.of("202.37"));
    }

    @Test
    void paybackOfOneYear() {
        // saving in money: 1551.49 + 9187.50 depreciation - 9360 output = 1378.99; 79300 / 1378.99 x 12
        assertThat(CostImpact.number(pots.impact().payback()).toOptional()).contains(new BigDecimal("690.1"));
        // with the output: 1378.99 + 9360 = 10738.99; 79300 / 10738.99 x 12
        assertThat(CostImpact.number(pots.impact().paybacks().getLast()).toOptional())
                .contains(new BigDecimal("88.6"));
    }

    @Test
    void aUseForAllFreedHoursPaysTheRobotBackInTwoAndAHalfYears() {
        var used =
                examples.open("Bloempotten", "Alle vrije uren een bestemming").impact();
        assertThat(amounts(used.yearly()))
                .contains(
                        // 2340 x 80 % x 27.50
                        "Lane_Inpakker:freed:0:LESS_TEMPORARY_LABOUR -51480.00",
                        "Lane_Inpakker:freed:1:MORE_OUTPUT -9360.00",
                        // 2099.5 x 55 % x 27.50 = 31754.9375
                        "Lane_MedewerkerAfwerking:freed:0:LESS_TEMPORARY_LABOUR -31754.94",
                        "Lane_MedewerkerAfwerking:freed:1:LESS_OVERTIME -14696.50");
        // - 1551.49 - (51480 - 32175) - (31754.94 - 20207.69)
        assertThat(value(used.perYear().difference())).isEqualTo(Money.of("-32403.74"));
        // in money: 1378.99 + 30852.25 = 32231.24; 79300 / 32231.24 x 12
        assertThat(CostImpact.number(used.payback()).toOptional()).contains(new BigDecimal("29.5"));
    }

    @Test
    void eachLineOfYear2() {
        assertThat(amounts(year(2).lines().lines()))
                .contains(
                        // wages 3 % up
                        "Lane_Inpakker:wage 119545.71",
                        "Lane_Inpakker:freed:0:LESS_TEMPORARY_LABOUR -33140.25",
                        // output follows the prices: 9360 x 1.02
                        "Lane_Inpakker:freed:1:MORE_OUTPUT -9547.20",
                        "Lane_MedewerkerAfwerking:freed:0:LESS_TEMPORARY_LABOUR -20813.92",
                        "Lane_MedewerkerAfwerking:freed:1:LESS_OVERTIME -15137.40",
                        // minimum wage 14.99 x 1.03 = 15.44; 4524 x 15.44 x 1.08 x 1.1849 = 4524 x 19.75844448
                        "r-verpakken:wage 89387.20",
                        // 2337.00 x 1.03 = 2407.11; x 1.08 = 2599.68; x 35 % = 909.89; x 29/36 = 732.97;
                        // charges 172.25; 905.22 x 36
                        "r-verpakken:subsidy -32587.92",
                        // 3 x 52 x 20.60304120 x 1.03
                        "r-verpakken:guidance 3310.50",
                        // 5200 x 1.02
                        "b-uitneemrobot:running 5304.00");
    }

    @Test
    void theYearsAddUp() {
        // - 32175 - 20207.69 - 14696.50 + 86782.01 - 31638.60 + 5356.79 + 5200
        assertThat(value(year(1).cost().difference())).isEqualTo(Money.of("-1378.99"));
        // - 33140.25 - 20813.92 - 15137.40 + 89387.20 - 32587.92 + 3310.50 + 5304
        assertThat(value(year(2).cost().difference())).isEqualTo(Money.of("-3677.79"));
        // - 34134.46 - 21438.34 - 15591.52 + 92050.29 - 33564.96 + 2273.21 + 5410.08
        assertThat(value(year(3).cost().difference())).isEqualTo(Money.of("-4995.70"));
        // 79300 - 1378.99 - 3677.79 - 4995.70
        assertThat(value(year(3).cumulative())).isEqualTo(Money.of("69247.52"));
        assertThat(years().payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.horizon.payback.notWithin", 5)));
        assertThat(years().missing()).isEmpty();
    }

    /** The command line computes the same from the edits alone. */
    @Test
    void theJsonOfTheCommandLineHasTheYears() throws Exception {
        var application = examples.application();
        var archive = application
                .getBean(Archives.class)
                .write(Database.user(application, "consultant"), pots.project().id());
        var scenario =
                JsonMapper.builder()
                        .build()
                        .readTree(ArchiveCalculation.calculate(archive))
                        .path("scenarios")
                        .values()
                        .stream()
                        .filter(each -> each.path("name")
                                .asString()
                                .equals(pots.scenario().name()))
                        .findFirst()
                        .orElseThrow();
        var years = scenario.path("years");
        assertThat(years.path("expected").path("WAGE_GROWTH").asString()).isEqualTo("3");
        assertThat(years.path("years")
                        .path(2)
                        .path("cost")
                        .path("difference")
                        .path("value")
                        .asString())
                .isEqualTo("-3677.79");
        assertThat(years.path("paybackMonths").path("value").asString()).isEqualTo("niet binnen 5 jaar");
        assertThat(scenario.path("worthPaybackMonths").path("value").asString()).isEqualTo("88.6");
    }

    private static HorizonImpact years() {
        return pots.years().orElseThrow();
    }

    private static HorizonImpact.Year year(int number) {
        return years().year(number);
    }
}
