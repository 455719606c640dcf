package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Placement;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.quick.QuickInput.EmploymentKind;
import org.jspecify.annotations.Nullable;

/** The fields. Each change is told at once; what is refused is said at its field. */
class QuickForm extends Div {

    private final DateField start = new DateField(Say.text("workbench.quick.start"));
    private final IntegerField age = new IntegerField(Say.text("workbench.quick.age"));
    private final Select<Month> birthday = new Select<>();
    private final Checkbox vocational = new Checkbox(Say.text("workbench.quick.vocational"));
    private final DecimalField hours = new DecimalField(Say.text("workbench.quick.hours"));
    private final DecimalField fullTimeHours = new DecimalField(Say.text("workbench.quick.fullTime"));
    private final DecimalField hourlyWage = new DecimalField(Say.text("workbench.quick.wage"));
    private final Select<Instrument> instrument = new Select<>();
    private final DecimalField wageValue = new DecimalField(Say.text("workbench.quick.wageValue"));
    private final Select<Boolean> small = new Select<>();
    private final Select<EmploymentKind> employment = new Select<>();
    private final Select<WageCostBenefit.Kind> benefit = new Select<>();
    private final IntegerField months = new IntegerField(Say.text("workbench.quick.months"));
    private final DecimalField whk = new DecimalField(Say.text("workbench.quick.whk"));
    private final DecimalField pension = new DecimalField(Say.text("workbench.quick.pension"));
    private final DecimalField indexation = new DecimalField(Say.text("workbench.quick.indexation"));
    private final Map<String, HasValidation> byRefusal = new HashMap<>();

