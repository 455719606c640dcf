package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StraightTest {

    @Test
    void aLineWithBendsIsReadOffFewPoints() {
        var asked = new AtomicInteger();
        var straight = new Straight(0, 1000, wage -> {
            asked.incrementAndGet();
            return new double[] {cost(wage.doubleValue()), 3};
        });
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++) {
            var wage = Math.round(random.nextDouble() * 6_000) / 100.0;
            assertThat(straight.of(wage)).hasSize(2).satisfies(both -> {
                assertThat(both[0]).isCloseTo(cost(wage), within(1e-7));
                assertThat(both[1]).isEqualTo(3);
            });
        }
        assertThat(asked.get()).isLessThan(300);
    }

    @Test
    void whatWasAskedBeforeDoesNotMatter() {
        var one = new Straight(0, 1000, wage -> new double[] {cost(wage.doubleValue())});
        var other = new Straight(0, 1000, wage -> new double[] {cost(wage.doubleValue())});
        one.of(14.70);
        one.of(39.11);
        assertThat(one.of(21.37)[0]).isEqualTo(other.of(21.37)[0]);
    }

    /** As an hour costs: the minimum wage at least, and premiums up to a maximum. */
    private static double cost(double wage) {
        var paid = Math.max(wage, 14.71) * 1.08;
        return paid + Math.min(paid, 42.19) * 0.19;
    }
}
