package nl.herontwerp.reshoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import nl.herontwerp.reshoring.TurnedPair.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick difference of two locations against the whole calculation, at any values of random plans. */
class TurnedPairTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsTheWholeCalculationAtAnyValues(long seed) {
        var plan = Plans.random(seed);
        var pair = TurnedPair.of(plan, Plans.WORK, "l1", "l0").toOptional().orElseThrow();
        var random = new Random(seed);
        for (var point = 0; point < 6; point++) {
            var volume = value(pair, "l1", Variable.VOLUME, point, random);
            var turned = new Pair(plan, Plans.WORK, "l1", "l0").plan();
            var both = new double[2][Variable.values().length];
            for (var side = 0; side < 2; side++) {
                var id = side == 0 ? "l1" : "l0";
                for (var variable : Variable.values()) {
                    var value = variable == Variable.VOLUME ? volume : value(pair, id, variable, point, random);
                    both[side][variable.ordinal()] = value.doubleValue();
                    if (pair.now(id, variable).isPresent()) {
                        turned = set(turned, id, variable, value);
                    }
                }
            }
            var exact = new Pair(turned, null, "l1", "l0").difference(turned).negate();
            assertThat(pair.cheaper(both[0], both[1]))
                    .as("seed %s point %s", seed, point)
                    .isCloseTo(
                            exact.doubleValue(), within(1e-6 * (1 + exact.abs().doubleValue())));
        }
    }

    private static BigDecimal value(TurnedPair pair, String id, Variable variable, int point, Random random) {
        var now = pair.now(id, variable).orElse(BigDecimal.ONE);
        return point == 0
                ? now
                : now.multiply(BigDecimal.valueOf(0.3 + 2 * random.nextDouble()))
                        .add(new BigDecimal("0.01"));
    }

    private static LocationPlan set(LocationPlan plan, String id, Variable variable, BigDecimal value) {
        var location = plan.location(id).orElseThrow();
        return switch (variable) {
            case LABOUR ->
                plan.with(location.with(
                        Factor.LABOUR, location.entry(Factor.LABOUR).with(value)));
            case FREIGHT ->
                plan.with(location.with(
                        Factor.SURFACE_FREIGHT,
                        location.entry(Factor.SURFACE_FREIGHT).with(value)));
            case RATE -> plan.with(location.withRate(value));
            case VOLUME -> plan.with(value, plan.volumeGrowth());
        };
    }
}
