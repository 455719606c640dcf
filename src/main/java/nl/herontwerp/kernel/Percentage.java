package nl.herontwerp.kernel;

import java.math.BigDecimal;

/**
 * A percentage; 23.5 means 23.5 %. May be above 100 or negative: who uses it states the range.
 *
 * @param percent the number before the percent sign
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);
    public static final Percentage HUNDRED = new Percentage(BigDecimal.valueOf(100));

    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /** 0.235 becomes 23.5 %. */
    public static Percentage ofFraction(BigDecimal fraction) {
        return new Percentage(fraction.movePointRight(2));
    }

    /** 23.5 % as 0.235, exact. */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    /** What is left of the whole: 100 % minus this. */
    public Percentage complement() {
        return new Percentage(HUNDRED.percent.subtract(percent));
    }

    public boolean isBetween(long low, long high) {
        return percent.compareTo(BigDecimal.valueOf(low)) >= 0 && percent.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    /** Equal when the percentages are equal, whatever the scale. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && percent.compareTo(that.percent) == 0;
    }

    @Override
    public int hashCode() {
        return percent.stripTrailingZeros().hashCode();
    }
}
