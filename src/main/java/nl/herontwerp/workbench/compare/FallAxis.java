package nl.herontwerp.workbench.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The axis of a fall, in euros.
 *
 * @param from where it begins: 0, or a whole number of steps under all bars when these would be too small to see
 * @param step from one line to the next; 0 where it begins at 0 and the chart may choose
 */
record FallAxis(BigDecimal from, BigDecimal step) {

    /** Where the bars end within this part of the whole, the axis does not begin at 0. */
    private static final BigDecimal SMALL = new BigDecimal("0.5");

    /** About how many steps there are. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(6);

    private static final FallAxis AT_NOTHING = new FallAxis(BigDecimal.ZERO, BigDecimal.ZERO);

    /** @param ends where the bars end; at least one */
    static FallAxis of(List<BigDecimal> ends) {
        var low = ends.stream().reduce(BigDecimal::min).orElseThrow();
        var high = ends.stream().reduce(BigDecimal::max).orElseThrow();
        var span = high.subtract(low);
        if (low.signum() <= 0 || span.signum() == 0 || span.compareTo(high.multiply(SMALL)) > 0) {
            return AT_NOTHING;
        }
        var start = low.subtract(span).max(BigDecimal.ZERO);
        var step = round(high.subtract(start).divide(STEPS, 2, RoundingMode.HALF_UP));
        var from = start.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return from.signum() == 0 ? AT_NOTHING : new FallAxis(from, step);
    }

    /** At least 1 euro: the smallest of 1, 2 and 5 times a power of ten that is not smaller. */
    private static BigDecimal round(BigDecimal size) {
        var power = BigDecimal.ONE;
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
