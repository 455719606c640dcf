package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.shell.Say;

/** One window: days of the week, and from when to when on these days. */
class TimeWindowRow extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Say.text("workbench.profile.days"));
    private final TimePicker from = new TimePicker(Say.text("workbench.profile.from"));
    private final TimePicker to = new TimePicker(Say.text("workbench.profile.to"));
    private final Button remove = new Button(Say.text("workbench.profile.window.remove"));

    /** @param removed called when the user takes the window away */
    TimeWindowRow(Consumer<TimeWindowRow> removed) {
        addClassName("time-window");
        getElement().setAttribute("role", "group");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Say.phrase(Phrase.ofEnum("carving.day", day)));
        from.setStep(STEP);
        to.setStep(STEP);
        from.setLocale(Say.formats().locale());
        to.setLocale(Say.formats().locale());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> removed.accept(this));
        add(days, from, to, remove);
    }

    /** Says which window of how many it is. */
    void number(int number, int count) {
        getElement().setAttribute("aria-label", Say.text("workbench.profile.window", number));
        remove.setAriaLabel(Say.text("workbench.profile.window.removeOf", number));
        remove.setVisible(count > 1);
    }

    void focus() {
        // after it is drawn
        days.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-checkbox').focus())");
    }

    void set(TimeWindow window) {
        days.setValue(window.days());
        from.setValue(window.from());
        to.setValue(window.to());
    }

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

    /** The window; empty when the row is. */
    Optional<TimeWindow> window() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeWindow(days.getValue(), from.getValue(), to.getValue()));
    }
}
