package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/**
 * An input of a scenario that may be tried at other values.
 *
 * @param key that of {@link InputKind#key}, or {@link #SUBSIDY_MONTHS}
 * @param base what the scenario counts with; unknown says what has to be filled in first
 * @param low the least value that can be
 * @param high the largest value that can be
 * @param least where it is likely at the least: the spread that somebody stated, else a usual one; from {@code low} to the base
 * @param most where it is likely at the most, from the base to {@code high}
 * @param decimals most decimals of a value
 */
public record Lever(
        String key,
        Phrase label,
        Unit unit,
        Figure<BigDecimal> base,
        BigDecimal low,
        BigDecimal high,
        BigDecimal least,
        BigDecimal most,
        int decimals) {

    /** Months from the start of the years ahead in which wage-cost subsidy of all roles is counted. Changes the years only. */
    public static final String SUBSIDY_MONTHS = "SUBSIDY_MONTHS";

    /** The kinds of input that may be tried, in the order shown. */
    public static final List<InputKind> KINDS = List.of(
            InputKind.WAGE_VALUE,
            InputKind.USED,
            InputKind.SUBSIDY,
            InputKind.BENEFIT,
            InputKind.GUIDANCE,
            InputKind.ROBOT_USE,
            InputKind.CASES);

    /** What the number is. */
    public enum Unit {
        PERCENT,
        HOURS_A_WEEK,
        CASES,
        MONTHS,
        /** 1 goes on, 0 has ended. */
        PRESENT
    }

    /** Whether this is a value that can be, with at most so many decimals. */
    public boolean allows(BigDecimal value) {
        return value.compareTo(low) >= 0
                && value.compareTo(high) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }
}
