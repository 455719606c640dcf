package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Money;

/**
 * Divides an amount into whole cents that add up to it exactly: each part is rounded down, and the cents that are left
 * go to the parts that lost most by it, the first of equals.
 */
final class LargestRemainder {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private LargestRemainder() {}

    /**
     * Parts in the order of the weights.
     *
     * @param amount may be negative; what it has beyond whole cents goes to the part that would get the next cent
     * @param weights of any sign; their sum must not be zero
     */
    static List<Money> divide(Money amount, List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        var left = amount.euros();
        for (var weight : weights) {
            var exact = amount.euros().multiply(weight).divide(total, MathContext.DECIMAL128);
            var down = exact.setScale(2, RoundingMode.FLOOR);
            parts.add(down);
            remainders.add(exact.subtract(down));
            left = left.subtract(down);
        }
        var order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .iterator();
        while (left.signum() != 0 && order.hasNext()) {
            var index = order.next();
            var more = left.min(CENT);
            parts.set(index, parts.get(index).add(more));
            left = left.subtract(more);
        }
        return parts.stream().map(Money::new).toList();
    }
}
