package nl.herontwerp.workbench;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.shell.Say;

/** A field for a day, in the reader's language. */
public class DateField extends DatePicker {

    public DateField(String label) {
        this();
        setLabel(label);
    }

    /** Without a label in sight; it needs a name for screen readers. */
    public DateField() {
        // the calendar opens by its button, so that a date can be typed without it in the way
        setAutoOpen(false);
        var locale = Say.formats().locale();
        var sundayFirst = IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .toList();
        setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormat("d-M-yyyy")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(names(sundayFirst, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(names(sundayFirst, TextStyle.SHORT_STANDALONE))
                .setToday(Say.text("workbench.date.today"))
                .setCancel(Say.text("workbench.date.cancel"))
                .setBadInputErrorMessage(Say.text("workbench.date.bad"))
                .setRequiredErrorMessage(Say.text("workbench.date.missing")));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style) {
        var locale = Say.formats().locale();
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
