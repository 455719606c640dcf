package nl.herontwerp.process;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When in the week work is done.
 *
 * @param days on which it begins, Monday first
 * @param from when it begins
 * @param to when it has ended; at or before {@code from} is on the next day
 */
public record TimeWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public TimeWindow {
        var sorted = EnumSet.noneOf(DayOfWeek.class);
        sorted.addAll(days);
        days = Collections.unmodifiableSet(sorted);
    }

    public static TimeWindow of(Collection<DayOfWeek> days, LocalTime from, LocalTime to) {
        return new TimeWindow(Set.copyOf(days), from, to);
    }

    /** How long it lasts on one day: more than nothing, at most a day. */
    public Duration length() {
        var length = Duration.between(from, to);
        return length.isPositive() ? length : length.plusDays(1);
    }
}
