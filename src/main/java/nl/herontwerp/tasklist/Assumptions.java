package nl.herontwerp.tasklist;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a list does not say of itself and its reader chooses.
 *
 * @param daysPerWeek working days, more than 0, at most 7; makes a year of "per day"
 * @param weeksPerYear weeks in which the work is done, more than 0, at most 53
 * @param casesPerYear cases a year of what is done "per case", or null when that is not known
 * @param fillDown whether an empty cell for who does it means the job in the row above
 */
public record Assumptions(
        BigDecimal daysPerWeek,
        BigDecimal weeksPerYear,
        @Nullable BigDecimal casesPerYear,
        boolean fillDown) {

    public static final BigDecimal USUAL_WEEKS = BigDecimal.valueOf(52);

    /** Five days a week, all weeks of the year, the number of cases not known. */
    public static final Assumptions USUAL = new Assumptions(BigDecimal.valueOf(5), USUAL_WEEKS, null, false);

    public Assumptions {
        if (!isWithin(daysPerWeek, 7)
                || !isWithin(weeksPerYear, 53)
                || (casesPerYear != null && !isWithin(casesPerYear, Limits.MOST_CASES))) {
            throw new IllegalArgumentException("outside the range");
        }
    }

    /** Whether a number is more than zero and at most so much. */
    public static boolean isWithin(BigDecimal number, long most) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** The largest numbers that a list may hold; anything above is a mistake of unit. */
    public static final class Limits {
        /** A month of round-the-clock work, as in the inventory. */
        public static final int MOST_MINUTES = 44_640;

        public static final int MOST_CASES = 999_999_999;
        public static final int MOST_VISITS = 10_000;
        public static final int MOST_PEOPLE = 1_000_000;
        public static final int MOST_HOURS_A_WEEK = 168;
        /** Above this an hourly wage is a wage a month. */
        public static final int MOST_WAGE = 500;

        private Limits() {}
    }
}
