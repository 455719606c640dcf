package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/**
 * Draws values of an input, and says below which value a part of them lies. Values have the decimals of the input, or fewer where its
 * range still has {@link #STEPS} steps of 1, 2 or 5: nobody estimates more finely, and a model meets the same value again. So there are
 * few different ones, at most two and a half times as many as those steps: what is drawn is the place of one of them.
 */
final class Sampling {

    private static final int STEPS = 1_000;

    private final Input input;
    private final BigDecimal grain;
    private final double step;
    private final double perOne;
    private final boolean isWhole;
    private final double[] values;

    Sampling(Input input) {
        this.input = input;
        this.grain = grain(input);
        this.step = grain.doubleValue();
        this.isWhole = step >= 1;
        // a whole number: dividing by it gives the number nearest to the decimal one, multiplying by the step does not
        this.perOne = Math.rint(1 / step);
        this.values = switch (input.distribution()) {
            case Distribution.Fixed fixed -> new double[] {input.base().doubleValue()};
            case Distribution.Chance chance -> new double[] {0, 1};
            case Distribution.Between range -> {
                var place = place(range);
                var first = steps(place.applyAsDouble(0));
                yield IntStream.rangeClosed(0, (int) (steps(place.applyAsDouble(1)) - first))
                        .mapToDouble(each -> isWhole ? (first + each) * step : (first + each) / perOne)
                        .toArray();
            }
        };
    }

    private static BigDecimal grain(Input input) {
        var finest = BigDecimal.ONE.movePointLeft(input.decimals());
        if (!(input.distribution() instanceof Distribution.Between range)) {
            return finest;
        }
        var most = range.most().subtract(range.least()).divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        var power = BigDecimal.ONE.movePointRight(most.precision() - most.scale() - 1);
        return Stream.of(5, 2, 1)
                .map(each -> power.multiply(BigDecimal.valueOf(each)))
                .filter(each -> each.compareTo(most) <= 0)
                .findFirst()
                .orElse(power)
                .max(finest);
    }

    /** All values that can be drawn, in order, each with the decimals of the input. */
    double[] values() {
        return values.clone();
    }

    /** How many values can be drawn. */
    int count() {
        return values.length;
    }

    /** Gives the place of one value after the other among {@link #values}. */
    IntSupplier from(UniformRandomProvider random) {
        return switch (input.distribution()) {
            case Distribution.Fixed fixed -> () -> 0;
            case Distribution.Chance(var away) -> {
                var part = away.fraction().doubleValue();
                yield () -> random.nextDouble() < part ? 0 : 1;
            }
            case Distribution.Between range -> {
                var draw = standard(range).createSampler(random);
                var place = place(range);
                var first = steps(place.applyAsDouble(0));
                yield () -> (int) (steps(place.applyAsDouble(draw.sample())) - first);
            }
        };
    }

    /** The value below which a part of the draws lies; of something that is there or not, not there and there. */
    BigDecimal quantile(double part) {
        return switch (input.distribution()) {
            case Distribution.Fixed fixed -> input.base();
            case Distribution.Chance chance -> part < 0.5 ? BigDecimal.ZERO : BigDecimal.ONE;
            case Distribution.Between range ->
                new BigDecimal(place(range).applyAsDouble(standard(range).inverseCumulativeProbability(part)))
                        .divide(grain, 0, RoundingMode.HALF_UP)
                        .multiply(grain)
                        .setScale(input.decimals(), RoundingMode.HALF_UP);
        };
    }

    /** How many steps from zero, rounded. */
    private double steps(double value) {
        return Math.floor(value / step + 0.5);
    }

    /** The distribution between 0 and 1. */
    private ContinuousDistribution standard(Distribution.Between range) {
        var likely = input.base()
                .subtract(range.least())
                .divide(range.most().subtract(range.least()), MathContext.DECIMAL64)
                .doubleValue();
        return switch (range) {
            case Distribution.Uniform uniform -> UniformContinuousDistribution.of(0, 1);
            case Distribution.Triangular triangular -> TriangularDistribution.of(0, likely, 1);
            case Distribution.Pert pert -> BetaDistribution.of(1 + 4 * likely, 1 + 4 * (1 - likely));
        };
    }

    private static DoubleUnaryOperator place(Distribution.Between range) {
        var least = range.least().doubleValue();
        var width = range.most()
                .subtract(range.least())
                .setScale(12, RoundingMode.HALF_UP)
                .doubleValue();
        return part -> least + part * width;
    }
}
