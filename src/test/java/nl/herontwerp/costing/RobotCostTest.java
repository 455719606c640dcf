package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.euros;
import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.costing.RobotTerms.Commissioning;
import nl.herontwerp.costing.RobotTerms.Cost;
import nl.herontwerp.costing.RobotTerms.HirePer;
import nl.herontwerp.costing.RobotTerms.Item;
import nl.herontwerp.costing.RobotTerms.Payer;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What robots cost that are bought, leased or hired, worked out by hand. */
class RobotCostTest {

    /** All ways have a price; a grant pays 40 % of the purchase and UWV half of the training. */
    private static final List<Cost> COSTS = List.of(
            new Cost(Item.PURCHASE, euros("50000"), Payer.GRANT, Percentage.of(40), null),
            new Cost(Item.LEASE, euros("1234.56")),
            new Cost(Item.HIRE, euros("18.75")),
            new Cost(Item.INTEGRATION, euros("8000")),
            new Cost(Item.SAFETY, euros("5000"), Payer.EMPLOYER, Percentage.ZERO, "ISO/TS 15066"),
            new Cost(Item.TRAINING, euros("1500.01"), Payer.UWV, Percentage.of(50), null),
            new Cost(Item.CHANGEOVER, euros("0")),
            new Cost(Item.MAINTENANCE, euros("2400")),
            new Cost(Item.ENERGY, euros("310.40")));

    private static final Commissioning ONE_DAY =
            new Commissioning(known(BigDecimal.ONE), known(new BigDecimal("15")), euros("640"));

    @Test
    void aPublishedCobotCellPaysBackIn23Point9Months() {
        // 2080 hours x EUR 22 = 45,760 a year; less EUR 3,000 = 42,760; 85,000 / 42,760 x 12 = 23.85...
        var saved = Cases.use(Kind.LESS_TEMPORARY_LABOUR, "100", "22");
        var job = Cases.job("w", "20", "2080", "2080", saved);
        var old = Cases.robot("85000", "3000", "8");
        var itemised = robot(
                "8",
                "0",
                terms(
                        Way.BUY,
                        List.of(new Cost(Item.PURCHASE, euros("85000")), new Cost(Item.RUNNING, euros("3000"))),
                        null));
        for (var robot : List.of(old, itemised)) {
            var impact = CostCalculator.calculate(Cases.of(List.of(job), List.of(), List.of(robot)));
            assertThat(CostImpact.number(impact.payback()).toOptional()).contains(new BigDecimal("23.9"));
        }
    }

    @Test
    void fourAmountsSaidAsItemsCostTheSame() {
        var four = new Robot(
                "b1",
                "Robot",
                euros("20000"),
                euros("4000"),
                euros("1000"),
                euros("1800.50"),
                known(new BigDecimal("7")),
                euros("2000"));
        var items = List.of(
                new Cost(Item.PURCHASE, euros("20000")),
                new Cost(Item.INTEGRATION, euros("4000")),
                new Cost(Item.TRAINING, euros("1000")),
                new Cost(Item.RUNNING, euros("1800.50")));
        var one = impact(four);
        var other = impact(robot("7", "2000", terms(Way.BUY, items, null)));
        assertThat(money(other.perYear().scenario()))
                .isEqualTo(money(one.perYear().scenario()));
        assertThat(money(other.oneOffTotal())).isEqualTo(money(one.oneOffTotal()));
        assertThat(other.payback().value()).isEqualTo(one.payback().value());
    }

    @Test
    void aRobotAndAPersonShareOnePiece() {
        // now 1000 hours; the robot does 80 % of it, of which 10 % stays with people: 720 hours are saved and
        // 280 stay, by somebody in a carved role of 8 hours a week
        var robot = robot("8", "6000", terms(Way.BUY, COSTS, ONE_DAY));
        var job = Cases.job("w", "20.00", "1000", "1000", Cases.use(Kind.FEWER_HOURS, "100", "0"));
        var role = Cases.role("8", "60", CostCase.NewRole.Subsidy.NONE, CostCase.NewRole.Benefit.NONE);
        var impact = CostCalculator.calculate(Cases.of(List.of(job), List.of(role), List.of(robot)));
        // 50000 - 40 %, 8000, 5000, 1500.01 / 2 = 750.005 half up, 1 x 640
        assertThat(once(impact, "purchase")).isEqualTo(Money.of("30000.00"));
        assertThat(once(impact, "integration")).isEqualTo(Money.of("8000"));
        assertThat(once(impact, "safety")).isEqualTo(Money.of("5000"));
        assertThat(once(impact, "training")).isEqualTo(Money.of("750.01"));
        assertThat(once(impact, "lostProduction")).isEqualTo(Money.of("640"));
        assertThat(yearly(impact, "maintenance")).isEqualTo(Money.of("2400"));
        assertThat(yearly(impact, "energy")).isEqualTo(Money.of("310.40"));
        // residual 60 % of 6000: (30000 + 13640 + 750.01 - 3600) / 8 = 5098.75125
        assertThat(yearly(impact, "depreciation")).isEqualTo(Money.of("5098.75"));
        // 1000 x 26.26776 is paid less; 8 x 52 x 19.68768612 = 8190.0774... more
        assertThat(line(impact, "job:w:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-26267.76"));
        assertThat(line(impact, "role:r1:wage")).isEqualTo(Money.of("8190.08"));
        // 30000 + 8000 + 5000 + 750.01 + 640 and 750 for the workplace
        assertThat(money(impact.oneOffTotal())).isEqualTo(Money.of("45140.01"));
        assertThat(impact.doubts()).contains(Doubt.ASSUMPTION);
        assertThat(impact.assumptions()).contains(Phrase.literal("ISO/TS 15066"));
        assertThat(impact.yearly()).noneMatch(line -> line.id().endsWith(":changeover"));
    }

