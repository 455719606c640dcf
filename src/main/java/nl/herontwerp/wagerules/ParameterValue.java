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
 * @param checked when it was last compared: what with, {@link #basis} says
 * @param note what a reader must know, in Dutch as the source gives it
 * @param overridden whether an administrator put it in the place of the program's own
 * @param basis what it was compared with; null is the source itself
 */
public record ParameterValue(
        LocalDate from,
        @Nullable LocalDate until,
        BigDecimal value,
        LegalSource source,
        LocalDate checked,
        Status status,
        @Nullable String note,
        boolean overridden,
        @Nullable Basis basis) {

    /** A value that was compared with its source. */
    public ParameterValue(
            LocalDate from,
            @Nullable LocalDate until,
            BigDecimal value,
            LegalSource source,
            LocalDate checked,
            Status status,
            @Nullable String note,
            boolean overridden) {
        this(from, until, value, source, checked, status, note, overridden, null);
    }

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
        return new ParameterValue(from, date.minusDays(1), value, source, checked, status, note, overridden, basis);
    }

    /** What it was compared with; a value that does not say so was compared with its source. */
    public Basis comparedWith() {
        return basis == null ? Basis.SOURCE : basis;
    }

    /** What a value was compared with on the day that it was checked. */
    public enum Basis {
        /** The law or publication that is named as its source, or a ministry's copy of its text. */
        SOURCE,
        /** Publications that repeat it, of at least two writers who do not copy each other; nobody opened the source. */
        SECONDARY,
        /** Research that names the source; nobody opened the source for this program. */
        RESEARCH
    }

    /** How sure the value is. */
    public enum Status {
        /** Seen in the named source, by whoever {@link Basis} says. */
        CONFIRMED,
        /** Not seen in the source itself (te verifiëren). */
        UNVERIFIED,
        /** Announced, not yet in force. */
        EXPECTED
    }
}
