package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Two locations, compared over the factors that are settled at both. Labour of the redesigned work is held for one unit, so that
 * turning the volume does not turn it.
 */
final class Pair {

    private final LocationPlan plan;
    private final String one;
    private final String other;
    private final List<Factor> counted;

    Pair(LocationPlan plan, @Nullable Explanation work, String one, String other) {
        this.plan = held(plan, work);
        this.one = one;
        this.other = other;
        this.counted = counted(cost(this.plan, one), cost(this.plan, other));
    }

    LocationPlan plan() {
        return plan;
    }

    List<Factor> counted() {
        return counted;
    }

    LocationCost one() {
        return cost(plan, one);
    }

    LocationCost other() {
        return cost(plan, other);
    }

    /** What the one costs more than the other for one unit in a plan of the same locations; exact. */
    BigDecimal difference(LocationPlan turned) {
        return total(cost(turned, one)).subtract(total(cost(turned, other)));
    }

    /** What one of the two costs for one unit in such a plan; exact. */
    BigDecimal cost(LocationPlan turned, boolean isOne) {
        return total(cost(turned, isOne ? one : other));
    }

    private BigDecimal total(LocationCost cost) {
        return counted.stream()
                .map(factor -> cost.line(factor).exact().toOptional().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Factor> counted(LocationCost one, LocationCost other) {
        return Stream.of(Factor.values())
                .filter(factor ->
                        one.line(factor).isSettled() && other.line(factor).isSettled())
                .filter(factor -> one.line(factor).state() == FactorLine.State.KNOWN
                        || other.line(factor).state() == FactorLine.State.KNOWN)
                .toList();
    }

    private static LocationCost cost(LocationPlan plan, String id) {
        return LocationCost.of(plan, plan.location(id).orElseThrow(), 0, null);
    }

    private static LocationPlan held(LocationPlan plan, @Nullable Explanation work) {
        var all = plan;
        for (var location : plan.locations()) {
            var labour = new LocationYear(plan, location, 0, work).perUnit(Factor.LABOUR);
            var entry = location.entry(Factor.LABOUR);
            if (location.kind() == Location.Kind.HERE_REDESIGNED && entry.number() == null) {
                var known = labour.exact().toOptional().orElse(null);
                // it is in euros already, and the location may have another currency
                var rate = location.isInEuros() ? BigDecimal.ONE : location.rate();
                all = all.with(location.with(
                        Factor.LABOUR, entry.with(known == null || rate == null ? null : known.multiply(rate))));
            }
        }
        return all;
    }
}
