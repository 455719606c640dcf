package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * A parameter that has not the same value on two dates. A value that is known on one of them only is a
 * difference too; one that is known on neither is none.
 *
 * @param before the value on the first date, or why there is none
 * @param after the value on the second date, or why there is none
 */
public record RuleDifference(Parameter parameter, Figure<ParameterValue> before, Figure<ParameterValue> after) {

    /** All parameters whose values differ, in the order of the register. */
    public static List<RuleDifference> between(ParameterRegister register, LocalDate first, LocalDate second) {
        return register.all().stream()
                .map(parameter -> new RuleDifference(parameter, parameter.valueOn(first), parameter.valueOn(second)))
                .filter(RuleDifference::isOne)
                .toList();
    }

    /** Second minus first in the parameter's unit, exact; unknown when either is. */
    public Figure<BigDecimal> change() {
        return before.with(after, (old, next) -> next.value().subtract(old.value()));
    }

    /** The change as a part of the first value, with 34 digits; unknown when either is, or when the first is 0. */
    public Figure<Percentage> relativeChange() {
        return before.flatMap(old -> old.value().signum() == 0
                ? Figure.unknown(Phrase.of("wagerules.unknown.fromZero"))
                : change().map(change -> Percentage.ofFraction(change.divide(old.value(), Numbers.PRECISION))));
    }

    /** Whether one of the two is not the program's own. */
    public boolean isAdded() {
        return isAdded(before) || isAdded(after);
    }

    private static boolean isAdded(Figure<ParameterValue> value) {
        return value.toOptional().filter(ParameterValue::overridden).isPresent();
    }

    private boolean isOne() {
        return before.isKnown() != after.isKnown()
                || change().toOptional().filter(change -> change.signum() != 0).isPresent();
    }
}
