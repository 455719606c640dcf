package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick model of the saving against the whole calculation, to the cent. */
class SavingModelTest {

    private static final ParameterRegister RULES = ParameterRegister.standard();
    private static final int POINTS = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itGivesTheWholeCalculationAtAnyValues(long seed) {
        check(seed, RandomScenario.of(seed, 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soItDoesWithAYearEndPaymentForEveryRole(long seed) {
        check(seed, RandomScenario.withYearEnd(RandomScenario.of(seed, 12)));
    }

    private static void check(long seed, Standing state) {
        var study = RandomScenario.study(state);
        var random = new Random(seed);
        for (var point = 0; point < POINTS; point++) {
            var values = point == 0
                    ? study.inputs().stream().map(Input::base).toList()
                    : study.inputs().stream().map(input -> value(input, random)).toList();
            var exact = ExactSaving.of(state, study.inputs(), values);
            var quick = study.model()
                    .at(values.stream().mapToDouble(BigDecimal::doubleValue).toArray());
            assertThat(BigDecimal.valueOf(quick).subtract(exact.euros()).abs())
                    .as(
                            "seed %s point %s: %s against %s with %s",
                            seed, point, quick, exact.euros(), said(study, values))
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBaseIsTheOutcomeOnTheScreen(long seed) {
        var state = RandomScenario.of(seed, 12);
        assertThat(RandomScenario.study(state).base())
                .isEqualTo(Level.of(difference(state).negated().euros()));
    }

    /** Aids cost what they cost whatever the inputs are, and are in the outcome all the same. */
    @Test
    void anAidThatCostsSomethingEveryYearIsPartOfTheOutcome() {
        var state = RandomScenario.of(3, 12);
        for (var piece : List.copyOf(state.design().assignments().keySet())) {
            var edit = new JudgementEdit.PutMeasure(
                    piece,
                    new SupportMeasure(
                            "aid-" + piece,
                            SupportMeasure.Kind.TECHNICAL,
                            "kruk",
                            Demand.INDEPENDENCE,
                            0,
                            Money.of(50),
                            Money.of("12.34")));
            state = state.refusal(edit).isEmpty() ? state.after(edit) : state;
        }
        var before = RandomScenario.study(RandomScenario.of(3, 12)).base();
        assertThat(RandomScenario.study(state).base())
                .isEqualTo(Level.of(difference(state).negated().euros()))
                .isLessThan(before);
    }

    @Test
    void everyKindOfInputIsFound() {
        var found = EnumSet.noneOf(InputKind.class);
        seeds().forEach(seed -> RandomScenario.study(RandomScenario.of(seed, 12))
                .inputs()
                .forEach(input -> found.add(InputKind.of(input.key()))));
        assertThat(EnumSet.complementOf(found))
                .containsExactlyInAnyOrder(
                        InputKind.VALUE_OVERTIME,
                        InputKind.VALUE_TEMPORARY,
                        // not of the saving of one year
                        InputKind.WORKPLACE,
                        InputKind.TRAINING_ONCE,
                        InputKind.BOUGHT_ONCE,
                        InputKind.VOLUME_GROWTH,
                        InputKind.DISCOUNT_RATE,
                        InputKind.PLACE_VOLUME,
                        InputKind.PLACE_LABOUR,
                        InputKind.PLACE_FREIGHT,
                        InputKind.PLACE_RATE);
    }

    /** The scale has a year-end payment of its own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aYearEndPaymentIsAnInputWhereItIsStatedAndNoScaleSaysIt(long seed) {
        var state = RandomScenario.of(seed, 12);
        var found = RandomScenario.study(state).inputs().stream()
                .filter(input -> InputKind.of(input.key()) == InputKind.YEAR_END_BONUS)
                .map(input -> InputKind.idOf(input.key()))
                .toList();
        assertThat(state.design().roles().values()).allSatisfy(role -> {
            var isStated = role.scale() == null && role.extrasOrNone().yearEndBonus() != null;
            assertThat(found.contains(role.id())).isEqualTo(isStated);
        });
    }

    @Test
    void minutesStartWithTheirOwnRangeAndTheRestIsCertain() {
        var inputs = RandomScenario.study(RandomScenario.of(1, 12)).inputs();
        assertThat(inputs)
                .allSatisfy(input ->
                        assertThat(input.isUncertain()).isEqualTo(InputKind.of(input.key()) == InputKind.MINUTES));
        assertThat(inputs).allSatisfy(input -> assertThat(input.problem()).isEmpty());
        assertThat(inputs)
                .filteredOn(Input::isUncertain)
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.distribution())
                        .isInstanceOfSatisfying(
                                Distribution.Triangular.class,
                                range -> assertThat(range.least())
                                        .isEqualByComparingTo(input.base().multiply(new BigDecimal("0.8")))));
    }

    private static Money difference(Standing state) {
        var division = Divider.divide(state.redesign(), LoadCalculator.loads(state.asIs()));
        var impact = CostCalculator.calculate(CostMapping.of(RandomScenario.DATE, state, division), RULES);
        return CostImpact.money(impact.perYear().difference()).toOptional().orElseThrow();
    }

    /** A value far from the base as often as one near it. */
    private static BigDecimal value(Input input, Random random) {
        if (random.nextInt(4) == 0) {
            return input.base();
        }
        var high = input.base().multiply(BigDecimal.valueOf(3)).min(input.high());
        var part = BigDecimal.valueOf(random.nextDouble());
        var value = input.low().add(high.subtract(input.low()).multiply(part));
        return value.setScale(input.decimals(), RoundingMode.HALF_UP);
    }

    private static List<String> said(Study study, List<BigDecimal> values) {
        var said = new ArrayList<String>();
        IntStream.range(0, values.size())
                .forEach(i -> said.add(study.inputs().get(i).key() + "=" + values.get(i)));
        return Stream.concat(said.stream(), Stream.of("")).toList();
    }
}
