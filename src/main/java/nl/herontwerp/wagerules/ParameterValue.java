package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.herontwerp.kernel.LegalSource;
import org.jspecify.annotations.Nullable;

/**
 * The value of a parameter in a period.
 *
 * @param from first day in force
 * @param until last day for which the value is known to hold; null is until the next value, or open
 * @param value in the parameter's unit; 23.5 is 23.5 %
 * @param checked when somebody last compared it with the source
 * @param note what a reader must know, in Dutch as the source gives it
 * @param overridden whether an administrator put it in the place of the program's own
 */
public record ParameterValue(
        LocalDate from,
        @Nullable LocalDate until,
        BigDecimal value,
        LegalSource source,
        LocalDate checked,
        Status status,
        @Nullable String note,
        boolean overridden) {

    public ParameterValue {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " is before from " + from);
        }
    }

    /** This value, ending at the latest the day before a date. */
    ParameterValue endingBefore(LocalDate date) {
        if (until == null || until.isBefore(date)) {
            return this;
        }
        return new ParameterValue(from, date.minusDays(1), value, source, checked, status, note, overridden);
    }

    /** How sure the value is. */
    public enum Status {
        /** Seen in the named source. */
        CONFIRMED,
        /** Not seen in the source itself (te verifiëren). */
        UNVERIFIED,
        /** Announced, not yet in force. */
        EXPECTED
    }
}
