package nl.herontwerp.workbench.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.Parameter.Unit;
import nl.herontwerp.wagerules.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Values of the register as text: with their unit, and with all their decimals. */
final class RuleTexts {

    private static final int CENTS = 2;
    private static final int ALL = 6;

    private RuleTexts() {}

    static String name(Parameter parameter) {
        return Say.phrase(parameter.name());
    }

    /** Law or subject that a parameter belongs to: the first part of its id. */
    static String group(Parameter parameter) {
        return parameter.id().substring(0, parameter.id().indexOf('/'));
    }

    static String groupName(String group) {
        return Say.text("workbench.ruleGroup." + group);
    }

    static String value(Parameter parameter, BigDecimal value) {
        return Say.text("workbench.ruleValue." + parameter.unit().name(), amount(parameter.unit(), value));
    }

    static String value(Parameter parameter, Figure<ParameterValue> value) {
        return value.map(known -> value(parameter, known.value())).toOptional().orElseGet(Figures::unknown);
    }

    /** How much more or less, in words. */
    static String change(Parameter parameter, BigDecimal change) {
        if (change.signum() == 0) {
            return Say.text("workbench.rules.same");
        }
        var size = parameter.unit() == Unit.PERCENT
                ? Say.text("workbench.rules.points", amount(Unit.PERCENT, change.abs()))
                : value(parameter, change.abs());
        return Say.text(change.signum() > 0 ? "workbench.rules.more" : "workbench.rules.less", size);
    }

    /** With a sign and at most one decimal. */
    static String relative(Percentage change) {
        var rounded = change.percent().setScale(1, RoundingMode.HALF_UP);
        var sign = rounded.signum() < 0 ? "\u2212" : "+";
        return sign + Say.formats().percentage(new Percentage(rounded.abs()));
    }

    /** "1-7-2026 t/m 31-12-2026", or without an end. */
    static String period(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? Say.text("workbench.rules.since", from)
                : Say.text("workbench.rules.period", from, until);
    }

    private static String allDecimals(BigDecimal euros) {
        return "€\u00a0" + Say.formats().decimal(euros, ALL);
    }

    private static Object amount(Unit unit, BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return switch (unit) {
            case EURO_PER_HOUR, EURO_PER_MONTH ->
                bare.scale() <= CENTS ? Say.formats().money(new Money(value)) : allDecimals(value);
            case EURO_PER_YEAR -> bare.scale() <= CENTS ? new Money(value) : allDecimals(value);
            case PERCENT, HOURS_PER_WEEK, MONTHS, YEARS, JOBS -> Say.formats().decimal(value, ALL);
        };
    }
}
