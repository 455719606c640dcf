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

/** The windows in which a task is done, each as days and times in its fields of the card; a change of one leaves the others as they are. */
final class Moments {

    /** Parts of a day to choose from, written from-to. The first is the day as a whole. */
    static final List<String> PARTS = List.of("00:00-00:00", "06:00-12:00", "12:00-18:00", "18:00-00:00");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.u]?(\\d{2}))?u?");

    private Moments() {}

    static String shown(List<TimeWindow> windows, Asked asked) {
        var window = at(windows, asked.slot());
        if (window == null) {
            return "";
        }
        return switch (asked.question()) {
            case DAYS -> window.days().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
            case FROM -> window.from().toString();
            case TO -> window.to().toString();
            default -> {
                var part = window.from() + "-" + window.to();
                yield PARTS.contains(part) ? part : "";
            }
        };
    }

    private static @Nullable TimeWindow at(List<TimeWindow> windows, int slot) {
        return slot < windows.size() ? windows.get(slot) : null;
    }

    /** What a text in one of the fields comes to. Days without a time are days as a whole; no days are no window. */
    static Answer read(List<TimeWindow> windows, String taskId, Asked asked, String text) {
        var question = asked.question();
        var window = at(windows, asked.slot());
        if (question == Question.DAYS) {
            return set(windows, taskId, asked.slot(), days(window, text));
        }
        if (window == null) {
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
                asked.slot(),
                new TimeWindow(
                        window.days(),
                        question == Question.TO ? window.from() : from.get(),
                        question == Question.FROM ? window.to() : to.get()));
    }

    private static @Nullable TimeWindow days(@Nullable TimeWindow window, String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var name : text.split(",")) {
            if (!name.isBlank()) {
                days.add(DayOfWeek.valueOf(name));
            }
        }
        if (days.isEmpty()) {
            return null;
        }
        return window == null
                ? new TimeWindow(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)
                : new TimeWindow(days, window.from(), window.to());
    }

    /** With another window in the place of one; null takes it away, a place that is not there yet adds one. */
    private static Answer set(List<TimeWindow> windows, String taskId, int slot, @Nullable TimeWindow window) {
        var changed = new ArrayList<TimeWindow>(windows);
        if (slot < changed.size()) {
            changed.remove(slot);
        }
        if (window != null) {
            changed.add(Math.min(slot, changed.size()), window);
        }
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
