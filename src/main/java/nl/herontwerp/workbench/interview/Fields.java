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
import java.util.LinkedHashMap;
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
    private final BiConsumer<Asked, String> changed;
    private final Map<Asked, Field> all = new LinkedHashMap<>();

    /** A field: how to read and write its text, and where to say what is wrong. */
    private record Field(Component component, Supplier<String> text, Consumer<String> show, Marks marks) {}

    private interface Marks {
        void mark(@Nullable String problem);
    }

    Fields(String taskId, BiConsumer<Asked, String> changed) {
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
        return text(Asked.of(question), label);
    }

    TextField text(Asked asked, String label) {
        var field = new TextField(label);
        return add(asked, field, field::getValue, field::setValue);
    }

    TextArea area(Question question, String label) {
        var field = new TextArea(label);
        return add(Asked.of(question), field, field::getValue, field::setValue);
    }

    RadioButtonGroup<String> choice(
            Question question, String label, List<String> values, Function<String, String> words) {
        return choice(Asked.of(question), label, values, words);
    }

    /** One of several values; a text that is none of them leaves all of them open. */
    RadioButtonGroup<String> choice(Asked asked, String label, List<String> values, Function<String, String> words) {
        var group = new RadioButtonGroup<String>();
        group.setLabel(label);
        group.setItems(values);
        group.setItemLabelGenerator(words::apply);
        group.addClassName("segments");
        values(group, values);
        return add(
                asked,
                group,
                () -> Optional.ofNullable(group.getValue()).orElse(""),
                text -> group.setValue(values.contains(text) ? text : null));
    }

    CheckboxGroup<String> several(Asked asked, String label, List<String> values, Function<String, String> words) {
        var group = new CheckboxGroup<String>();
        group.setLabel(label);
        group.setItems(values);
        group.setItemLabelGenerator(words::apply);
        group.addClassName("segments");
        values(group, values);
        return add(
                asked,
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
            Asked asked, C field, Supplier<String> text, Consumer<String> show) {
        field.getElement().setAttribute("data-question", asked.key()).setAttribute("data-task", taskId);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(asked, text.get());
            }
        });
        all.put(asked, new Field(field, text, show, problem -> {
            field.setErrorMessage(problem == null ? "" : problem);
            field.setInvalid(problem != null);
        }));
        return field;
    }

    /** All that the card asks now. */
    List<Asked> all() {
        return List.copyOf(all.keySet());
    }

    void remove(Asked asked) {
        all.remove(asked);
    }

    String text(Asked asked) {
        return field(asked).text().get();
    }

    /** Shows a text; what is there already is left as it is, so that typing goes on. */
    void show(Asked asked, String text) {
        if (!text.equals(text(asked))) {
            field(asked).show().accept(text);
        }
    }

    /** Says at the field what is wrong; null says that nothing is. */
    void mark(Asked asked, @Nullable Phrase problem) {
        field(asked).marks().mark(problem == null ? null : Say.phrase(problem));
    }

    /** Puts the cursor in a field; gives its label. */
    String focus(Asked asked) {
        var field = field(asked).component();
        ((Focusable<?>) field).focus();
        return ((HasLabel) field).getLabel();
    }

    /** Puts the cursor in the first choice of a field that may be drawn only now. */
    void focusIn(Asked asked) {
        field(asked).component().getElement().executeJs("setTimeout(() => this.querySelector('input').focus())");
    }

    void setReadOnly(boolean readOnly) {
        all.values().forEach(field -> ((HasValue<?, ?>) field.component()).setReadOnly(readOnly));
    }

    private Field field(Asked asked) {
        return Optional.ofNullable(all.get(asked)).orElseThrow();
    }
}