    @Test
    void aLeasedRobotCostsTwelveMonthsAndAHiredOneItsHours() {
        var leased = impact(robot("8", "6000", terms(Way.LEASE, COSTS, null)));
        assertThat(yearly(leased, "lease")).isEqualTo(Money.of("14814.72"));
        assertThat(leased.oneOff()).noneMatch(line -> line.id().endsWith(":purchase"));
        // (8000 + 5000 + 750.01) / 8 = 1718.75125: what is paid once is spread, its residual is the lessor's
        assertThat(yearly(leased, "depreciation")).isEqualTo(Money.of("1718.75"));
        var hired = impact(robot("8", "6000", terms(Way.HIRE, COSTS, null)));
        assertThat(yearly(hired, "hire")).isEqualTo(Money.of("15000.00"));
        assertThat(hired.yearly()).noneMatch(line -> line.id().endsWith(":maintenance"));
    }

    @Test
    void waysAreComparedOverFiveYears() {
        var comparison = compare("8", 5, null);
        // 44390.01 + 5 x 2710.40 - (30000 - (30000 - 3600) x 5 / 8 = 13500)
        assertThat(total(comparison, Way.BUY)).isEqualTo(Money.of("44442.01"));
        // 14390.01 + 5 x (14814.72 + 310.40); maintenance is in the price
        assertThat(total(comparison, Way.LEASE)).isEqualTo(Money.of("90015.61"));
        // 14390.01 + 5 x (15000 + 310.40)
        assertThat(total(comparison, Way.HIRE)).isEqualTo(Money.of("90942.01"));
        assertThat(comparison.cheapest()).contains(Way.BUY);
        // (44442.01 - 14390.01 - 1552) / (18.75 x 5) = 28500 / 93.75
        assertThat(number(comparison.breakEven())).isEqualByComparingTo("304.0");
        // 40 % of 50000 and half of 1500.01
        assertThat(comparison.others().stream().map(RobotCostTest::money))
                .containsExactly(Money.of("20000.00"), Money.of("750.01"));
        // (15 - 1) x 640
        assertThat(comparison.fastStart().stream().map(RobotCostTest::money)).containsExactly(Money.of("8960"));
    }

    @Test
    void laterMoneyCountsLessWithADiscountRate() {
        var comparison = compare("8", 2, Percentage.of(5));
        // 1 / 1.05 + 1 / 1.05^2 = 1.8594104308; x 2710.40 = 5039.7460...; left 30000 - 26400 x 2 / 8 = 23400,
        // x 0.9070294785 = 21224.4898; 44390.01 + 5039.746032 - 21224.489797 = 28205.266235
        assertThat(total(comparison, Way.BUY)).isEqualTo(Money.of("28205.27"));
    }

    /** Nothing is taken for a rate that nobody stated, or stated without saying where it comes from. */
    @Test
    void withoutARateNothingIsDiscountedAndThatIsSaid() {
        var nothing = compare("8", 5, null);
        assertThat(nothing.rate().value().missing()).containsExactly(Phrase.of("costing.unknown.discountRate"));
        var withoutReason = RobotComparison.of(
                robot("8", "6000", terms(Way.BUY, COSTS, ONE_DAY)),
                euros("6000"),
                over(5, Percentage.of(5)).withReason(""));
        assertThat(withoutReason.rate().value().missing())
                .containsExactly(Phrase.of("costing.unknown.discountReason", Percentage.of(5)));
        assertThat(total(withoutReason, Way.BUY)).isEqualTo(total(nothing, Way.BUY));
        assertThat(compare("8", 5, Percentage.ZERO).rate().value().isKnown()).isTrue();
    }

