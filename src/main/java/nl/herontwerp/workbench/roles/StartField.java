package nl.herontwerp.workbench.roles;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.library.RobotFigure;
import nl.herontwerp.library.RobotFigure.Basis;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** A number that may begin with a starting point, which is marked until somebody enters another. */
class StartField extends DecimalField {

    private @Nullable BigDecimal startsWith;
    private @Nullable String source;

    StartField(String label) {
        super(label);
        addClassName("start-field");
        addValueChangeListener(change -> mark());
    }

    /** Begins with a figure of the catalogue, unless something else was entered. */
    void start(@Nullable RobotFigure figure) {
        if (!isBlank() && !isStart()) {
            return;
        }
        startsWith = figure == null ? null : figure.value();
        source = figure == null ? null : source(figure);
        setNumber(startsWith);
        mark();
    }

    /** Shows what was kept, with where it comes from when nobody has confirmed it. */
    void kept(@Nullable BigDecimal number, @Nullable String from) {
        startsWith = from == null ? null : number;
        source = from;
        setNumber(number);
        mark();
    }

    /** Where the number comes from; null when it is the user's own. */
    @Nullable
    String source() {
        return startsWith != null && isStart() ? source : null;
    }

    /** Says that the number is less than nothing; true when it is a number of 0 or more, or empty. */
    boolean checkNotNegative() {
        if (!check()) {
            return false;
        }
        var number = number();
        if (number != null && number.signum() < 0) {
            setErrorMessage(Say.phrase(Phrase.of("carving.refused.negativeAmount")));
            setInvalid(true);
            return false;
        }
        return true;
    }

    private boolean isBlank() {
        return getValue().isBlank();
    }

    private boolean isStart() {
        var number = number();
        return startsWith == null ? isBlank() : number != null && number.compareTo(startsWith) == 0;
    }

    private void mark() {
        var marked = source != null && isStart();
        setHelperText(marked ? source : "");
        setClassName("is-start", marked && startsWith != null);
    }

    private static String source(RobotFigure figure) {
        var english = Say.formats().locale().getLanguage().equals("en");
        var words = english ? figure.english() : figure.source();
        return figure.basis() == Basis.UNKNOWN
                ? Say.text("workbench.robot.start.UNKNOWN", words)
                : Say.text(
                        "workbench.robot.start." + figure.basis().name(),
                        words,
                        Say.formats().date(figure.checked()));
    }
}
