package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many figures lie where, in columns of one round width; zero is always a border between two columns.
 *
 * @param start of the first column
 * @param width of each column, more than zero: 1, 2 or 5 and zeros behind or before it
 * @param counts per column; a figure on a border belongs to the column above it. Empty when no figure is a number
 * @param never figures that are no number
 */
public record Histogram(BigDecimal start, BigDecimal width, List<Integer> counts, int never) {

    private static final int COLUMNS = 24;

    public Histogram {
        counts = List.copyOf(counts);
    }

    static Histogram of(Target target, double[] all) {
        var figures =
                Arrays.stream(all).filter(figure -> !Double.isInfinite(figure)).toArray();
        var never = all.length - figures.length;
        if (figures.length == 0) {
            return new Histogram(BigDecimal.ZERO, BigDecimal.ONE, List.of(), never);
        }
        var least = Arrays.stream(figures).min().orElseThrow();
        var most = Arrays.stream(figures).max().orElseThrow();
        var width = round((most - least) / COLUMNS, target);
        var first = Math.floor(least / width.doubleValue());
        var counts = new int[(int) (Math.floor(most / width.doubleValue()) - first) + 1];
        for (var figure : figures) {
            counts[(int) (Math.floor(figure / width.doubleValue()) - first)]++;
        }
        return new Histogram(
                width.multiply(BigDecimal.valueOf((long) first)),
                width,
                IntStream.of(counts).boxed().toList(),
                never);
    }

    /** Where a column begins. */
    public BigDecimal from(int column) {
        return start.add(width.multiply(BigDecimal.valueOf(column)));
    }

    /** The next larger of 1, 2, 5, 10, 20, 50, ...; at least one of what the figure has two decimals of. */
    private static BigDecimal round(double wanted, Target target) {
        var power = BigDecimal.ONE.movePointLeft(Math.max(0, target.decimals() - 2));
        while (true) {
            for (var step : new int[] {1, 2, 5}) {
                var width = power.multiply(BigDecimal.valueOf(step));
                if (width.doubleValue() >= wanted) {
                    return width;
                }
            }
            power = power.movePointRight(1);
        }
    }
}
