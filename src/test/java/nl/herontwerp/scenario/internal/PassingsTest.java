package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gateways one after the other and in loops, against all their equations solved together. */
class PassingsTest {

    private static final int GATEWAYS = 14;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itGivesTheSolutionOfAllEquations(long seed) {
        var random = new Random(seed);
        var effects = new double[GATEWAYS][GATEWAYS];
        for (var one = 0; one < GATEWAYS; one++) {
            for (var other = 0; other < GATEWAYS; other++) {
                var isThere = random.nextInt(100) < (other > one ? 40 : seed % 3 * 4);
                effects[one][other] = isThere ? random.nextDouble() - 0.5 : 0;
            }
        }
        var chosen = IntStream.range(0, GATEWAYS)
                .filter(each -> random.nextInt(5) > 0)
                .toArray();
        var changes = new double[GATEWAYS];
        for (var each : chosen) {
            changes[each] = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 0.6 - 0.3;
        }
        var found = Passings.of(GATEWAYS, chosen, each -> Sparse.of(GATEWAYS, other -> effects[each][other]))
                .more(changes);
        var expected = all(chosen, changes, effects);
        for (var i = 0; i < chosen.length; i++) {
            assertThat(found[chosen[i]]).isCloseTo(expected[i], within(1e-9));
        }
    }

    private static double[] all(int[] chosen, double[] changes, double[][] effects) {
        var rows = new double[chosen.length][chosen.length + 1];
        for (var row = 0; row < chosen.length; row++) {
            for (var column = 0; column < chosen.length; column++) {
                rows[row][column] =
                        (row == column ? 1 : 0) - changes[chosen[column]] * effects[chosen[column]][chosen[row]];
            }
            rows[row][chosen.length] = 1;
        }
        return LinearEquations.solve(rows);
    }
}
