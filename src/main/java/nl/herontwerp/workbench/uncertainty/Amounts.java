package nl.herontwerp.workbench.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Input.Unit;

/** Writes savings and values of inputs. */
final class Amounts {

    private static final int UNIT_DECIMALS = 4;

    private Amounts() {}

    /** Whole euros, half up; a real minus sign is a dearer scenario. */
    static String euros(Money money) {
        return Say.formats().wholeEuros(whole(money));
    }

    static Money whole(Money money) {
        return new Money(money.euros().setScale(0, RoundingMode.HALF_UP));
    }

    /** A value with its unit. */
    static String value(Input input, BigDecimal value) {
        if (input.unit() == Unit.PRESENT) {
            return Say.text(value.signum() == 0 ? "workbench.uncertainty.away" : "workbench.uncertainty.stays");
        }
        return switch (input.unit()) {
            case EUROS, EUROS_A_YEAR, EUROS_AN_HOUR ->
                input.decimals() == 0 ? euros(new Money(value)) : Say.formats().money(new Money(value));
            case EUROS_A_UNIT -> perUnit(value);
            case A_UNIT -> Say.formats().unitMoney(ofUnit(value));
            case CURRENCY -> Say.formats().decimal(value, 4);
            case PERCENT -> Say.formats().decimal(value, 2) + "\u00a0%";
            default -> Say.formats().decimal(value, 2) + " " + unit(input);
        };
    }

    /** A value that has little room, without the unit that stands elsewhere. */
    static String brief(Input input, BigDecimal value) {
        return hasBriefly(input) ? Say.formats().decimal(value, 2) : value(input, value);
    }

    /** The name, with the unit that {@link #brief} leaves out. */
    static String labelWithUnit(Input input) {
        // what is counted a year has that in its name
        return hasBriefly(input) && input.unit() != Unit.CASES ? label(input) + " (" + unit(input) + ")" : label(input);
    }

    private static boolean hasBriefly(Input input) {
        return switch (input.unit()) {
            case MINUTES, CASES, HOURS_A_WEEK, HOURS_A_YEAR, TIMES_A_YEAR -> true;
            case EUROS_AN_HOUR, EUROS, EUROS_A_YEAR, EUROS_A_UNIT, A_UNIT, CURRENCY, PERCENT, PRESENT -> false;
        };
    }

    /** Cents, and hundredths of a cent only when there are. */
    static String perUnit(BigDecimal euros) {
        return "€\u00a0" + Say.formats().unitMoney(ofUnit(euros));
    }

    private static BigDecimal ofUnit(BigDecimal amount) {
        return amount.setScale(UNIT_DECIMALS, RoundingMode.HALF_UP);
    }

    static String unit(Input input) {
        return Say.phrase(Phrase.ofEnum("workbench.uncertainty.unit", input.unit()));
    }

    static String label(Input input) {
        return Say.phrase(input.label());
    }
}
