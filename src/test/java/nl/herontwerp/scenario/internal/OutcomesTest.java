package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.scenario.Aim.Outcome;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Influence;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick models of all outcomes against the whole calculation, at any values of random scenarios. */
class OutcomesTest {

    private static final int POINTS = 8;

    /** Lines of robots grow each for itself: a cent or so for each line of each robot and year. */
    private static final double CENTS = 0.40;

    /** The whole calculation gives tenths of a month. */
    private static final double MONTHS = 0.0502;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPaidOnceIsThatOfTheWholeCalculation(long seed) {
        check(
                seed,
                Outcome.ONE_OFF,
                (state, study) -> values ->
                        money(ExactSaving.impact(state, study.inputs(), values).oneOffTotal()),
                0.001);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePaybackOfOneYearIsThatOfTheWholeCalculation(long seed) {
        check(
                seed,
                Outcome.PAYBACK,
                (state, study) -> values ->
                        months(ExactSaving.impact(state, study.inputs(), values).payback()),
                MONTHS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePresentValueIsThatOfTheWholeCalculation(long seed) {
        check(
                seed,
                Outcome.PRESENT_VALUE,
                (state, study) -> values ->
                        money(ExactSaving.ahead(state, study.inputs(), values).cash()),
                CENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePaybackOverTheYearsIsThatOfTheWholeCalculation(long seed) {
        check(
                seed,
                Outcome.PAYBACK_YEARS,
                (state, study) -> values ->
                        months(ExactSaving.ahead(state, study.inputs(), values).payback()),
                MONTHS);
    }

    /** With robots that come and go: their work is in all freed hours, so that the part of roles that is done stays. */
    @ParameterizedTest
    @MethodSource("seeds")
    void robotsThatComeAndGoCountByTheirDays(long seed) {
        var state = staying(RandomScenario.ahead(RandomScenario.of(seed, 9), Outcome.PRESENT_VALUE));
        var study = RandomScenario.study(state);
        compare(
                study,
                seed,
                values -> money(ExactSaving.ahead(state, study.inputs(), values).cash()),
                CENTS,
                input -> InputKind.of(input.key()) != InputKind.DONE);
    }

    @Test
    void anInputWithoutInfluenceIsFound() {
        var state = RandomScenario.ahead(RandomScenario.of(2, 12), Outcome.ONE_OFF);
        var study = RandomScenario.study(state);
        assertThat(study.inputs())
                .isNotEmpty()
                .allSatisfy(input ->
                        assertThat(InputKind.of(input.key()).isPaidOnce()).isTrue());
        assertThat(Influence.without(study)).isEmpty();
        // every input that is said to do nothing does nothing, also by the whole calculation
        var saving = RandomScenario.study(RandomScenario.of(2, 12));
        var base = saving.inputs().stream().map(Input::base).toList();
        var exact = ExactSaving.of(RandomScenario.of(2, 12), saving.inputs(), base);
        for (var place : Influence.without(saving)) {
            var values = new ArrayList<>(base);
            var input = saving.inputs().get(place);
            values.set(place, value(input, new Random(place)));
            assertThat(ExactSaving.of(RandomScenario.of(2, 12), saving.inputs(), values))
                    .isEqualTo(exact);
        }
    }

    private interface Exact {
        double of(List<BigDecimal> values);
    }

    private static void check(long seed, Outcome outcome, BiFunction<Standing, Study, Exact> exact, double apart) {
        var state = RandomScenario.ahead(RandomScenario.of(seed, 9), outcome);
        var study = RandomScenario.study(state);
        compare(study, seed, exact.apply(state, study), apart, input -> true);
    }

    private static void compare(Study study, long seed, Exact exact, double apart, Predicate<Input> isChanged) {
        var random = new Random(seed);
        for (var point = 0; point < POINTS; point++) {
            var first = point == 0;
            var values = study.inputs().stream()
                    .map(input -> first || !isChanged.test(input) ? input.base() : value(input, random))
                    .toList();
            var quick = study.model()
                    .at(values.stream().mapToDouble(BigDecimal::doubleValue).toArray());
            var whole = exact.of(values);
            if (Double.isInfinite(whole)) {
                assertThat(quick).isEqualTo(whole);
            } else {
                assertThat(quick).as("seed %s point %s", seed, point).isCloseTo(whole, within(apart));
            }
        }
    }

    private static BigDecimal value(Input input, Random random) {
        if (random.nextInt(4) == 0) {
            return input.base();
        }
        var isRate = InputKind.of(input.key()) == InputKind.VOLUME_GROWTH
                || InputKind.of(input.key()) == InputKind.DISCOUNT_RATE;
        var low = isRate ? new BigDecimal("-3") : input.low();
        var high = input.base().multiply(BigDecimal.valueOf(3)).min(input.high());
        var part = BigDecimal.valueOf(random.nextDouble());
        return low.add(high.subtract(low).multiply(part)).setScale(input.decimals(), RoundingMode.HALF_UP);
    }

    private static double money(Explanation amount) {
        return CostImpact.money(amount)
                .map(money -> money.euros().doubleValue())
                .toOptional()
                .orElseThrow(() -> new AssertionError(amount.value().missing().toString()));
    }

    private static double months(Explanation payback) {
        return switch (payback.value().toOptional().orElseThrow()) {
            case Quantity.OfNumber(var months) -> months.doubleValue();
            case Quantity.OfText(var text) ->
                text.key().endsWith("never") || text.key().endsWith("notWithin") ? Double.POSITIVE_INFINITY : 0;
            default -> throw new AssertionError(payback);
        };
    }

    private static Standing staying(Standing state) {
        var robots = new LinkedHashMap<String, RobotOption>();
        state.design().robots().forEach((id, robot) -> {
            var isFirst = robots.isEmpty();
            var deal = robot.dealOrAmounts();
            robots.put(
                    id,
                    RobotOption.itemised(
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
                                    isFirst ? LocalDate.of(2027, 10, 15) : null,
                                    isFirst ? null : LocalDate.of(2030, 3, 31),
                                    deal.items()),
                            robot.times()));
        });
        return state.with(state.design().withRobots(robots));
    }
}
