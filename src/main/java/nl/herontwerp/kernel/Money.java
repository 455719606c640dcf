package nl.herontwerp.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact amount in euros. No operation rounds unless the rounding mode is an argument; division
 * states its precision.
 *
 * @param euros the amount in euros, any scale, may be negative
 */
public record Money(BigDecimal euros) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Reads an amount written with a decimal point. */
    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public Money times(BigDecimal factor) {
        return new Money(euros.multiply(factor));
    }

    /** Divides with the stated precision; {@code divisor} must not be zero. */
    public Money dividedBy(BigDecimal divisor, MathContext precision) {
        return new Money(euros.divide(divisor, precision));
    }

    public Money negated() {
        return new Money(euros.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Rounds to whole cents in the stated way. */
    public Money toCents(RoundingMode mode) {
        return new Money(euros.setScale(2, mode));
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    public boolean isZero() {
        return euros.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    /** Equal when the amounts are equal, whatever the scale: 1.5 equals 1.50. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && euros.compareTo(money.euros) == 0;
    }

    @Override
    public int hashCode() {
        return euros.stripTrailingZeros().hashCode();
    }
}
