package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.SubsidyEnd;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.Lever;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trying gives to the cent what entering would give. */
class TrialTest {

    private static final ParameterRegister RULES = ParameterRegister.standard();
    private static final int POINTS = 6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itGivesTheWholeCalculationAtAnyValues(long seed) throws EditRefused {
        var state = RandomScenario.of(seed, 12);
        var trial = trial(state);
        var random = new Random(seed);
        for (var point = 0; point < POINTS; point++) {
            var values = new HashMap<String, BigDecimal>();
            for (var lever : trial.levers()) {
                if (lever.base().isKnown() && random.nextInt(3) > 0) {
                    values.put(lever.key(), value(lever, random));
                }
            }
            assertThat(saving(trial.at(values).impact()))
                    .as("seed %s: %s", seed, values)
                    .isEqualTo(exact(state, trial.levers(), values));
        }
    }

    /** A role that says itself when its subsidy ends does not follow the months of all roles. */
    @Test
    void monthsOfSubsidyAreTriedOnlyWhereARoleFollowsThem() {
        var state = RandomScenario.of(1, 12)
                .after(new HorizonEdit.SetNumber(Horizon.Setting.SUBSIDY_MONTHS, BigDecimal.valueOf(18)));
        for (var role : List.copyOf(state.design().roles().values())) {
            state = state.after(new DesignEdit.PutRole(role.with(draft ->
                    draft.subsidy(CarvedRole.Subsidy.ESTABLISHED).extras(RoleExtras.ending(SubsidyEnd.STRUCTURAL)))));
        }
        assertThat(trial(state).levers()).extracting(Lever::key).doesNotContain(Lever.SUBSIDY_MONTHS);
        var follows = state.design().roles().values().iterator().next();
        state = state.after(new DesignEdit.PutRole(follows.with(draft -> draft.extras(null))));
        assertThat(trial(state).levers()).extracting(Lever::key).contains(Lever.SUBSIDY_MONTHS);
    }

    @Test
    void everyKindIsFoundAndNothingElse() {
        var found = EnumSet.noneOf(InputKind.class);
        seeds().forEach(seed ->
                trial(RandomScenario.of(seed, 12)).levers().forEach(lever -> found.add(InputKind.of(lever.key()))));
        assertThat(found).containsExactlyInAnyOrderElementsOf(Lever.KINDS);
    }

    @Test
    void itEqualsMakingTheSameEditsReceiptAndAll() throws EditRefused {
        var state = RandomScenario.of(3, 12);
        var role = state.design().roles().values().stream()
                .filter(each -> each.subsidy() == CarvedRole.Subsidy.ESTABLISHED)
                .findFirst()
                .orElseThrow();
        var edited = state.after(new DesignEdit.PutRole(role.with(draft -> draft.wageValue(Percentage.of(44)))));
        assertThat(trial(state)
                        .at(Map.of(InputKind.WAGE_VALUE.key(role.id()), BigDecimal.valueOf(44)))
                        .impact())
                .isEqualTo(impact(edited));
    }

    @Test
    void baseValuesChangeNothing() throws EditRefused {
        var trial = trial(RandomScenario.of(5, 12));
        var values = new HashMap<String, BigDecimal>();
        trial.levers().forEach(lever -> lever.base().toOptional().ifPresent(base -> values.put(lever.key(), base)));
        assertThat(trial.at(values)).isSameAs(trial.base());
        assertThat(trial.at(Map.of())).isSameAs(trial.base());
    }

    @Test
    void whatCannotBeIsRefused() {
        var trial = trial(RandomScenario.of(3, 12));
        var wageValue = trial.levers().getFirst();
        assertThat(InputKind.of(wageValue.key())).isEqualTo(InputKind.WAGE_VALUE);
        for (var wrong : List.of("-1", "101", "44.5")) {
            assertThatThrownBy(() -> trial.at(Map.of(wageValue.key(), new BigDecimal(wrong))))
                    .isInstanceOfSatisfying(
                            EditRefused.class,
                            refused -> assertThat(refused.reason().key()).isEqualTo("scenario.refused.lever"));
        }
        assertThatThrownBy(() -> trial.at(Map.of("MINUTES:t0", BigDecimal.ONE))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> trial.at(Map.of("nonsense", BigDecimal.ONE))).isInstanceOf(EditRefused.class);
    }

