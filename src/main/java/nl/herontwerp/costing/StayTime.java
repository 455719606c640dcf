package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * The part of the horizon in which a robot or supplier works. Moments are years from the first day of year 1, the part of a year
 * by its days.
 *
 * @param start first day of year 1
 * @param works first day in the horizon on which it works
 * @param gone first day after it, at most the day after the horizon
 * @param years of the horizon
 */
record StayTime(LocalDate start, LocalDate works, LocalDate gone, int years) {

    static StayTime of(LocalDate start, int years, HorizonCase.Stay stay) {
        var end = start.plusYears(years);
        var works = stay.works();
        var gone = stay.gone();
        return new StayTime(
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

    /** What a line of a whole year is by the days of the year; nothing when there are none. */
    Optional<CostLine> partly(CostLine line, int year) {
        var days = isThere() ? days(year) : 0;
        var all = daysOf(start, year);
        if (days == 0 || days == all) {
            return days == 0 ? Optional.empty() : Optional.of(line);
        }
        var amount = Explained.step(
                        line.label(),
                        "costing.robot.partYear.formula",
                        line.scenario(),
                        number("costing.robot.daysThere", days),
                        number("costing.spell.ofDays", all))
                .cents(part -> part.get(0).multiply(part.get(1)).divide(part.get(2), MathContext.DECIMAL128));
        return Optional.of(new CostLine(line.id(), line.kind(), line.subject(), line.label(), line.now(), amount));
    }

    private static Explanation number(String key, int number) {
        return Explained.number(Phrase.of(key), Figure.known(BigDecimal.valueOf(number)));
    }
}
