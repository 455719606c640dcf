package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that came out.
 *
 * @param number rounded as its {@link Target} says; null is never: beyond every number
 */
public record Level(@Nullable BigDecimal number) implements Comparable<Level> {

    /** What does not happen at all, such as a payback without a saving. */
    public static final Level NEVER = new Level(null);

    public static Level of(BigDecimal number) {
        return new Level(number);
    }

    public boolean isNever() {
        return number == null;
    }

    /** The number; of never there is none. */
    public BigDecimal known() {
        if (number == null) {
            throw new IllegalStateException("never");
        }
        return number;
    }

    public boolean isNegative() {
        return number != null && number.signum() < 0;
    }

    public Level min(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Level max(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Never is more than every number. */
    @Override
    public int compareTo(Level other) {
        if (number == null || other.number == null) {
            return Boolean.compare(isNever(), other.isNever());
        }
        return number.compareTo(other.number);
    }
}
