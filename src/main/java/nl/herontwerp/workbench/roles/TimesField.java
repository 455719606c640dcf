package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.shell.Say;

/** Days of the week, and from when to when on these days; nothing chosen is not known. */
class TimesField extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Say.text("workbench.profile.days"));
    private final TimePicker from = new TimePicker(Say.text("workbench.profile.from"));
    private final TimePicker to = new TimePicker(Say.text("workbench.profile.to"));

    TimesField() {
        addClassName("times-field");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Say.phrase(Phrase.ofEnum("carving.day", day)));
        from.setStep(STEP);
        to.setStep(STEP);
        from.setLocale(Say.formats().locale());
        to.setLocale(Say.formats().locale());
        add(days, from, to);
    }

    void set(List<TimeWindow> windows) {
        windows.stream().findFirst().ifPresent(window -> {
            days.setValue(window.days());
            from.setValue(window.from());
            to.setValue(window.to());
        });
    }

    /** Days without times, or times without days, say nothing that can be used. */
    boolean check() {
        var some = !days.isEmpty() || !from.isEmpty() || !to.isEmpty();
        var all = !days.isEmpty() && !from.isEmpty() && !to.isEmpty();
        var wrong = some && !all;
        days.setInvalid(wrong && days.isEmpty());
        from.setInvalid(wrong && from.isEmpty());
        to.setInvalid(wrong && to.isEmpty());
        var message = Say.text("workbench.profile.timesMissing");
        days.setErrorMessage(message);
        from.setErrorMessage(message);
        to.setErrorMessage(message);
        return !wrong;
    }

    List<TimeWindow> windows() {
        return days.isEmpty() ? List.of() : List.of(new TimeWindow(days.getValue(), from.getValue(), to.getValue()));
    }
}
