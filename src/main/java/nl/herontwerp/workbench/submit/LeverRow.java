package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiConsumer;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Lever;
import nl.herontwerp.scenario.Lever.Unit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** One input to try: a slider with a field beside it for an exact number, or a box for what goes on or ends. */
class LeverRow extends Div {

    /** Between a change of the slider and the answer, so that a hand that moves is not answered at every step. */
    private static final int PAUSE_MS = 120;

    private final transient Lever lever;
    private final transient BiConsumer<Lever, BigDecimal> tried;
    private final @Nullable BigDecimal base;
    private final DecimalSlider slider = new DecimalSlider();
    private final DecimalField field = new DecimalField("");
    private final Checkbox box = new Checkbox();
    private final Button reset = new Button(Say.text("workbench.try.reset"), click -> reset());

    /** @param tried is told the value, which may be the scenario's own again */
    LeverRow(Lever lever, BiConsumer<Lever, BigDecimal> tried) {
        this.lever = lever;
        this.tried = tried;
        this.base = lever.base().toOptional().orElse(null);
        addClassName("lever");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name());
        if (base == null) {
            unknown();
        } else if (lever.unit() == Unit.PRESENT) {
            box(base);
        } else {
            slider(base);
        }
    }

    /** Says why a value can't be tried; what was typed stays. */
    void refuse(String reason) {
        field.refuse(reason);
    }

    /** Back to the value of the scenario, without telling. */
    void back() {
        if (base != null) {
            put(base);
            marked(base);
        }
    }

    private String name() {
        return Say.phrase(lever.label());
    }

    private void unknown() {
        var missing = new Paragraph(
                Say.text("workbench.try.unknown", lever.base().missing().getFirst()));
        missing.addClassName("quiet");
        add(new Span(name()), missing);
    }

    private void box(BigDecimal value) {
        box.setLabel(Say.text("workbench.try.goesOn", lever.label()));
        box.setValue(value.signum() != 0);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(change.getValue() ? BigDecimal.ONE : BigDecimal.ZERO);
            }
        });
        prepare(value);
        add(box, reset);
    }

    private void slider(BigDecimal value) {
        slider.setAriaLabel(name());
        slider.setMin(lever.least().doubleValue());
        slider.setMax(lever.most().doubleValue());
        slider.setStep(BigDecimal.ONE.movePointLeft(lever.decimals()).doubleValue());
        slider.setValue(value.doubleValue());
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(PAUSE_MS);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var slid = BigDecimal.valueOf(change.getValue()).setScale(lever.decimals(), RoundingMode.HALF_UP);
                field.setNumber(slid);
                tell(slid);
            }
        });
        field.setAriaLabel(Say.text("workbench.try.exact", lever.label()));
        if (lever.unit() == Unit.PERCENT) {
            field.setSuffixComponent(new Span("%"));
        }
        field.setNumber(value);
        field.onChange(number -> typed(number == null ? value : number));
        prepare(value);
        var limits = new Span(Say.text(
                "workbench.try.now",
                value,
                Phrase.ofEnum("workbench.try.unit", lever.unit()),
                lever.least(),
                lever.most()));
        limits.addClassName("quiet");
        add(new Span(name()), slider, field, reset, limits);
    }

    /** A value that can be but lies outside the slider makes the slider longer. */
    private void typed(BigDecimal number) {
        if (lever.allows(number)) {
            put(number);
        }
        tell(number);
    }

    private void put(BigDecimal number) {
        if (lever.unit() == Unit.PRESENT) {
            box.setValue(number.signum() != 0);
            return;
        }
        slider.setMin(lever.least().min(number).doubleValue());
        slider.setMax(lever.most().max(number).doubleValue());
        slider.setValue(number.doubleValue());
        field.setNumber(number);
    }

    private void reset() {
        back();
        if (base != null) {
            tried.accept(lever, base);
        }
        if (lever.unit() == Unit.PRESENT) {
            box.focus();
        } else {
            slider.focus();
        }
    }

    private void tell(BigDecimal value) {
        marked(value);
        tried.accept(lever, value);
    }

    private void prepare(BigDecimal value) {
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.setAriaLabel(Say.text("workbench.try.resetOf", lever.label()));
        marked(value);
    }

    private void marked(BigDecimal value) {
        var isBase = base != null && value.compareTo(base) == 0;
        reset.setEnabled(!isBase);
        setClassName("lever-moved", !isBase);
    }
}
