package nl.herontwerp.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void equalNumbersShareTheMeanOfTheirRanks() {
        assertThat(Ranks.centred(new double[] {5, 1, 5, 9})).containsExactly(0, -1.5, 0, 1.5);
        assertThat(Ranks.centred(new double[] {2, 2, 2})).containsOnly(0);
    }

    @Test
    void bothZeroesAreTheSame() {
        assertThat(Ranks.centred(new double[] {0.0, -0.0, 1})).containsExactly(-0.5, -0.5, 1);
    }

    /** What is counted is held against the ranks themselves. */
    @Test
    void countedRanksCorrelateAsSortedOnes() {
        var random = new Random(7);
        for (var values : new int[] {1, 2, 3, 40, 2_500}) {
            var places = new short[1_000];
            var others = new double[places.length];
            for (var i = 0; i < places.length; i++) {
                places[i] = (short) random.nextInt(values);
                others[i] = places[i] * (double) values + random.nextInt(3 * values * values);
            }
            var ranked = Ranks.centred(others);
            var own = Ranks.centred(IntStream.range(0, places.length)
                    .mapToDouble(i -> places[i])
                    .toArray());
            var products = product(own, ranked);
            assertThat(Ranks.squaredCorrelation(places, values, ranked))
                    .isEqualTo(values == 1 ? 0 : products * products / (product(own, own) * product(ranked, ranked)));
        }
        assertThat(Ranks.squaredCorrelation(new short[] {0, 1, 2}, 3, new double[] {-1, 0, 1}))
                .isEqualTo(1);
        assertThat(Ranks.squaredCorrelation(new short[] {0, 1, 2}, 3, new double[3]))
                .isZero();
    }

    private static double product(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
