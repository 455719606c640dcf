package nl.herontwerp.workbench.interview;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.workbench.interview.Answers.Answer;
import org.jspecify.annotations.Nullable;

/** The first window in which a task is done, as days and times in the fields of the card; others stay as they are. */
final class Moments {

    /** Parts of a day to choose from, written from-to. The first is the day as a whole. */
    static final List<String> PARTS = List.of("00:00-00:00", "06:00-12:00", "12:00-18:00", "18:00-00:00");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.u]?(\\d{2}))?u?");

    private Moments() {}

    static String shown(List<TimeWindow> windows, Question question) {
        if (windows.isEmpty()) {
            return "";
        }
        var first = windows.getFirst();
        return switch (question) {
            case DAYS -> first.days().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
            case FROM -> first.from().toString();
            case TO -> first.to().toString();
            default -> {
                var part = first.from() + "-" + first.to();
                yield PARTS.contains(part) ? part : "";
            }
        };
    }

    /** What a text in one of the fields comes to. Days without a time are days as a whole. */
    static Answer read(List<TimeWindow> windows, String taskId, Question question, String text) {
        var first = windows.isEmpty() ? null : windows.getFirst();
        if (question == Question.DAYS) {
            return days(windows, first, taskId, text);
        }
        if (first == null) {
            return Answer.problem("workbench.interview.daysFirst");
        }
        var parts = question == Question.PART ? text.split("-", 2) : new String[] {text, text};
        var from = time(parts[0]);
        var to = time(parts[parts.length - 1]);
        if (from.isEmpty() || to.isEmpty()) {
            return question == Question.PART ? new Answer(null, null) : Answer.problem("workbench.interview.notATime");
        }
        return set(
                windows,
                taskId,
                new TimeWindow(
                        first.days(),
                        question == Question.TO ? first.from() : from.get(),
                        question == Question.FROM ? first.to() : to.get()));
    }

    private static Answer days(List<TimeWindow> windows, @Nullable TimeWindow first, String taskId, String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var name : text.split(",")) {
            if (!name.isBlank()) {
                days.add(DayOfWeek.valueOf(name));
            }
        }
        if (days.isEmpty()) {
            return set(windows, taskId, null);
        }
        var from = first == null ? LocalTime.MIDNIGHT : first.from();
        return set(windows, taskId, new TimeWindow(days, from, first == null ? LocalTime.MIDNIGHT : first.to()));
    }

    private static Answer set(List<TimeWindow> windows, String taskId, @Nullable TimeWindow first) {
        var changed = new ArrayList<TimeWindow>();
        if (first != null) {
            changed.add(first);
        }
        windows.stream().skip(1).forEach(changed::add);
        return changed.equals(windows)
                ? new Answer(null, null)
                : Answer.of(new ScanEdit.SetTimeWindows(taskId, changed));
    }

    /** A time as people type it: 8, 8:30, 8.30, 0830. */
    static Optional<LocalTime> time(String text) {
        var match = TIME.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group(1));
        var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour > 24 || minute > 59 || (hour == 24 && minute > 0)
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour % 24, minute));
    }
}
