package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;

/**
 * What one factor costs at one location.
 *
 * @param exact euros for one unit with 34 digits, 0 when it is skipped
 * @param perUnit the same rounded half up to four decimals
 * @param perYear the exact amount times the yearly volume, rounded half up to the cent
 */
public record FactorLine(
        Factor factor, State state, Figure<BigDecimal> exact, Explanation perUnit, Explanation perYear) {

    /** Whether a factor counts. */
    public enum State {
        KNOWN,
        /** counts as nothing, because the user said so */
        SKIPPED,
        /** is left out of totals, which say so */
        UNKNOWN
    }

    /** Whether it is known what to count, be it nothing. */
    public boolean isSettled() {
        return state != State.UNKNOWN;
    }
}
