package nl.herontwerp.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact length of working time in hours.
 *
 * @param value hours, any scale; 1.5 is an hour and a half
 */
public record Hours(BigDecimal value) implements Comparable<Hours> {

    public static final Hours ZERO = new Hours(BigDecimal.ZERO);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    public static Hours of(String hours) {
        return new Hours(new BigDecimal(hours));
    }

    public static Hours of(long hours) {
        return new Hours(BigDecimal.valueOf(hours));
    }

    /** Converts minutes, with 34 digits of precision (half even). */
    public static Hours ofMinutes(BigDecimal minutes) {
        return new Hours(minutes.divide(SIXTY, MathContext.DECIMAL128));
    }

    public Hours plus(Hours other) {
        return new Hours(value.add(other.value));
    }

    public Hours minus(Hours other) {
        return new Hours(value.subtract(other.value));
    }

    public Hours times(BigDecimal factor) {
        return new Hours(value.multiply(factor));
    }

    /** Divides with the stated precision; {@code divisor} must not be zero. */
    public Hours dividedBy(BigDecimal divisor, MathContext precision) {
        return new Hours(value.divide(divisor, precision));
    }

    public Hours max(Hours other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public BigDecimal toMinutes() {
        return value.multiply(SIXTY);
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Hours other) {
        return value.compareTo(other.value);
    }

    /** Equal when the lengths are equal, whatever the scale. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Hours hours && value.compareTo(hours.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }
}
