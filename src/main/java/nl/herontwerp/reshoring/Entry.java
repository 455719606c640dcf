package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in for one factor at one location.
 *
 * @param number an amount in the factor's currency, a percentage (4 is 4 %) or days; null is not known
 * @param years whole years over which a one-off amount is spread; null is not known
 * @param skipped counts as nothing. A number that is kept still counts where others are a percentage of it, so that skipping one
 *     factor never changes another
 * @param startingPoint the number is one that the program proposed and nobody changed
 */
public record Entry(@Nullable BigDecimal number, @Nullable Integer years, boolean skipped, boolean startingPoint) {

    /** Nothing known and nothing skipped. */
    public static final Entry EMPTY = new Entry(null, null, false, false);

    public static final Entry SKIPPED = new Entry(null, null, true, false);

    public static Entry of(BigDecimal number) {
        return new Entry(number, null, false, false);
    }

    public static Entry of(String number) {
        return of(new BigDecimal(number));
    }

    /** A one-off amount and the years over which it is spread. */
    public static Entry of(String number, int years) {
        return new Entry(new BigDecimal(number), years, false, false);
    }

    public Entry with(@Nullable BigDecimal changed) {
        return new Entry(changed, years, skipped, false);
    }

    public Entry withYears(@Nullable Integer changed) {
        return new Entry(number, changed, skipped, startingPoint);
    }

    public Entry skipped(boolean changed) {
        return new Entry(number, years, changed, startingPoint);
    }
}
