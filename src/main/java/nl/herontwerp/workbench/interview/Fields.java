package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** The fields of one card by their question, each with its content as text. */
final class Fields {

    private final String taskId;
    private final BiConsumer<Question, String> changed;
    private final Map<Question, Field> all = new EnumMap<>(Question.class);

    /** A field: how to read and write its text, and where to say what is wrong. */
    private record Field(Component component, Supplier<String> text, Consumer<String> show, Marks marks) {}

    private interface Marks {
        void mark(@Nullable String problem);
    }

    Fields(String taskId, BiConsumer<Question, String> changed) {
        this.taskId = taskId;
        this.changed = changed;
    }

    TextField number(Question question, String label) {
        var field = text(question, label);
        field.getElement().setAttribute("inputmode", "decimal");
        field.addClassName("decimal-field");
        field.setPlaceholder(Say.text("kernel.unknown"));
        return field;
    }

    TextField text(Question question, String label) {
        var field = new TextField(label);
        return add(question, field, field::getValue, field::setValue);
    }

    TextArea area(Question question, String label) {
        var field = new TextArea(label);
        return add(question, field, field::getValue, field::setValue);
    }

    /** One of several values; a text that is none of them leaves all of them open. */
    RadioButtonGroup<String> choice(
            Question question, String label, List<String> values, Function<String, String> words) {
        var group = new RadioButtonGroup<String>();
        group.setLabel(label);
        group.setItems(values);
        group.setItemLabelGenerator(words::apply);
        group.addClassName("segments");
        values(group, values);
        return add(
                question,
                group,
                () -> Optional.ofNullable(group.getValue()).orElse(""),
                text -> group.setValue(values.contains(text) ? text : null));
    }

    CheckboxGroup<String> several(
            Question question, String label, List<String> values, Function<String, String> words) {
        var group = new CheckboxGroup<String>();
        group.setLabel(label);
        group.setItems(values);
        group.setItemLabelGenerator(words::apply);
        group.addClassName("segments");
        values(group, values);
        return add(
                question,
                group,
                () -> values.stream().filter(group.getValue()::contains).collect(Collectors.joining(",")),
                text -> group.setValue(
                        new LinkedHashSet<>(text.isEmpty() ? List.<String>of() : Arrays.asList(text.split(",")))));
    }

    private static void values(Component group, List<String> values) {
        var quoted = values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(","));
        group.getElement().setAttribute("data-values", "[" + quoted + "]");
    }

    private <C extends Component & HasValue<?, ?> & HasValidationProperties> C add(
            Question question, C field, Supplier<String> text, Consumer<String> show) {
        field.getElement().setAttribute("data-question", question.name()).setAttribute("data-task", taskId);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(question, text.get());
            }
        });
        all.put(question, new Field(field, text, show, problem -> {
            field.setErrorMessage(problem == null ? "" : problem);
            field.setInvalid(problem != null);
        }));
        return field;
    }

    String text(Question question) {
        return field(question).text().get();
    }

    /** Shows a text; what is there already is left as it is, so that typing goes on. */
    void show(Question question, String text) {
        if (!text.equals(text(question))) {
            field(question).show().accept(text);
        }
    }

    /** Says at the field what is wrong; null says that nothing is. */
    void mark(Question question, @Nullable Phrase problem) {
        field(question).marks().mark(problem == null ? null : Say.phrase(problem));
    }

    /** Puts the cursor in a field; gives its label. */
    String focus(Question question) {
        var field = field(question).component();
        ((Focusable<?>) field).focus();
        return ((HasLabel) field).getLabel();
    }

    void setReadOnly(boolean readOnly) {
        all.values().forEach(field -> ((HasValue<?, ?>) field.component()).setReadOnly(readOnly));
    }

    private Field field(Question question) {
        return Optional.ofNullable(all.get(question)).orElseThrow();
    }
}
