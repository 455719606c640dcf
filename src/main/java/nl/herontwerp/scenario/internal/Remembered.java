package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An exact figure that depends on two numbers, computed once for each pair: draws are rounded, so that pairs come back. */
final class Remembered {

    private final Exact exact;
    private final Map<Pair, Double> known = new ConcurrentHashMap<>();

    Remembered(Exact exact) {
        this.exact = exact;
    }

    /** Computes the figure. */
    interface Exact {
        BigDecimal of(BigDecimal one, BigDecimal other);
    }

    private record Pair(double one, double other) {}

    double of(double one, double other) {
        var pair = new Pair(one, other);
        var before = known.get(pair);
        if (before != null) {
            return before;
        }
        var now = exact.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other)).doubleValue();
        known.put(pair, now);
        return now;
    }
}
