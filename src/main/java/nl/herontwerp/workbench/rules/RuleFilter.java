package nl.herontwerp.workbench.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;

/** Which parameters to show. All but {@link #UNKNOWN} look at what is in force on a day or later. */
enum RuleFilter {
    ALL,
    UNVERIFIED,
    EXPECTED,
    ADDED,
    UNKNOWN;

    boolean shows(Parameter parameter, LocalDate date) {
        return switch (this) {
            case ALL -> true;
            case UNVERIFIED -> any(parameter, date, value -> value.status() == Status.UNVERIFIED);
            case EXPECTED -> any(parameter, date, value -> value.status() == Status.EXPECTED);
            case ADDED -> any(parameter, date, ParameterValue::overridden);
            case UNKNOWN -> !parameter.valueOn(date).isKnown();
        };
    }

    /** Whether each of the words stands in the name, the id, the group or a source. */
    static boolean matches(Parameter parameter, String words) {
        var text = new StringBuilder(RuleTexts.name(parameter))
                .append(' ')
                .append(parameter.id())
                .append(' ')
                .append(RuleTexts.groupName(RuleTexts.group(parameter)));
        parameter
                .values()
                .forEach(value -> text.append(' ')
                        .append(value.source().law())
                        .append(' ')
                        .append(value.source().publication()));
        var all = text.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }

    private static boolean any(Parameter parameter, LocalDate date, Predicate<ParameterValue> wanted) {
        var now = parameter.valueOn(date).toOptional();
        return parameter.values().stream()
                .filter(value ->
                        value.from().isAfter(date) || now.filter(value::equals).isPresent())
                .anyMatch(wanted);
    }
}
