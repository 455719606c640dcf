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
 * @param beyond figures above the last column, of what less is wanted of: a few that are a hundred times the limit would make all others
 *     one column
 * @param never figures that are no number
 */
public record Histogram(BigDecimal start, BigDecimal width, List<Integer> counts, int beyond, int never) {

    private static final int COLUMNS = 24;
    private static final double FAR = 3;
    private static final double MANY = 0.75;

    public Histogram {
        counts = List.copyOf(counts);
    }

    static Histogram of(Target target, double[] all) {
        var known = Arrays.stream(all)
                .filter(figure -> !Double.isInfinite(figure))
                .sorted()
                .toArray();
        var never = all.length - known.length;
        var end = end(target, known);
        var figures = Arrays.stream(known).filter(figure -> figure <= end).toArray();
        if (figures.length == 0) {
            return new Histogram(BigDecimal.ZERO, BigDecimal.ONE, List.of(), known.length, never);
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
                known.length - figures.length,
                never);
    }

    /** What is shown at the most: three times the limit, or three quarters of the figures when these reach further. */
    private static double end(Target target, double[] sorted) {
        return target.isMoreBetter() || sorted.length == 0
                ? Double.POSITIVE_INFINITY
                : Math.max(FAR * target.limit().doubleValue(), sorted[(int) (sorted.length * MANY)]);
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