    QuickForm(Runnable changed) {
        addClassNames("quick-form", "no-print");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.text("workbench.quick.form"));
        label(birthday, "workbench.quick.birthday", Month.values());
        birthday.setItemLabelGenerator(month -> month == null ? Say.text("kernel.unknown") : name(month));
        birthday.setEmptySelectionAllowed(true);
        birthday.setHelperText(Say.text("workbench.quick.birthday.help"));
        label(instrument, "workbench.quick.instrument", Instrument.values());
        instrument.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.quickInstrument", each)));
        label(small, "workbench.quick.employer", true, false);
        small.setItemLabelGenerator(
                each -> Say.text(each ? "workbench.quick.employer.small" : "workbench.quick.employer.large"));
        label(employment, "workbench.quick.contract", EmploymentKind.values());
        employment.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.quickContract", each)));
        label(benefit, "workbench.quick.benefit", WageCostBenefit.Kind.values());
        benefit.setItemLabelGenerator(each -> each == null
                ? Say.text("workbench.quick.benefit.none")
                : Say.phrase(Phrase.ofEnum("workbench.quickBenefit", each)));
        benefit.setEmptySelectionAllowed(true);
        wageValue.setHelperText(Say.text("workbench.quick.wageValue.help"));
        hourlyWage.setPlaceholder(Say.text("workbench.quick.wage.minimum"));
        months.setHelperText(Say.text("workbench.quick.months.help", Placement.MOST_MONTHS));
        whk.setPlaceholder(Say.text("workbench.quick.average"));
        pension.setPlaceholder(Say.text("workbench.quick.none"));
        indexation.setPlaceholder(Say.text("workbench.quick.none"));
        indexation.setHelperText(Say.text("workbench.quick.indexation.help"));
        age.setStepButtonsVisible(true);
        months.setStepButtonsVisible(true);
        var more = new NativeDetails(Say.text("workbench.quick.more"));
        var moreFields = new Div(whk, pension, indexation, vocational);
        moreFields.addClassName("quick-more");
        more.setContent(moreFields);
        add(
                start,
                age,
                birthday,
                hours,
                fullTimeHours,
                hourlyWage,
                instrument,
                wageValue,
                small,
                employment,
                benefit,
                months,
                more);
        listen(changed);
        refusals();
    }

    QuickInput input() {
        return new QuickInput(
                start.getValue(),
                age.getValue(),
                birthday.getValue(),
                vocational.getValue(),
                hours.number(),
                fullTimeHours.number(),
                hourlyWage.number(),
                instrument.getValue(),
                wageValue.number(),
                small.getValue(),
                employment.getValue(),
                benefit.getValue(),
                months.getValue(),
                whk.number(),
                pension.number(),
                indexation.number());
    }

    void show(QuickInput input) {
        start.setValue(input.start());
        age.setValue(input.age());
        birthday.setValue(input.birthday());
        vocational.setValue(input.vocational());
        hours.setNumber(input.hours());
        fullTimeHours.setNumber(input.fullTimeHours());
        hourlyWage.setNumber(input.hourlyWage());
        instrument.setValue(input.instrument());
        wageValue.setNumber(input.wageValue());
        small.setValue(input.small());
        employment.setValue(input.employment());
        benefit.setValue(input.benefit());
        months.setValue(input.months());
        whk.setNumber(input.whk());
        pension.setNumber(input.pension());
        indexation.setNumber(input.indexation());
        fit();
    }

    /** Whether every field that is filled in can be read; marks the others. */
    boolean check() {
        var readable = true;
        for (var field : List.of(hours, fullTimeHours, hourlyWage, wageValue, whk, pension, indexation)) {
            readable &= field.check();
        }
        return readable;
    }

    /** Says each refusal at its field; returns those that belong to no field. */
    List<Phrase> mark(List<Phrase> refusals) {
        for (var field : byRefusal.values()) {
            field.setInvalid(false);
        }
        var others = new ArrayList<Phrase>();
        for (var refusal : refusals) {
            var field = byRefusal.get(refusal.key());
            if (field == null) {
                others.add(refusal);
            } else {
                field.setErrorMessage(Say.phrase(refusal));
                field.setInvalid(true);
            }
        }
        return others;
    }

    /** Tells what the minimum wage is, and up to which wage sum an employer is small. */
    void help(@Nullable String minimumWage, Figure<String> limit) {
        hourlyWage.setHelperText(minimumWage == null ? "" : Say.text("workbench.quick.wage.help", minimumWage));
        small.setHelperText(limit.map(text -> Say.text("workbench.quick.employer.help", text))
                .toOptional()
                .orElse(""));
    }

    private void listen(Runnable changed) {
        start.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        age.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        birthday.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        vocational.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        instrument.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        small.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        employment.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        benefit.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        months.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        for (var field : List.of(hours, fullTimeHours, hourlyWage, wageValue, whk, pension, indexation)) {
            field.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        }
    }

    private void tell(boolean byUser, Runnable changed) {
        if (byUser) {
            fit();
            changed.run();
        }
    }

    /** Shows only what matters. */
    private void fit() {
        var years = age.getValue();
        var young = years != null && years < MinimumWage.ADULT;
        birthday.setVisible(young);
        vocational.setVisible(young);
        wageValue.setVisible(instrument.getValue() != Instrument.NONE);
    }

    private void refusals() {
        byRefusal.put("placement.refused.before", start);
        byRefusal.put("placement.refused.age", age);
        byRefusal.put("placement.refused.months", months);
        byRefusal.put("placement.refused.indexation", indexation);
        byRefusal.put("placement.refused.hours", hours);
        byRefusal.put("placement.refused.fullTimeHours", fullTimeHours);
        byRefusal.put("placement.refused.wage", hourlyWage);
        byRefusal.put("placement.refused.belowMinimum", hourlyWage);
        byRefusal.put("placement.refused.wageValue", wageValue);
        byRefusal.put("placement.refused.benefitAge", benefit);
        // what is wrong with a field is said here, not by the browser
        byRefusal.values().forEach(field -> field.setManualValidation(true));
    }

    @SafeVarargs
    private static <T> void label(Select<T> select, String key, T... items) {
        select.setLabel(Say.text(key));
        select.setItems(items);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Say.formats().locale());
    }
}
