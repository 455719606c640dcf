package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Where the figures lie, to cents.
 *
 * @param p10 one in ten figures is lower; percentiles by method 8 of Hyndman and Fan
 * @param saving how many of a hundred figures are above zero, to a tenth
 */
public record Spread(Money least, Money p10, Money p50, Money p90, Money most, Money mean, Percentage saving) {

    static Spread of(double[] figures) {
        var at = Quantile.withDefaults().withCopy(true).evaluate(figures, 0.1, 0.5, 0.9);
        // a figure that rounds to nothing is no saving
        var above = Arrays.stream(figures).filter(figure -> figure >= 0.005).count();
        return new Spread(
                Study.cents(Arrays.stream(figures).min().orElseThrow()),
                Study.cents(at[0]),
                Study.cents(at[1]),
                Study.cents(at[2]),
                Study.cents(Arrays.stream(figures).max().orElseThrow()),
                Study.cents(Arrays.stream(figures).average().orElseThrow()),
                new Percentage(BigDecimal.valueOf(above * 100)
                        .divide(BigDecimal.valueOf(figures.length), 1, RoundingMode.HALF_UP)));
    }

    /** Whether nothing was uncertain. */
    public boolean isCertain() {
        return least.equals(most);
    }
}
