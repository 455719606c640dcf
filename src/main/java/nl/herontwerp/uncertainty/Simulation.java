package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.List;

/**
 * What many draws gave.
 *
 * @param seed gives the same again
 * @param base the figure with every input at the value that the scenario counts with
 * @param tornado the uncertain inputs, that which moves the figure most first
 */
public record Simulation(long seed, int draws, Level base, Spread spread, Histogram histogram, List<Bar> tornado) {

    /**
     * What one input does.
     *
     * @param input its place among the inputs
     * @param low the figure with this input at its P10 and the others at their base
     * @param high the same at its P90
     * @param contribution part of the spread that goes together with this input, 0 to 1; all together 1, or 0 when the figure
     *     is certain. By squared rank correlation, so an estimate
     */
    public record Bar(int input, BigDecimal p10, BigDecimal p90, Level low, Level high, double contribution) {

        /** How far apart the two figures are; infinite when one of them is never. */
        public double width() {
            if (low.isNever() || high.isNever()) {
                return low.equals(high) ? 0 : Double.POSITIVE_INFINITY;
            }
            return low.max(high).known().subtract(low.min(high).known()).doubleValue();
        }
    }
}
