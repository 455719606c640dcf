package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/** Draws values of an input, and says below which value a part of them lies. */
final class Sampling {

    private final Input input;
    private final double scale;

    Sampling(Input input) {
        this.input = input;
        this.scale = Math.pow(10, input.decimals());
    }

    /** Gives one value after the other, each rounded to the decimals of the input. */
    DoubleSupplier from(UniformRandomProvider random) {
        return switch (input.distribution()) {
            case Distribution.Fixed fixed -> input.base()::doubleValue;
            case Distribution.Chance(var away) -> {
                var part = away.fraction().doubleValue();
                yield () -> random.nextDouble() < part ? 0 : 1;
            }
            case Distribution.Between range -> {
                var draw = standard(range).createSampler(random);
                var place = place(range);
                yield () -> rounded(place.applyAsDouble(draw.sample()));
            }
        };
    }

    /** The value below which a part of the draws lies; of something that is there or not, not there and there. */
    BigDecimal quantile(double part) {
        return switch (input.distribution()) {
            case Distribution.Fixed fixed -> input.base();
            case Distribution.Chance chance -> part < 0.5 ? BigDecimal.ZERO : BigDecimal.ONE;
            case Distribution.Between range ->
                input.rounded(place(range).applyAsDouble(standard(range).inverseCumulativeProbability(part)));
        };
    }

    private double rounded(double value) {
        return Math.floor(value * scale + 0.5) / scale;
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
        var width = range.most().subtract(range.least()).setScale(12, RoundingMode.HALF_UP).doubleValue();
        return part -> least + part * width;
    }
}
