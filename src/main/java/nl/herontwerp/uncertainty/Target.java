package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is wanted of a figure.
 *
 * @param isMoreBetter whether more is better, as of a saving; else less is, as of a cost
 * @param limit what is to be exceeded when more is better, else what is not to be exceeded
 * @param decimals to which a figure is rounded, half up, also before it is held against the limit
 */
public record Target(boolean isMoreBetter, BigDecimal limit, int decimals) {

    /** More than nothing, to the cent. */
    public static final Target SAVING = new Target(true, BigDecimal.ZERO, 2);

    /** The figure, rounded; infinite is never. */
    public Level level(double figure) {
        return Double.isInfinite(figure)
                ? Level.NEVER
                : Level.of(BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP));
    }

    public boolean isReached(Level level) {
        if (level.isNever()) {
            return false;
        }
        var more = level.known().compareTo(limit);
        return isMoreBetter ? more > 0 : more <= 0;
    }
}
