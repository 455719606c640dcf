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
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.Aim.Outcome;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Influence;
import nl.herontwerp.uncertainty.Input;
import org.jspecify.annotations.Nullable;
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

    static LongStream seedsWithSuppliers() {
        return seeds().filter(seed -> seed % 3 == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPaidOnceIsThatOfTheWholeCalculation(long seed) {
        check(seed, Outcome.ONE_OFF);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePaybackOfOneYearIsThatOfTheWholeCalculation(long seed) {
        check(seed, Outcome.PAYBACK);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePresentValueIsThatOfTheWholeCalculation(long seed) {
        check(seed, Outcome.PRESENT_VALUE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePaybackOverTheYearsIsThatOfTheWholeCalculation(long seed) {
        check(seed, Outcome.PAYBACK_YEARS);
    }

    /** With robots that come and go: their work is in all freed hours, so that the part of roles that is done stays. */
    @ParameterizedTest
    @MethodSource("seeds")
    void robotsThatComeAndGoCountByTheirDays(long seed) {
        var state = staying(RandomScenario.ahead(RandomScenario.of(seed, 9), Outcome.PRESENT_VALUE));
        compare(state, seed, kind -> kind != InputKind.DONE);
    }

    /** A supplier is paid once when it begins: on the first day, in the first year, or in a later one at the prices of that year. */
    @ParameterizedTest
    @MethodSource("seedsWithSuppliers")
    void aSupplierIsPaidOnceWhenItBegins(long seed) {
        for (var outcome : List.of(Outcome.ONE_OFF, Outcome.PAYBACK, Outcome.PRESENT_VALUE, Outcome.PAYBACK_YEARS)) {
            var state = beginning(RandomScenario.ahead(RandomScenario.of(seed, 9), outcome));
            assertThat(kinds(state)).filteredOn(InputKind.BOUGHT_ONCE::equals).hasSize(3);
            compare(state, seed, kind -> kind != InputKind.DONE);
            compare(state, seed, InputKind.BOUGHT_ONCE::equals);
        }
    }

    /** Among others where the minimum wage rises more than wages do, so that who earns little gets what the law says, with the payment. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aYearEndPaymentCountsWithAnyWage(long seed) {
        var ahead = RandomScenario.ahead(RandomScenario.withYearEnd(RandomScenario.of(seed, 9)), Outcome.PRESENT_VALUE);
        var state = new Standing(
                ahead.asIs(),
                ahead.employer(),
                ahead.scales(),
                ahead.design(),
                ahead.locations(),
                ahead.uncertainty(),
                ahead.horizon()
                        .withStart(seed % 2 == 0 ? LocalDate.of(2026, 1, 1) : null)
                        .with(Horizon.Setting.WAGE_GROWTH, new BigDecimal("0.5")));
        assertThat(kinds(state)).filteredOn(InputKind.YEAR_END_BONUS::equals).hasSize(3);
        compare(state, seed, kind -> true);
        compare(state, seed, kind -> kind != InputKind.ROLE_WAGE);
        compare(state, seed, InputKind.YEAR_END_BONUS::equals);
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

    private static void check(long seed, Outcome outcome) {
        compare(RandomScenario.ahead(RandomScenario.of(seed, 9), outcome), seed, kind -> true);
    }

    /** The outcome of a scenario by the quick model and by the whole calculation, with other values of some kinds of input. */
    private static void compare(Standing state, long seed, Predicate<InputKind> isChanged) {
        var outcome = state.uncertainty().aim().outcome();
        var study = RandomScenario.study(state);
        var random = new Random(seed);
        for (var point = 0; point < POINTS; point++) {
            var first = point == 0;
            var values = study.inputs().stream()
                    .map(input ->
                            first || !isChanged.test(InputKind.of(input.key())) ? input.base() : value(input, random))
                    .toList();
            var quick = study.model()
                    .at(values.stream().mapToDouble(BigDecimal::doubleValue).toArray());
            var whole = exact(outcome, state, study.inputs(), values);
            if (Double.isInfinite(whole)) {
                assertThat(quick).isEqualTo(whole);
            } else {
                assertThat(quick).as("seed %s point %s", seed, point).isCloseTo(whole, within(apart(outcome)));
            }
        }
    }

    private static List<InputKind> kinds(Standing state) {
        return RandomScenario.study(state).inputs().stream()
                .map(input -> InputKind.of(input.key()))
                .toList();
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

    private static double exact(Outcome outcome, Standing state, List<Input> inputs, List<BigDecimal> values) {
        return switch (outcome) {
            case ONE_OFF -> money(ExactSaving.impact(state, inputs, values).oneOffTotal());
            case PAYBACK -> months(ExactSaving.impact(state, inputs, values).payback());
            case PRESENT_VALUE -> money(ExactSaving.ahead(state, inputs, values).cash());
            case PAYBACK_YEARS ->
                months(ExactSaving.ahead(state, inputs, values).payback());
            default -> throw new IllegalArgumentException(outcome.name());
        };
    }

    private static double apart(Outcome outcome) {
        return switch (outcome) {
            case ONE_OFF -> 0.001;
            case PRESENT_VALUE -> CENTS;
            default -> MONTHS;
        };
    }

    private static Standing beginning(Standing state) {
        var suppliers = new LinkedHashMap<>(state.design().suppliers());
        suppliers.computeIfPresent("s0", (id, supplier) -> from(supplier, null, LocalDate.of(2029, 5, 31)));
        suppliers.computeIfPresent("s1", (id, supplier) -> from(supplier, LocalDate.of(2026, 11, 20), null));
        suppliers.computeIfPresent("s2", (id, supplier) -> from(supplier, LocalDate.of(2028, 2, 10), null));
        return state.with(state.design().withSuppliers(suppliers));
    }

    private static Supplier from(Supplier supplier, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Supplier(
                supplier.id(),
                supplier.name(),
                supplier.kind(),
                supplier.price(),
                Money.of("1234.56"),
                supplier.care(),
                from,
                until);
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
