package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of the horizon in which a robot works. Moments are years from the first day of year 1, the part of a year
 * by its days.
 *
 * @param start first day of year 1
 * @param works first day in the horizon on which it works
 * @param gone first day after it, at most the day after the horizon
 * @param years of the horizon
 */
record RobotTime(LocalDate start, LocalDate works, LocalDate gone, int years) {

    static RobotTime of(LocalDate start, int years, HorizonCase.Stay stay) {
        var end = start.plusYears(years);
        var works = stay.works();
        var gone = stay.gone();
        return new RobotTime(
                start,
                works == null || works.isBefore(start) ? start : works,
                gone == null || gone.isAfter(end) ? end : gone,
                years);
    }

    /** Whether it works on any day of the horizon. */
    boolean isThere() {
        return works.isBefore(gone);
    }

    /** The year in which it begins; 0 when that is the first day of year 1. */
    int firstYear() {
        return works.equals(start) ? 0 : begin().intValue() + 1;
    }

    /** The year in which it goes, or the last one. */
    int lastYear() {
        return end().setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** Whether it goes before the horizon ends. */
    boolean leaves() {
        return gone.isBefore(start.plusYears(years));
    }

    BigDecimal begin() {
        return moment(works);
    }

    BigDecimal end() {
        return moment(gone);
    }

    /** Days of a year on which it works. */
    int days(int year) {
        var first = start.plusYears(year - 1L);
        var from = works.isAfter(first) ? works : first;
        var next = start.plusYears(year);
        var to = gone.isBefore(next) ? gone : next;
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /** Days that a year has. */
    static int daysOf(LocalDate start, int year) {
        return (int) ChronoUnit.DAYS.between(start.plusYears(year - 1L), start.plusYears(year));
    }

    private BigDecimal moment(LocalDate day) {
        var whole = (int) ChronoUnit.YEARS.between(start, day);
        // a year that begins on 29 February is over on 28 February
        while (!start.plusYears(whole + 1L).isAfter(day)) {
            whole++;
        }
        var days = ChronoUnit.DAYS.between(start.plusYears(whole), day);
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(days)
                        .divide(BigDecimal.valueOf(daysOf(start, whole + 1)), MathContext.DECIMAL64));
    }
}
