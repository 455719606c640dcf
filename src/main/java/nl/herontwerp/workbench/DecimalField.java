package nl.herontwerp.workbench;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** A field for a number that may be unknown. Says what is wrong when the field is left. */
public class DecimalField extends TextField {

    private static final int ALL = 100;

    private @Nullable BigDecimal last;
    private @Nullable BigDecimal before;

    private int decimals = ALL;

    public DecimalField(String label) {
        super(label);
        addClassName("decimal-field");
        getElement().setAttribute("inputmode", "decimal");
        setPlaceholder(Say.text("kernel.unknown"));
    }

    /** Shows numbers of 1 and more with at most so many decimals, rounded half up; what counts stays exact. */
    public void setDecimals(int most) {
        decimals = most;
    }

    /** Shows a number; null shows the field empty. */
    public void setNumber(@Nullable BigDecimal number) {
        last = number;
        setInvalid(false);
        setValue(number == null ? "" : Say.formats().plain(shown(number)));
    }

    /** Whether the number has more decimals than it is shown with. */
    public boolean isRounded() {
        return last != null && shown(last).compareTo(last) != 0;
    }

    private BigDecimal shown(BigDecimal number) {
        return number.scale() <= decimals || number.abs().compareTo(BigDecimal.ONE) < 0
                ? number
                : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The number in the field; null when it is empty or not a number. */
    public @Nullable BigDecimal number() {
        return Decimals.read(getValue()).orElse(null);
    }

    /** Whether the field is empty or holds a number; marks it otherwise. */
    public boolean check() {
        var bad = !getValue().isBlank() && number() == null;
        setErrorMessage(Say.text("workbench.notANumber"));
        setInvalid(bad);
        return !bad;
    }

    /** Shows a number that may have changed; what was typed and not taken stays. */
    public void update(@Nullable BigDecimal number) {
        var same = number == null ? last == null : last != null && last.compareTo(number) == 0;
        if (!same && !isInvalid()) {
            setNumber(number);
        }
    }

    /** Does an edit each time the user changed the number; a refusal is said at the field, and what was typed stays. */
    public void onEdit(Desk desk, Function<@Nullable BigDecimal, Edit<?>> edit) {
        onChange(number -> edit(desk, edit.apply(number)));
    }

    /** Does an edit for what was typed; a refusal is said at the field, and what was typed stays. */
    public void edit(Desk desk, Edit<?> wanted) {
        var typed = getValue();
        if (!desk.edit(wanted)) {
            setValue(typed);
            refuse(Say.phrase(desk.refusal(wanted).orElse(Phrase.of("workbench.cell.notKept"))));
        }
    }

    /** Says why what was typed last is not taken; it stays, and what it was before still counts. */
    public void refuse(String reason) {
        last = before;
        setErrorMessage(reason);
        setInvalid(true);
    }

    /** Calls back with a number, or with null when the field was emptied, each time the user changed it. */
    public void onChange(Consumer<@Nullable BigDecimal> use) {
        addValueChangeListener(change -> {
            if (change.isFromClient() && check()) {
                var number = number();
                var same = number == null ? last == null : last != null && last.compareTo(number) == 0;
                if (!same) {
                    before = last;
                    last = number;
                    if (number != null) {
                        Decimals.say(getValue(), number);
                    }
                    use.accept(number);
                }
            }
        });
    }
}
