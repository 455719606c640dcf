package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import nl.herontwerp.kernel.Percentage;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Where the figures lie, rounded as their {@link Target} says.
 *
 * @param p10 one in ten figures is lower; percentiles by method 8 of Hyndman and Fan
 * @param mean never as soon as one figure is
 * @param reached how many of a hundred figures are as wanted, to a tenth
 * @param never how many of a hundred never come, to a tenth
 */
public record Spread(
        Level least, Level p10, Level p50, Level p90, Level most, Level mean, Percentage reached, Percentage never) {

    /** Stands for never while percentiles are taken: between a number and this there is nothing but this. */
    private static final double BEYOND = 1e300;

    private static final double NEVER = 1e100;

    static Spread of(Target target, double[] figures) {
        var finite = Arrays.stream(figures)
                .map(figure -> Double.isInfinite(figure) ? BEYOND : figure)
                .toArray();
        var at = Quantile.withDefaults().evaluate(finite, 0.1, 0.5, 0.9);
        var reached = Arrays.stream(figures)
                .filter(figure -> target.isReached(target.level(figure)))
                .count();
        var never = Arrays.stream(figures).filter(Double::isInfinite).count();
        return new Spread(
                target.level(Arrays.stream(figures).min().orElseThrow()),
                level(target, at[0]),
                level(target, at[1]),
                level(target, at[2]),
                target.level(Arrays.stream(figures).max().orElseThrow()),
                target.level(Arrays.stream(figures).average().orElseThrow()),
                part(reached, figures.length),
                part(never, figures.length));
    }

    private static Level level(Target target, double figure) {
        return figure > NEVER ? Level.NEVER : target.level(figure);
    }

    private static Percentage part(long count, int of) {
        return new Percentage(BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }

    /** Whether nothing was uncertain. */
    public boolean isCertain() {
        return least.equals(most);
    }
}
