package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.function.Consumer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.tasklist.Assumptions;
import nl.herontwerp.tasklist.Assumptions.Limits;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.TaskList;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** What the list does not say of itself: days, weeks, cases, and what an empty cell for the job means. */
class AssumptionsPanel extends Section {

    private final transient Consumer<Assumptions> changed;
    private final DecimalField days = new DecimalField(Say.text("workbench.taskList.days"));
    private final DecimalField weeks = new DecimalField(Say.text("workbench.taskList.weeks"));
    private final DecimalField cases = new DecimalField(Say.text("workbench.taskList.cases"));
    private final Checkbox fillDown = new Checkbox(Say.text("workbench.taskList.fillDown"));

    AssumptionsPanel(Consumer<Assumptions> changed) {
        this.changed = changed;
        days.setNumber(Assumptions.USUAL.daysPerWeek());
        weeks.setNumber(Assumptions.USUAL.weeksPerYear());
        days.setHelperText(Say.text("workbench.taskList.days.help"));
        weeks.setHelperText(Say.text("workbench.taskList.weeks.help"));
        cases.setHelperText(Say.text("workbench.taskList.cases.help"));
        days.onChange(number -> tell());
        weeks.onChange(number -> tell());
        cases.onChange(number -> tell());
        fillDown.addValueChangeListener(change -> tell());
        var fields = new Div(days, weeks, cases);
        fields.addClassName("task-list-choices");
        add(new H2(Say.text("workbench.taskList.assumed")), fields, fillDown);
    }

    /** Offers to fill down only where a row does not say who does it. */
    void show(Mapping mapping, TaskList list) {
        var isOpen = list.tasks().stream().anyMatch(task -> task.performer() == null);
        fillDown.setVisible(mapping.of(Column.PERFORMER).isPresent() && (isOpen || fillDown.getValue()));
    }

    private void tell() {
        var isGood = check(days, 7, true) & check(weeks, 53, true) & check(cases, Limits.MOST_CASES, false);
        var daysPerWeek = days.number();
        var weeksPerYear = weeks.number();
        if (isGood && daysPerWeek != null && weeksPerYear != null) {
            changed.accept(new Assumptions(daysPerWeek, weeksPerYear, cases.number(), fillDown.getValue()));
        }
    }

    private static boolean check(DecimalField field, long most, boolean needed) {
        if (!field.check()) {
            return false;
        }
        var isGood = isGood(field.number(), most, needed);
        field.setErrorMessage(Say.text("workbench.taskList.range", most));
        field.setInvalid(!isGood);
        return isGood;
    }

    private static boolean isGood(@Nullable BigDecimal number, long most, boolean needed) {
        return number == null ? !needed : Assumptions.isWithin(number, most);
    }
}
