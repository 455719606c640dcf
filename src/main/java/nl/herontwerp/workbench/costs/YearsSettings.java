package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/**
 * What is expected of the years ahead. What can't be is said at its field and stays there, so that it can be mended.
 */
class YearsSettings extends Div {

    private final transient Desk desk;
    private final Map<Setting, DecimalField> numbers = new EnumMap<>(Setting.class);
    private final DateField start = new DateField(Say.text("workbench.years.start"));
    private final TextField reason = new TextField(Say.text("workbench.years.reason"));

    YearsSettings(Desk desk) {
        this.desk = desk;
        addClassNames("field-row", "years-settings");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.text("workbench.years.settings"));
        start.setHelperText(Say.text("workbench.years.start.help"));
        start.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edit(start, new HorizonEdit.SetStart(change.getValue()));
            }
        });
        reason.addClassName("years-reason");
        reason.setHelperText(Say.text("workbench.years.reason.help"));
        reason.setMaxLength(Horizon.LONGEST_REASON);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edit(reason, new HorizonEdit.SetDiscountReason(change.getValue()));
            }
        });
        add(
                number(Setting.YEARS),
                start,
                number(Setting.WAGE_GROWTH),
                number(Setting.PRICE_GROWTH),
                number(Setting.VOLUME_GROWTH),
                number(Setting.SUBSIDY_MONTHS),
                number(Setting.DISCOUNT_RATE),
                reason);
    }

    void show(Workspace workspace) {
        var horizon = workspace.horizon();
        var editable = workspace.editable();
        numbers.forEach((setting, field) -> {
            if (!field.isInvalid()) {
                field.setNumber(horizon.number(setting));
            }
            field.setReadOnly(!editable);
        });
        if (!start.isInvalid()) {
            start.setValue(horizon.start());
        }
        start.setReadOnly(!editable);
        if (!reason.isInvalid()) {
            reason.setValue(horizon.discountReason());
        }
        reason.setReadOnly(!editable);
    }

    private DecimalField number(Setting setting) {
        var field = new DecimalField(Say.phrase(Phrase.ofEnum("workbench.years.setting", setting)));
        field.setHelperText(Say.phrase(Phrase.ofEnum("workbench.years.help", setting)));
        if (setting == Setting.SUBSIDY_MONTHS) {
            field.setPlaceholder(Say.text("workbench.years.noEnd"));
        }
        field.onChange(number -> edit(field, new HorizonEdit.SetNumber(setting, number)));
        numbers.put(setting, field);
        return field;
    }

    private void edit(HasValidation field, HorizonEdit edit) {
        var refusal = desk.refusal(edit);
        field.setInvalid(refusal.isPresent());
        refusal.ifPresentOrElse(reason -> field.setErrorMessage(Say.phrase(reason)), () -> desk.edit(edit));
    }
}
