package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.TimeWindow;

/**
 * A set of moments in the week, exact to the second.
 *
 * @param spans without overlap or touch, the first first
 */
public record WeekTimes(List<Span> spans) {

    static final int DAY = 24 * 60 * 60;
    static final int WEEK = 7 * DAY;
    static final WeekTimes NEVER = new WeekTimes(List.of());
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);

    /**
     * From one moment until another.
     *
     * @param from seconds since the beginning of Monday, included
     * @param to more than {@code from}, at most a week, not included
     */
    public record Span(int from, int to) {}

    public WeekTimes {
        spans = List.copyOf(spans);
    }

    /** All moments in any of these windows; one that goes past Sunday goes on on Monday. */
    public static WeekTimes of(Collection<TimeWindow> windows) {
        var found = new ArrayList<Span>();
        for (var window : windows) {
            for (var day : window.days()) {
                var from = day.ordinal() * DAY + window.from().toSecondOfDay();
                var to = from + (int) window.length().toSeconds();
                found.add(new Span(from, Math.min(to, WEEK)));
                if (to > WEEK) {
                    found.add(new Span(0, to - WEEK));
                }
            }
        }
        return united(found);
    }

    static WeekTimes united(Collection<Span> any) {
        var united = new ArrayList<Span>();
        for (var span : any.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (!united.isEmpty() && united.getLast().to() >= span.from()) {
                var last = united.removeLast();
                united.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                united.add(span);
            }
        }
        return new WeekTimes(united);
    }

    public WeekTimes and(WeekTimes other) {
        var both = new ArrayList<Span>();
        for (var mine : spans) {
            for (var theirs : other.spans) {
                var from = Math.max(mine.from(), theirs.from());
                var to = Math.min(mine.to(), theirs.to());
                if (from < to) {
                    both.add(new Span(from, to));
                }
            }
        }
        return united(both);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean isWithin(WeekTimes other) {
        for (var mine : spans) {
            if (!other.hasWithin(mine)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWithin(Span span) {
        for (var mine : spans) {
            if (mine.from() <= span.from() && span.to() <= mine.to()) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int second) {
        for (var span : spans) {
            if (span.from() <= second && second < span.to()) {
                return true;
            }
        }
        return false;
    }

    /** How long they last together in a week. */
    public Hours length() {
        var seconds = spans.stream().mapToLong(span -> span.to() - span.from()).sum();
        return new Hours(BigDecimal.valueOf(seconds).divide(HOUR, MathContext.DECIMAL128));
    }

    public WeekTimes on(DayOfWeek day) {
        return and(new WeekTimes(List.of(new Span(day.ordinal() * DAY, (day.ordinal() + 1) * DAY))));
    }

    /** "Monday to Friday 8:00-10:00 and Saturday 9:00-10:00". */
    public Phrase said() {
        var days = new LinkedHashMap<List<Span>, List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            var times = on(day).spans().stream()
                    .map(span -> new Span(span.from() - day.ordinal() * DAY, span.to() - day.ordinal() * DAY))
                    .toList();
            if (!times.isEmpty()) {
                days.computeIfAbsent(times, any -> new ArrayList<>()).add(day);
            }
        }
        return Said.list(days.entrySet().stream()
                .map(group -> Phrase.of(
                        "carving.time.on",
                        days(group.getValue()),
                        Said.list(group.getKey().stream().map(WeekTimes::said).toList())))
                .toList());
    }

    private static Phrase days(List<DayOfWeek> days) {
        var isRow = days.getLast().ordinal() - days.getFirst().ordinal() == days.size() - 1;
        return isRow && days.size() > 2
                ? Phrase.of("carving.time.days", Said.day(days.getFirst()), Said.day(days.getLast()))
                : Said.list(days.stream().map(Said::day).toList());
    }

    private static Phrase said(Span span) {
        return Phrase.of("carving.time.span", clock(span.from()), clock(span.to()));
    }

    private static String clock(int second) {
        return second == DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(second).withSecond(0).toString();
    }
}
