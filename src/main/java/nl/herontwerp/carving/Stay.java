package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a robot or supplier works. Without a first day it always did; a robot's time of delivery and of
 * being put to work come on top of a first day where they are stated, in whole days rounded up.
 *
 * @param works first day on which it works; null is from the beginning
 * @param gone first day on which it is there no more; null is that it stays
 */
public record Stay(@Nullable LocalDate works, @Nullable LocalDate gone) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** Of a robot, by its deal and its times. */
    public static Stay of(RobotOption robot) {
        var deal = robot.deal();
        if (deal == null) {
            return new Stay(null, null);
        }
        var from = deal.from();
        var until = deal.until();
        return new Stay(from == null ? null : ready(from, robot.times()), until == null ? null : until.plusDays(1));
    }

    /** Whether it says anything. */
    public boolean isLimited() {
        return works != null || gone != null;
    }

    /** Whether it works on a day. */
    public boolean isOn(LocalDate day) {
        return (works == null || !day.isBefore(works)) && (gone == null || day.isBefore(gone));
    }

    private static LocalDate ready(LocalDate from, @Nullable RobotTimes times) {
        if (times == null) {
            return from;
        }
        var lead = times.leadWeeks();
        var delivered = lead == null ? from : from.plusDays(up(lead.multiply(WEEK)));
        var days = times.commissioningDays();
        return days == null ? delivered : workingDays(delivered, up(days));
    }

    /** Working days are Monday to Friday. */
    private static LocalDate workingDays(LocalDate from, long days) {
        var day = from;
        for (var left = days; left > 0; day = day.plusDays(1)) {
            left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return day;
    }

    private static long up(BigDecimal days) {
        return days.setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
