package nl.herontwerp.shell.widgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * The axis of amounts in a chart.
 *
 * @param from where it begins: 0, or a whole number of steps under all amounts when their differences would be too small to see
 * @param step from one line to the next; 0 where it begins at 0 and the chart may choose
 */
public record ChartAxis(BigDecimal from, BigDecimal step) {

    private static final ChartAxis AT_NOTHING = new ChartAxis(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Where bars end within this part of the whole, the axis does not begin at 0. */
    private static final BigDecimal SMALL = new BigDecimal("0.5");

    /** About how many steps there are. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(6);

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /**
     * Of bars, which keep as much length as they differ; in steps of a euro or more.
     *
     * @param ends where the bars end; at least one
     */
    public static ChartAxis ofBars(Collection<BigDecimal> ends) {
        var range = Range.of(ends);
        return range.low().signum() <= 0 || range.size().compareTo(range.high().multiply(SMALL)) > 0
                ? AT_NOTHING
                : range.axis(range.low().subtract(range.size()).max(BigDecimal.ZERO), BigDecimal.ONE);
    }

    /**
     * Of lines, which have no length: from just under the lowest point when they are further from 0 than from each other; in
     * steps of a cent or more.
     *
     * @param points at least one
     */
    public static ChartAxis ofLines(Collection<BigDecimal> points) {
        var range = Range.of(points);
        return range.low().compareTo(range.size()) < 0 ? AT_NOTHING : range.axis(range.low(), CENT);
    }

    public boolean beginsAtNothing() {
        return from.signum() == 0;
    }

    private record Range(BigDecimal low, BigDecimal high) {

        static Range of(Collection<BigDecimal> amounts) {
            return new Range(
                    amounts.stream().reduce(BigDecimal::min).orElseThrow(),
                    amounts.stream().reduce(BigDecimal::max).orElseThrow());
        }

        BigDecimal size() {
            return high.subtract(low);
        }

        ChartAxis axis(BigDecimal start, BigDecimal least) {
            if (size().signum() == 0) {
                return AT_NOTHING;
            }
            var step = round(high.subtract(start).divide(STEPS, 4, RoundingMode.HALF_UP), least);
            var from = start.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            return from.signum() == 0 ? AT_NOTHING : new ChartAxis(from, step);
        }
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is not smaller. */
    private static BigDecimal round(BigDecimal size, BigDecimal least) {
        var power = least;
        while (power.movePointRight(1).compareTo(size) <= 0) {
            power = power.movePointRight(1);
        }
        for (var times : List.of(1, 2, 5)) {
            var step = power.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(size) >= 0) {
                return step;
            }
        }
        return power.movePointRight(1);
    }
}