    @Test
    void whatIsUnknownSaysWhatIsMissingAndCannotBeTried() {
        var state = RandomScenario.of(3, 12);
        var role = state.design().roles().values().stream()
                .filter(each -> each.subsidy() == CarvedRole.Subsidy.ESTABLISHED)
                .findFirst()
                .orElseThrow();
        state = state.after(
                new DesignEdit.PutRole(role.with(draft -> draft.wageValue(null).guidance(null))));
        state = state.after(new DesignEdit.SetFreedUses("l0", List.of()));
        var trial = trial(state);
        assertThat(missing(trial, InputKind.WAGE_VALUE.key(role.id()))).isEqualTo("scenario.missing.wageValue");
        assertThat(missing(trial, InputKind.GUIDANCE.key(role.id()))).isEqualTo("scenario.missing.guidance");
        assertThat(missing(trial, InputKind.USED.key("l0"))).isEqualTo("scenario.lever.noUse");
        assertThatThrownBy(() -> trial.at(Map.of(InputKind.WAGE_VALUE.key(role.id()), BigDecimal.TEN)))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void aStatedSpreadIsWhereALeverMoves() {
        var state = RandomScenario.of(3, 12);
        var key = trial(state).levers().getFirst().key();
        var changed = state.after(new UncertaintyEdit.SetDistribution(
                InputKind.WAGE_VALUE,
                InputKind.idOf(key),
                new Distribution.Pert(BigDecimal.valueOf(20), BigDecimal.valueOf(95))));
        var lever = trial(changed).levers().getFirst();
        assertThat(List.of(lever.least(), lever.most()))
                .containsExactly(BigDecimal.valueOf(20), BigDecimal.valueOf(95));
        assertThat(List.of(lever.low(), lever.high()))
                .containsExactly(InputKind.WAGE_VALUE.low(), InputKind.WAGE_VALUE.high());
    }

    @Test
    void monthsOfSubsidyMoveTheYearsAndNotTheYear() throws EditRefused {
        var state = RandomScenario.of(3, 12)
                .after(new HorizonEdit.SetNumber(Setting.WAGE_GROWTH, BigDecimal.valueOf(3)))
                .after(new HorizonEdit.SetNumber(Setting.PRICE_GROWTH, BigDecimal.TWO))
                .after(new HorizonEdit.SetNumber(Setting.VOLUME_GROWTH, BigDecimal.ZERO))
                .after(new HorizonEdit.SetNumber(Setting.DISCOUNT_RATE, BigDecimal.valueOf(4)));
        var trial = trial(state);
        var tried = trial.at(Map.of(Lever.SUBSIDY_MONTHS, BigDecimal.valueOf(12)));
        assertThat(saving(tried.impact())).isEqualTo(saving(trial.base().impact()));
        var edited = trial(state.after(new HorizonEdit.SetNumber(Setting.SUBSIDY_MONTHS, BigDecimal.valueOf(12))));
        assertThat(tried.years().orElseThrow().lines())
                .isEqualTo(edited.base().years().orElseThrow().lines())
                .isNotEqualTo(trial.base().years().orElseThrow().lines());
        assertThat(trial(RandomScenario.of(3, 12)).base().years()).isEmpty();
    }

    private static String missing(PlayedTrial trial, String key) {
        return trial.levers().stream()
                .filter(lever -> lever.key().equals(key))
                .map(lever -> lever.base().missing().getFirst().key())
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Lever lever, Random random) {
        var span = lever.most().subtract(lever.least());
        return lever.least()
                .add(span.multiply(BigDecimal.valueOf(random.nextInt(11))).movePointLeft(1))
                .setScale(lever.decimals(), RoundingMode.HALF_UP);
    }

    /** By another way of changing the same things. */
    private static Money exact(Standing state, List<Lever> levers, Map<String, BigDecimal> values) {
        var inputs = levers.stream()
                .filter(lever -> values.containsKey(lever.key()))
                .map(lever -> new Input(
                        lever.key(),
                        lever.label(),
                        Input.Unit.PERCENT,
                        BigDecimal.ONE,
                        lever.low(),
                        lever.high(),
                        lever.decimals(),
                        new Distribution.Fixed()))
                .toList();
        return ExactSaving.of(
                state,
                inputs,
                inputs.stream().map(input -> values.get(input.key())).toList());
    }

    private static Money saving(CostImpact impact) {
        Figure<Money> difference = CostImpact.money(impact.perYear().difference());
        return difference.toOptional().orElseThrow().negated();
    }

    private static CostImpact impact(Standing state) {
        var division = Divider.divide(state.redesign(), LoadCalculator.loads(state.asIs()));
        return CostCalculator.calculate(CostMapping.of(RandomScenario.DATE, state, division), RULES);
    }

    private static PlayedTrial trial(Standing state) {
        return new PlayedTrial(RandomScenario.DATE, Played.of(state, List.of()), RULES, () -> {});
    }
}