    @Test
    void atTheBreakEvenHiringCostsAsMuchAsBuying() {
        var hours = number(compare("8", 5, null).breakEven());
        var terms = new RobotTerms(Way.HIRE, HirePer.HOUR, known(hours), true, COSTS, ONE_DAY);
        var comparison = RobotComparison.of(robot("8", "6000", terms), euros("6000"), over(5, null));
        assertThat(total(comparison, Way.HIRE)).isEqualTo(total(comparison, Way.BUY));
    }

    @Test
    void longerThanItLastsIsNotKnownForBuyingOnly() {
        var comparison = compare("4", 5, null);
        assertThat(comparison.ways().getFirst().total().value().missing())
                .containsExactly(Phrase.of("costing.unknown.pastLife", "Robot", new BigDecimal("4")));
        assertThat(comparison.ways().get(1).total().value().isKnown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anItemWithoutAnAmountMakesTheTotalUnknownAndSaysSo(Way way) {
        var costs = new ArrayList<>(COSTS);
        var missing = Phrase.literal("energy?");
        costs.set(8, new Cost(Item.ENERGY, Figure.unknown(missing)));
        var impact = impact(robot("8", "6000", terms(way, costs, null)));
        assertThat(impact.perYear().scenario().value().missing()).containsExactly(missing);
        assertThat(impact.payback().value().missing()).containsExactly(missing);
        assertThat(impact.oneOffTotal().value().isKnown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aWayWithoutAPriceIsNotKnown(Way way) {
        var impact = impact(robot("8", "0", terms(way, List.of(), null)));
        var lines = way == Way.BUY ? impact.oneOff() : impact.yearly();
        assertThat(lines.stream().filter(line -> line.id().startsWith("robot:")).toList())
                .anySatisfy(line -> assertThat(line.amountThen().isKnown()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void linesAddUpToTheAmountsOfTheRobotAndToTheTotals(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++) {
            var costs = new ArrayList<Cost>();
            for (var item : Item.values()) {
                if (item.ordinal() < 3 || random.nextInt(3) > 0) {
                    var payer = Payer.values()[random.nextInt(4)];
                    costs.add(new Cost(
                            item,
                            euros(BigDecimal.valueOf(random.nextInt(5_000_000), 2)
                                    .toPlainString()),
                            payer,
                            Percentage.of(random.nextInt(101)),
                            null));
                }
            }
            var way = Way.values()[random.nextInt(3)];
            var robot = robot("7", "0", terms(way, costs, ONE_DAY));
            var impact = impact(robot);
            var once = sum(
                    impact.oneOff().stream().map(line -> money(line.scenario())).toList());
            assertThat(once).isEqualTo(money(impact.oneOffTotal()));
            assertThat(once)
                    .isEqualTo(value(robot.purchase())
                            .plus(value(robot.integration()))
                            .plus(value(robot.training())));
            var running = impact.yearly().stream()
                    .filter(line -> line.kind() == CostLine.Kind.ROBOT_RUNNING)
                    .map(line -> money(line.scenario()))
                    .toList();
            assertThat(sum(running)).isEqualTo(value(robot.yearly()));
            assertThat(sum(impact.yearly().stream()
                            .map(line -> money(line.scenario()))
                            .toList()))
                    .isEqualTo(money(impact.perYear().scenario()));
        }
    }

    private static CostImpact impact(Robot robot) {
        return CostCalculator.calculate(Cases.of(List.of(), List.of(), List.of(robot)));
    }

    private static RobotComparison compare(String life, int years, @Nullable Percentage rate) {
        return RobotComparison.of(
                robot(life, "6000", terms(Way.BUY, COSTS, ONE_DAY)), euros("6000"), over(years, rate));
    }

    private static Horizon over(int years, @Nullable Percentage rate) {
        return new Horizon(years, null, null, null, null, rate, rate == null ? "" : "norm", null);
    }

    private static RobotTerms terms(Way way, List<Cost> costs, @Nullable Commissioning start) {
        return new RobotTerms(way, HirePer.HOUR, known(new BigDecimal("800")), true, costs, start);
    }

    private static Robot robot(String life, String residual, RobotTerms terms) {
        return Robot.of("b1", "Robot", known(new BigDecimal(life)), euros(residual), terms);
    }

    private static Money total(RobotComparison comparison, Way way) {
        return money(comparison.ways().get(way.ordinal()).total());
    }

    private static BigDecimal number(Explanation explanation) {
        return ((Quantity.OfNumber) explanation.value().toOptional().orElseThrow()).number();
    }

    private static Money once(CostImpact impact, String item) {
        return money(impact.oneOff().stream()
                .filter(line -> line.id().equals("robot:b1:" + item))
                .findFirst()
                .orElseThrow()
                .scenario());
    }

    private static Money yearly(CostImpact impact, String item) {
        return line(impact, "robot:b1:" + item);
    }

    private static Money line(CostImpact impact, String id) {
        return money(impact.yearly().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scenario());
    }

    private static Money money(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }

    private static Money value(Figure<Money> figure) {
        return figure.toOptional().orElseThrow();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
