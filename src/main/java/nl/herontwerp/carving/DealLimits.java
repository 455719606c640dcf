package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.RobotDeal.HirePer;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits allow of how a robot is paid for and of when it works. */
final class DealLimits {

    static final int MAX_SOURCE = 500;

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal HOURS = BigDecimal.valueOf(8_784);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private DealLimits() {}

    static Optional<Phrase> deal(@Nullable RobotDeal deal) {
        if (deal == null) {
            return Optional.empty();
        }
        var from = deal.from();
        var until = deal.until();
        return items(deal.items())
                .or(() -> hired(deal))
                .or(() -> refuse(
                        from != null && until != null && until.isBefore(from), "carving.refused.endBeforeStart"));
    }

    static Optional<Phrase> times(@Nullable RobotTimes times) {
        if (times == null) {
            return Optional.empty();
        }
        var shifts = times.shiftsPerDay();
        var hours = times.hoursPerShift() == null ? null : times.hoursPerShift().value();
        var uptime = times.uptime() == null ? null : times.uptime().percent();
        return within(shifts, DAY, "carving.refused.shifts")
                .or(() -> within(hours, DAY, "carving.refused.shifts"))
                .or(() -> refuse(
                        shifts != null
                                && hours != null
                                && shifts.multiply(hours).compareTo(DAY) > 0,
                        "carving.refused.shifts"))
                .or(() -> within(times.daysPerWeek(), WEEK, "carving.refused.robotDays"))
                .or(() -> within(uptime, Pieces.HUNDRED, "carving.refused.uptime"))
                .or(() -> amount(times.leadWeeks()))
                .or(() -> amount(times.commissioningDays()))
                .or(() -> amount(times.usualDays()))
                .or(() -> RoleLimits.notNegative(times.lostPerDay()));
    }

    private static Optional<Phrase> items(List<RobotItem> items) {
        var kinds = new HashSet<RobotItem.Kind>();
        return items.stream()
                .flatMap(item -> refuse(!kinds.add(item.kind()), "carving.refused.itemTwice")
                        .or(() -> RoleLimits.notNegative(item.amount()))
                        .or(() -> refuse(
                                item.part() != null && !item.part().isBetween(0, 100), "carving.refused.paidPart"))
                        .or(() -> refuse(
                                item.source() != null && item.source().length() > MAX_SOURCE,
                                "carving.refused.sourceLong",
                                MAX_SOURCE))
                        .stream())
                .findFirst();
    }

    private static Optional<Phrase> hired(RobotDeal deal) {
        return deal.hirePer() == HirePer.MONTH
                ? within(deal.hirePerYear(), MONTHS, "carving.refused.hireMonths")
                : within(deal.hirePerYear(), HOURS, "carving.refused.hireHours");
    }

    /** More than nothing and at most so much. */
    private static Optional<Phrase> within(@Nullable BigDecimal number, BigDecimal most, String key) {
        return refuse(number != null && (number.signum() <= 0 || number.compareTo(most) > 0), key);
    }

    private static Optional<Phrase> amount(@Nullable BigDecimal number) {
        return refuse(
                number != null && (number.signum() < 0 || number.compareTo(MOST) > 0), "carving.refused.robotDuration");
    }
}
