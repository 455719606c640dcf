package nl.herontwerp.wagerules;

import java.time.LocalDate;
import java.util.Objects;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import org.jspecify.annotations.Nullable;

/**
 * One line of a project's own table of wage scales: what a collective agreement says of one step of one
 * scale from a date on. Null is not known yet, which is not the same as nothing: who has no year-end
 * bonus enters 0.
 *
 * @param id of the line, unique in the table, never reused
 * @param from first day on which the line holds; a later line of the same step takes over
 */
public record ScaleLine(String id, ScaleStep at, LocalDate from, Wage wage, Extras extras, Absence absence) {

    public ScaleLine {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        Objects.requireNonNull(from);
        Objects.requireNonNull(wage);
        Objects.requireNonNull(extras);
        Objects.requireNonNull(absence);
    }

    /** Whether the agreement gives an amount an hour or a month. */
    public enum WagePer {
        HOUR,
        MONTH
    }

    /** Whether travel cost is paid for each day worked or for each hour worked. */
    public enum TravelPer {
        DAY,
        HOUR
    }

    /**
     * The wage itself.
     *
     * @param amount gross euros without holiday allowance; a month is that of a full-time week
     * @param fullTimeHours hours of a full-time week in this agreement
     */
    public record Wage(
            @Nullable Money amount, WagePer per, @Nullable Hours fullTimeHours) {
        public Wage {
            Objects.requireNonNull(per);
        }
    }

    /**
     * What the employer pays on top.
     *
     * @param yearEndBonus part of the gross wage without holiday allowance
     * @param pension the employer's share, part of the gross wage with holiday allowance and bonus; null
     *     takes the percentage of the employer
     * @param travel euros for each worked day or hour, free of tax and premiums
     */
    public record Extras(
            @Nullable Percentage yearEndBonus,
            @Nullable Percentage pension,
            @Nullable Money travel,
            TravelPer travelPer) {
        public Extras {
            Objects.requireNonNull(travelPer);
        }
    }

    /**
     * Paid hours a year of a full-time worker in which no work is done.
     *
     * @param statutoryLeave hours of leave by law
     * @param extraLeave hours of leave that the agreement adds
     * @param publicHolidays hours of public holidays that fall on working days
     * @param other such as paid breaks, training and meetings
     * @param sickness part of the remaining hours, 0 to 100 %
     */
    public record Absence(
            @Nullable Hours statutoryLeave,
            @Nullable Hours extraLeave,
            @Nullable Hours publicHolidays,
            @Nullable Hours other,
            @Nullable Percentage sickness) {}
}
