package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.herontwerp.carving.CarvedRole.HandOver;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside the organisation who takes pieces over for a price. Amounts are in euros excluding VAT; null is not
 * known, unless said otherwise.
 *
 * @param oneOff what is paid once: drawing up the contract, moving the work
 * @param from first day, or null when it is there from the beginning
 * @param until last day, or null when it goes on
 */
public record Supplier(
        String id,
        String name,
        Kind kind,
        Price price,
        @Nullable Money oneOff,
        Care care,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Nothing is known but who it is. */
    public static Supplier of(String id, String name, Kind kind) {
        return new Supplier(
                id,
                name,
                kind,
                new Price(Per.TIME, null, null, null, null, null),
                null,
                new Care(null, null, null),
                null,
                null);
    }

    /** What kind of supplier, which decides what to look out for. */
    public enum Kind {
        /** A company that does the work with its own people, on its own responsibility. */
        COMPANY,
        /** A social development company or sheltered workshop (sociaal ontwikkelbedrijf, SW-bedrijf). */
        SHELTERED,
        /** People of another employer who work under the guidance of this one: secondment, temporary agency work. */
        HIRED_PEOPLE,
        /** Another part of the same organisation that sends an invoice. */
        SHARED_SERVICE
    }

    /** What the price is for. */
    public enum Per {
        /** Each time that a piece is done. */
        TIME,
        /** An hour of the work, as long as it takes people of this employer at the normal pace. */
        HOUR,
        /** A year, whatever the number. */
        YEAR
    }

    /** What becomes of the VAT on an invoice. */
    public enum Vat {
        /** The employer gets it back, so that it costs nothing. */
        RECLAIMED,
        /** The employer can't reclaim it, as is usual in care and education, so that it is cost. */
        COST
    }

    /**
     * What it costs.
     *
     * @param amount for each {@code per}, 0 or more
     * @param leastPerYear so many times or hours a year are paid at least, more than 0; null is no minimum. Means nothing
     *     for a price a year
     * @param vat null is not known
     * @param vatRate the rate that is cost, 0 to 100 %; used for {@link Vat#COST} only
     * @param growth how much the price rises a year, more than -100 % to 100 %; null follows the prices of the horizon
     */
    public record Price(
            Per per,
            @Nullable Money amount,
            @Nullable BigDecimal leastPerYear,
            @Nullable Vat vat,
            @Nullable Percentage vatRate,
            @Nullable Percentage growth) {}

    /**
     * What it goes on to ask of own people.
     *
     * @param handOverMinutes each time that a piece is done: putting it ready, checking what comes back; 0 to 1,440. Null
     *     is not stated and counts as none
     * @param performerId the present job that keeps the contract: placing orders, consulting, checking invoices
     * @param hoursPerYear how much time that takes, 0 to 8,784
     */
    public record Care(
            @Nullable BigDecimal handOverMinutes,
            @Nullable String performerId,
            @Nullable Hours hoursPerYear) {

        /** The same as handing over to a role, where the other side's minutes are the supplier's own affair. */
        HandOver handOver() {
            return handOverMinutes == null ? HandOver.NONE : new HandOver(handOverMinutes, BigDecimal.ZERO);
        }

        public Care by(@Nullable String otherPerformerId) {
            return new Care(handOverMinutes, otherPerformerId, hoursPerYear);
        }
    }

    public Supplier withName(String changed) {
        return new Supplier(id, changed, kind, price, oneOff, care, from, until);
    }

    public Supplier withPrice(Price changed) {
        return new Supplier(id, name, kind, changed, oneOff, care, from, until);
    }

    public Supplier withOneOff(@Nullable Money changed) {
        return new Supplier(id, name, kind, price, changed, care, from, until);
    }

    public Supplier withCare(Care changed) {
        return new Supplier(id, name, kind, price, oneOff, changed, from, until);
    }

    /** From when until when it does the work. */
    public Stay stay() {
        return new Stay(from, until == null ? null : until.plusDays(1));
    }
}
