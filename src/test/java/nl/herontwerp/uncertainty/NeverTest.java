package nl.herontwerp.uncertainty;

import static nl.herontwerp.uncertainty.MonteCarloTest.input;
import static nl.herontwerp.uncertainty.MonteCarloTest.level;
import static nl.herontwerp.uncertainty.MonteCarloTest.uniform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Progress;
import org.junit.jupiter.api.Test;

/** A figure that may never come, such as a payback, and inputs that change nothing. */
class NeverTest {

    private static final Target WITHIN_24 = new Target(false, new BigDecimal(24), 1);

    /** 1,200 paid once; a saving a year from -100 to 900 is a payback of 16 months or more, or never. */
    private static final Study PAYBACK = new Study(
            List.of(uniform("saving", 0, 1_000), uniform("nothing", 0, 10)),
            values -> values[0] <= 100 ? Double.POSITIVE_INFINITY : 1_200 * 12 / (values[0] - 100),
            WITHIN_24);

    @Test
    void neverIsBeyondEveryNumber() {
        var simulation = MonteCarlo.run(PAYBACK, 3, 20_000, Progress.NONE).orElseThrow();
        var spread = simulation.spread();
        assertThat(spread.never().percent().doubleValue()).isCloseTo(10, within(1.0));
        // within 24 months when the saving is 600 or more
        assertThat(spread.reached().percent().doubleValue()).isCloseTo(30, within(1.5));
        assertThat(spread.p50().known().doubleValue()).isCloseTo(14_400 / 400.0, within(1.0));
        assertThat(spread.most()).isEqualTo(Level.NEVER);
        assertThat(spread.mean()).isEqualTo(Level.NEVER);
        assertThat(simulation.histogram().counts().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + simulation.histogram().beyond()
                        + simulation.histogram().never())
                .isEqualTo(20_000);
        assertThat(simulation.tornado().getFirst().input()).isZero();
        assertThat(Level.NEVER.max(level("3.0"))).isEqualTo(Level.NEVER);
        assertThat(Level.NEVER.min(level("3.0"))).isEqualTo(level("3.0"));
    }

    @Test
    void aPercentileAmongTheNeverIsNever() {
        var study = new Study(
                List.of(uniform("a", 0, 100)), values -> values[0] > 80 ? Double.POSITIVE_INFINITY : 5, WITHIN_24);
        var spread =
                MonteCarlo.run(study, 1, 10_000, Progress.NONE).orElseThrow().spread();
        assertThat(spread.p90()).isEqualTo(Level.NEVER);
        assertThat(spread.p50()).isEqualTo(level("5.0"));
    }

    @Test
    void aBreakEvenIsWhereTheLimitIsReached() {
        var found = BreakEvens.of(PAYBACK, 0);
        // 14,400 / 24.05 months rounds to 24.1, and 698.8 gives 24.05
        assertThat(found.answer()).isInstanceOfSatisfying(BreakEven.Answer.At.class, at -> {
            assertThat(at.savesBelow()).isFalse();
            assertThat(at.turns().getFirst().above().doubleValue()).isCloseTo(698.8, within(0.2));
        });
        assertThat(BreakEvens.of(PAYBACK, 1).answer()).isInstanceOf(BreakEven.Answer.NoEffect.class);
    }

    @Test
    void whatChangesNothingIsFound() {
        assertThat(Influence.without(PAYBACK)).containsExactly(1);
        // the second counts only when the first is there, which it may be
        var study = new Study(
                List.of(
                        uniform("a", 0, 2),
                        input("b", 5, new Distribution.Fixed()),
                        input("c", 5, new Distribution.Fixed())),
                values -> values[0] > 1 ? values[1] : 0);
        assertThat(Influence.without(study)).containsExactly(2);
    }
}
