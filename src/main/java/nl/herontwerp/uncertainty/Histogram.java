package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Money;

/**
 * How many figures lie where, in columns of one round width; zero is always a border between two columns.
 *
 * @param start of the first column
 * @param width of each column, more than zero: 1, 2 or 5 and zeros behind it
 * @param counts per column; a figure on a border belongs to the column above it
 */
public record Histogram(Money start, Money width, List<Integer> counts) {

    private static final int COLUMNS = 24;

    public Histogram {
        counts = List.copyOf(counts);
    }

    static Histogram of(double[] figures) {
        var least = Arrays.stream(figures).min().orElseThrow();
        var most = Arrays.stream(figures).max().orElseThrow();
        var width = round((most - least) / COLUMNS);
        var first = Math.floor(least / width);
        var counts = new int[(int) (Math.floor(most / width) - first) + 1];
        for (var figure : figures) {
            counts[(int) (Math.floor(figure / width) - first)]++;
        }
        return new Histogram(
                Study.cents(first * width),
                Study.cents(width),
                IntStream.of(counts).boxed().toList());
    }

    /** Where a column begins. */
    public Money from(int column) {
        return start.plus(width.times(BigDecimal.valueOf(column)));
    }

    /** The next larger of 1, 2, 5, 10, 20, 50, ...; at least one euro. */
    private static double round(double wanted) {
        if (wanted <= 1) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (var step : new double[] {1, 2, 5}) {
            if (step * power >= wanted) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
