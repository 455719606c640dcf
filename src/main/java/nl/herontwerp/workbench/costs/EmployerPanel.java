package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.EmployerEdit.SetEmployer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What the employer's premiums depend on; the same for all scenarios of the project. */
class EmployerPanel extends Section {

    EmployerPanel(Desk desk) {
        addClassName("employer");
        var now = desk.workspace().employer();
        var editable = desk.workspace().editable();
        var small = new Checkbox(Say.text("workbench.employer.small"), now.small());
        small.setReadOnly(!editable);
        small.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new SetEmployer(
                        new Employer(change.getValue(), now.permanentContracts(), now.whk(), now.pension())));
            }
        });
        var permanent = new Checkbox(Say.text("workbench.employer.permanent"), now.permanentContracts());
        permanent.setReadOnly(!editable);
        permanent.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new SetEmployer(new Employer(now.small(), change.getValue(), now.whk(), now.pension())));
            }
        });
        var whk = field("workbench.employer.whk", "workbench.employer.whk.help", now.whk(), editable);
        whk.onChange(number -> desk.edit(new SetEmployer(
                new Employer(now.small(), now.permanentContracts(), percentage(number), now.pension()))));
        var pension = field("workbench.employer.pension", "workbench.employer.pension.help", now.pension(), editable);
        pension.onChange(number -> desk.edit(
                new SetEmployer(new Employer(now.small(), now.permanentContracts(), now.whk(), percentage(number)))));
        add(new H2(Say.text("workbench.employer.title")), row(small, permanent), row(whk, pension));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    private static DecimalField field(String key, String helpKey, @Nullable Percentage value, boolean editable) {
        var field = new DecimalField(Say.text(key));
        field.setHelperText(Say.text(helpKey));
        field.setNumber(value == null ? null : value.percent());
        field.setReadOnly(!editable);
        return field;
    }

    private static @Nullable Percentage percentage(@Nullable BigDecimal number) {
        return number == null ? null : new Percentage(number);
    }
}
