package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A place where the product is or may be made.
 *
 * @param currency three letters, such as CNY
 * @param rate how much of the currency is one euro, as the European Central Bank writes it; null is not known, and of no use in
 *     euros
 * @param rateDate the day of that rate
 * @param wageGrowth growth of wages a year, in the location's currency
 * @param currencyChange how much dearer the currency becomes against the euro a year; negative is cheaper
 * @param wageShare part of the unit price that is wages and so grows with them; null when the price is not to grow with wages
 * @param carryingRate what goods that lie still cost a year, as a part of their price
 * @param values by factor; a factor without a value is not filled in
 */
public record Location(
        String id,
        String name,
        Kind kind,
        String currency,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate,
        @Nullable Percentage wageGrowth,
        @Nullable Percentage currencyChange,
        @Nullable Percentage wageShare,
        @Nullable Percentage carryingRate,
        Map<Factor, Entry> values) {

    public static final String EURO = "EUR";

    /**
     * What freight insurance costs, as a percentage of imported product: the figure that The Reshoring Initiative's Total Cost of
     * Ownership Estimator begins with. A starting point, no fact about this freight.
     */
    public static final BigDecimal INSURANCE_START = new BigDecimal("0.5");

    public Location {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        name = name.strip();
        currency = currency.strip();
        var all = new EnumMap<Factor, Entry>(Factor.class);
        if (values != null) {
            all.putAll(values);
        }
        values = Collections.unmodifiableMap(all);
    }

    /** Kinds of location, in the order of the table. Names are part of the archive's schema. */
    public enum Kind {
        NOW,
        ABROAD,
        HERE,
        /** here, with the work of a scenario of this project */
        HERE_REDESIGNED
    }

    /** A new location. What its kind makes sure to be elsewhere is skipped; the one figure that it begins with is marked. */
    public static Location start(String id, String name, Kind kind) {
        var values = new EnumMap<Factor, Entry>(Factor.class);
        if (kind == Kind.ABROAD) {
            // what a supplier's people cost is in the price
            values.put(Factor.LABOUR, Entry.SKIPPED);
            values.put(Factor.FREIGHT_INSURANCE, new Entry(INSURANCE_START, null, false, true));
        } else if (kind != Kind.NOW) {
            // nothing is imported
            values.put(Factor.DUTY, Entry.SKIPPED);
            values.put(Factor.FREIGHT_INSURANCE, Entry.SKIPPED);
        }
        return new Location(id, name, kind, EURO, null, null, null, null, null, null, values);
    }

    public boolean isInEuros() {
        return currency.equals(EURO);
    }

    /** What is filled in for a factor; empty when nothing is. */
    public Entry entry(Factor factor) {
        return values.getOrDefault(factor, Entry.EMPTY);
    }

    /** Whether the amounts of a factor are in another currency than the euro. */
    public boolean isForeign(Factor factor) {
        return factor.paid() == Factor.Paid.LOCAL && !isInEuros();
    }

    public Location with(Factor factor, Entry entry) {
        var changed = new EnumMap<Factor, Entry>(Factor.class);
        changed.putAll(values);
        if (entry.equals(Entry.EMPTY)) {
            changed.remove(factor);
        } else {
            changed.put(factor, entry);
        }
        return with(changed);
    }

    public Location with(Map<Factor, Entry> changed) {
        return new Location(
                id, name, kind, currency, rate, rateDate, wageGrowth, currencyChange, wageShare, carryingRate, changed);
    }

    public Location withRate(@Nullable BigDecimal changed) {
        return new Location(
                id,
                name,
                kind,
                currency,
                changed,
                rateDate,
                wageGrowth,
                currencyChange,
                wageShare,
                carryingRate,
                values);
    }
}
