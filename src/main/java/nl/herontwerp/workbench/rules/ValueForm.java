package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.ValueLimits;
import nl.herontwerp.register.ValueLimits.Entry;
import nl.herontwerp.register.ValueLimits.Field;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** The fields of a value. Law and article are those of the last value until changed. */
class ValueForm extends FormLayout {

    private final Parameter parameter;
    private final LocalDate today;
    private final DateField from = new DateField(Say.text("workbench.rules.from"));
    private final DateField until = new DateField(Say.text("workbench.rules.until"));
    private final DecimalField value = new DecimalField(Say.text("workbench.rules.value"));
    private final TextField law = new TextField(Say.text("workbench.rules.law"));
    private final TextField article = new TextField(Say.text("workbench.rules.article"));
    private final TextField publication = new TextField(Say.text("workbench.rules.publication"));
    private final DateField checked = new DateField(Say.text("workbench.rules.form.checked"));
    private final Select<Status> status = new Select<>();
    private final TextArea note = new TextArea(Say.text("workbench.rules.note"));
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    /** @param changed called after each change of a field */
    ValueForm(Parameter parameter, LocalDate today, Runnable changed) {
        this.parameter = parameter;
        this.today = today;
        var source = parameter.values().getLast().source();
        value.setSuffixComponent(
                new Span(Say.text("workbench.ruleAxis." + parameter.unit().name())));
        value.setPlaceholder("");
        until.setHelperText(Say.text("workbench.rules.until.help"));
        publication.setHelperText(Say.text("workbench.rules.publication.help"));
        law.setValue(source.law());
        article.setValue(text(source.article()));
        checked.setValue(today);
        status.setLabel(Say.text("workbench.rules.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.ruleStatus", each)));
        from.setRequiredIndicatorVisible(true);
        value.setRequiredIndicatorVisible(true);
        law.setRequiredIndicatorVisible(true);
        checked.setRequiredIndicatorVisible(true);
        add(from, until, value, status, law, article, publication, checked, note);
        setColspan(note, 2);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        remember(changed);
    }

    /** Puts the cursor in the first field. */
    void begin() {
        from.focus();
    }

    Entry entry() {
        return new Entry(
                from.getValue(),
                until.getValue(),
                value.number(),
                law.getValue().strip(),
                article.getValue().strip(),
                publication.getValue().strip(),
                checked.getValue(),
                status.getValue(),
                note.getValue().strip());
    }

    /** The value; only when nothing is wrong with the entry. */
    AddedValue value() {
        var entry = entry();
        return new AddedValue(
                parameter.id(),
                new ParameterValue(
                        Objects.requireNonNull(entry.from()),
                        entry.until(),
                        Objects.requireNonNull(entry.value()),
                        new LegalSource(entry.law(), filled(entry.article()), filled(entry.publication())),
                        Objects.requireNonNull(entry.checked()),
                        Objects.requireNonNull(entry.status()),
                        filled(entry.note()),
                        true));
    }

    /** Marks the wrong fields, each with its sentence, and goes to the first of them. */
    void mark(Map<Field, Phrase> wrong) {
        fields.forEach((name, field) -> mark(field, wrong.get(name)));
        fields.entrySet().stream()
                .filter(each -> wrong.containsKey(each.getKey()))
                .findFirst()
                .ifPresent(each -> ((Focusable<?>) each.getValue()).focus());
    }

    private void remember(Runnable changed) {
        fields.put(Field.FROM, from);
        fields.put(Field.UNTIL, until);
        fields.put(Field.VALUE, value);
        fields.put(Field.LAW, law);
        fields.put(Field.ARTICLE, article);
        fields.put(Field.PUBLICATION, publication);
        fields.put(Field.CHECKED, checked);
        fields.put(Field.STATUS, status);
        fields.put(Field.NOTE, note);
        fields.forEach((name, field) -> ((HasValue<?, ?>) field).addValueChangeListener(change -> {
            var problems = ValueLimits.problems(parameter, entry(), today);
            // a mend in one field may be what another one waits for
            fields.forEach((other, each) -> {
                if (other == name || each.isInvalid()) {
                    mark(each, problems.get(other));
                }
            });
            changed.run();
        }));
        fields.values().forEach(field -> field.setManualValidation(true));
    }

    private static void mark(HasValidation field, @Nullable Phrase problem) {
        field.setInvalid(problem != null);
        field.setErrorMessage(problem == null ? "" : Say.phrase(problem));
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
