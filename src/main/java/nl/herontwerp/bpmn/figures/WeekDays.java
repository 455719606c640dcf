package nl.herontwerp.bpmn.figures;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** The days of the week that a calendar of a model file opens. What does not repeat each week is not clear. */
final class WeekDays {

    private static final Pattern EVENT = Pattern.compile("BEGIN:VEVENT(.*?)END:VEVENT", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("RRULE:([A-Z0-9=;,+-]+)");
    private static final int LONGEST = 100_000;

    private WeekDays() {}

    /** Of a timetable of QBP: rules from one day to another. */
    static Optional<Set<DayOfWeek>> ofTimetable(Element timetable) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var rule : Dom.below(timetable)) {
            if (Dom.name(rule).equals("rule")) {
                var from = day(rule.getAttribute("fromWeekDay"));
                var to = day(rule.getAttribute("toWeekDay"));
                if (from.isEmpty() || to.isEmpty()) {
                    return Optional.empty();
                }
                for (var day = from.get(); day != to.get(); day = day.plus(1)) {
                    days.add(day);
                }
                days.add(to.get());
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    /** Of a calendar in iCalendar's form (RFC 5545), as BPSim has it: events that repeat weekly or daily. */
    static Optional<Set<DayOfWeek>> ofCalendar(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var events = EVENT.matcher(text.replaceAll("\\r?\\n[ \\t]", ""));
        while (events.find()) {
            var rule = RULE.matcher(events.group(1));
            var repeated = rule.find() ? ofRule(rule.group(1)) : EnumSet.noneOf(DayOfWeek.class);
            if (repeated.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(repeated);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    /** Empty when the rule does not say the same of each week. */
    private static Set<DayOfWeek> ofRule(String rule) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var isDaily = false;
        for (var part : rule.split(";")) {
            var name = part.substring(0, Math.max(0, part.indexOf('=')));
            var value = part.substring(part.indexOf('=') + 1);
            switch (name) {
                case "FREQ" -> isDaily = value.equals("DAILY");
                case "BYDAY" -> {
                    for (var code : value.split(",")) {
                        byCode(code).ifPresent(days::add);
                    }
                }
                case "INTERVAL" -> {
                    if (!value.equals("1")) {
                        return EnumSet.noneOf(DayOfWeek.class);
                    }
                }
                case "WKST", "UNTIL" -> {}
                default -> {
                    return EnumSet.noneOf(DayOfWeek.class);
                }
            }
        }
        var isEachWeek = isDaily || rule.contains("FREQ=WEEKLY");
        return !isEachWeek
                ? EnumSet.noneOf(DayOfWeek.class)
                : isDaily && days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    private static Optional<DayOfWeek> day(String name) {
        try {
            return Optional.of(DayOfWeek.valueOf(name.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<DayOfWeek> byCode(String code) {
        for (var day : DayOfWeek.values()) {
            if (code.equals(day.name().substring(0, 2))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
