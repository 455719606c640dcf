package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.TaskWork.Parts;
import nl.herontwerp.costing.TaskWork.Task;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a task costs: lines divided by hours, nothing lost. */
class TaskCostsTest {

    private static final Phrase HOURS = Phrase.literal("hours");
    private static final List<Task> TASKS = List.of(new Task("a", "Wash"), new Task("b", "Write"));

    @Test
    void centsThatAreLeftGoToThePartsThatLostMost() {
        assertThat(LargestRemainder.divide(Money.of("10.00"), weights("1", "1", "1")))
                .containsExactly(Money.of("3.34"), Money.of("3.33"), Money.of("3.33"));
        assertThat(LargestRemainder.divide(Money.of("-0.05"), weights("1", "3")))
                .containsExactly(Money.of("-0.01"), Money.of("-0.04"));
        assertThat(LargestRemainder.divide(Money.of("1.00"), weights("5", "-1")))
                .containsExactly(Money.of("1.25"), Money.of("-0.25"));
        assertThat(LargestRemainder.divide(Money.of("0.005"), weights("1", "2")))
                .containsExactly(Money.ZERO, Money.of("0.005"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void partsAddUpAndAreNeverACentOff(long seed) {
        var random = new Random(seed);
        var amount = new Money(BigDecimal.valueOf(random.nextInt(20_000_000) - 10_000_000L, 2));
        var weights = random.ints(1 + random.nextInt(60), 1, 100_000)
                .mapToObj(BigDecimal::valueOf)
                .toList();
        var parts = LargestRemainder.divide(amount, weights);
        assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(amount);
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var i = 0; i < parts.size(); i++) {
            var off =
                    parts.get(i).euros().multiply(total).subtract(amount.euros().multiply(weights.get(i)));
            assertThat(off.abs()).isLessThan(total.multiply(new BigDecimal("0.01")));
        }
    }

    /** A job of 1,000 hours, 400 freed and paid no more; a role of which a quarter of the contract is without work. */
    @Test
    void everyLineGoesWhereItsHoursAre() {
        var impact = CostCalculator.calculate(Cases.of(
                List.of(Cases.job("nurse", "20", "1000", "400", Cases.use(Kind.FEWER_HOURS, "50", "0"))),
                List.of(Cases.role("16", "50", Subsidy.ESTABLISHED, Benefit.NONE)),
                List.of(Cases.robot("10000", "1000", "5"))));
        var costs = TaskCosts.of(
                impact.yearly(),
                new TaskWork(
                        TASKS,
                        Map.of(
                                "job:nurse", parts(known(Hours.of(300)), known(Hours.of(700)), Hours.ZERO),
                                "job:nurse:freed", parts(known(Hours.of(300)), known(Hours.of(100)), Hours.ZERO),
                                "job:nurse:unclaimed", parts(known(Hours.of(300)), known(Hours.of(100)), Hours.ZERO),
                                "role:r1", parts(known(Hours.of(12)), known(Hours.ZERO), Hours.of(4)))));
        var wash = costs.task("a").orElseThrow();
        // 300 hours of an hour of 26.26776, which is 7,880.33, and three quarters of 400 x 50 % x 26.26776
        assertThat(amount(wash, "job:nurse:wage")).isEqualTo(Money.of("7880.33"));
        assertThat(amount(wash, "job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-3940.16"));
        assertThat(wash.parts()).extracting(CostLine::id).contains("job:nurse:unclaimed", "role:r1:subsidy");
        var role = lineSum(impact.yearly(), "role:r1");
        assertThat(lineSum(wash.parts(), "role:r1").plus(lineSum(costs.noTask().parts(), "role:r1")))
                .isEqualTo(role);
        // the robot works on no task yet
        assertThat(lineSum(costs.noTask().parts(), "robot:b1")).isEqualTo(Money.of("3000"));
        assertThat(CostImpact.money(costs.total().scenario()))
                .isEqualTo(CostImpact.money(impact.perYear().scenario()));
        assertThat(CostImpact.money(costs.total().now()))
                .isEqualTo(CostImpact.money(impact.perYear().now()));
        assertThat(CostImpact.money(costs.total().difference()))
                .isEqualTo(CostImpact.money(impact.perYear().difference()));
    }

    @Test
    void unknownMinutesMakeThatTaskUnknownAndTheTotalSaySo() {
        Figure<Hours> unknown = Figure.unknown(Phrase.literal("minutes of Write"));
        var job = new CostCase.PresentJob("nurse", "Nurse", Cases.euros("20"), unknown, known(Hours.ZERO), List.of());
        var impact = CostCalculator.calculate(Cases.of(List.of(job), List.of(), List.of()));
        var costs = TaskCosts.of(
                impact.yearly(),
                new TaskWork(TASKS, Map.of("job:nurse", parts(known(Hours.of(300)), unknown, Hours.ZERO))));
        assertThat(CostImpact.money(costs.task("a").orElseThrow().cost().now()).toOptional())
                .contains(Money.of("7880.33"));
        var write = costs.task("b").orElseThrow();
        assertThat(CostImpact.money(write.cost().now()).missing()).containsExactly(Phrase.literal("minutes of Write"));
        // its work stays as it is
        assertThat(write.difference().toOptional()).contains(Money.ZERO);
        assertThat(CostImpact.money(costs.total().now()).missing()).containsExactly(Phrase.literal("minutes of Write"));
        // as above the table of jobs and roles: in a scenario without any change nobody knows what it will differ
        assertThat(CostImpact.money(costs.total().difference()))
                .isEqualTo(CostImpact.money(impact.perYear().difference()));
    }

    @Test
    void aRoleWithOneUnknownTaskIsNotDivided() {
        Figure<Hours> unknown = Figure.unknown(Phrase.literal("minutes of Write"));
        var impact = CostCalculator.calculate(Cases.of(
                List.of(Cases.job("nurse", "20", "0", "0")),
                List.of(Cases.role("16", "50", Subsidy.NONE, Benefit.NONE)),
                List.of()));
        var costs = TaskCosts.of(
                impact.yearly(),
                new TaskWork(TASKS, Map.of("role:r1", parts(known(Hours.of(3)), unknown, Hours.ZERO))));
        assertThat(CostImpact.money(costs.task("a").orElseThrow().cost().scenario())
                        .isKnown())
                .isFalse();
        assertThat(CostImpact.money(costs.total().scenario()).missing())
                .containsExactly(Phrase.literal("minutes of Write"));
        assertThat(CostImpact.money(impact.perYear().scenario()).isKnown()).isTrue();
    }

    private static Parts parts(Figure<Hours> a, Figure<Hours> b, Hours none) {
        var hours = new LinkedHashMap<String, Figure<Hours>>();
        hours.put("a", a);
        hours.put("b", b);
        return new Parts(HOURS, hours, known(none));
    }

    private static Money amount(TaskCosts.TaskCost task, String line) {
        return lineSum(task.parts(), line);
    }

    private static Money lineSum(List<CostLine> lines, String id) {
        return lines.stream()
                .filter(line -> line.id().startsWith(id))
                .map(line -> line.amountThen().toOptional().orElseThrow())
                .reduce(Money.ZERO, Money::plus);
    }

    private static List<BigDecimal> weights(String... numbers) {
        return java.util.Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
