package nl.herontwerp.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;

/**
 * How a language writes numbers, money, hours and dates. Rounds half up, for reading only: never
 * compute with what it returns.
 *
 * @param locale the reader's locale
 */
public record Formats(Locale locale) {

    /** Decimals of numbers in a formula. */
    private static final int EXACT = 6;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Euros and cents: {@code € 1.234,50}; a real minus sign before the euro sign when negative. */
    public String money(Money money) {
        return euros(money, "#,##0.00");
    }

    /** Whole euros: {@code € 1.235}. */
    public String wholeEuros(Money money) {
        return euros(money, "#,##0");
    }

    /** {@code € 18.000 – 31.000}; empty when both are written the same. */
    public String wholeEuroRange(Money from, Money to) {
        var low = wholeEuros(from);
        var high = wholeEuros(to);
        if (low.equals(high)) {
            return "";
        }
        return low + " – " + (from.isNegative() || to.isNegative() ? high : decimal(to.euros(), 0));
    }

    /** {@code 1,5 – 2,25}; empty when both are written the same. */
    public String range(BigDecimal from, BigDecimal to, int decimals) {
        var low = decimal(from, decimals);
        var high = decimal(to, decimals);
        return low.equals(high) ? "" : low + " – " + high;
    }

    /** Hours with at most two decimals: {@code 25,5}. */
    public String hours(Hours hours) {
        return decimal(hours.value(), 2);
    }

    /** {@code 23,5 %}, at most two decimals. */
    public String percentage(Percentage percentage) {
        return decimal(percentage.percent(), 2) + "\u00a0%";
    }

    /** A number with at most so many decimals, without trailing zeros. */
    public String decimal(BigDecimal number, int decimals) {
        return write(number, "#,##0." + "#".repeat(Math.max(decimals, 1)), decimals);
    }

    /** A number for a field that can be typed in: no thousands marks, at most six decimals. */
    public String plain(BigDecimal number) {
        return write(number, "0.######", 6);
    }

    /** An amount for a field that can be typed in: as {@link #plain}, and always with its cents. */
    public String plainMoney(BigDecimal euros) {
        return write(euros, "0.00####", 6);
    }

    /** An amount for one unit: with its cents, or with hundredths of a cent where it has any, so that amounts under each other can be compared. */
    public String unitMoney(BigDecimal euros) {
        return write(euros, euros.stripTrailingZeros().scale() > 2 ? "0.0000" : "0.00", 4);
    }

    /** {@code 1-7-2026} in Dutch, {@code 1 Jul 2026} in English. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(isDutch() ? "d-M-yyyy" : "d MMM yyyy", locale));
    }

    /** Date and time in the Netherlands. */
    public String dateTime(Instant instant) {
        var time = LocalDateTime.ofInstant(instant, ZONE);
        return date(time.toLocalDate()) + time.format(DateTimeFormatter.ofPattern(" HH:mm", locale));
    }

    /** Any argument of a phrase the way this language writes it. */
    String any(Object argument) {
        return switch (argument) {
            case Money money -> hasCents(money) ? money(money) : wholeEuros(money);
            case Hours hours -> hours(hours);
            case Percentage percentage -> percentage(percentage);
            case BigDecimal number -> decimal(number, 4);
            case Long number -> decimal(BigDecimal.valueOf(number), 0);
            case Integer number -> decimal(BigDecimal.valueOf(number), 0);
            case LocalDate date -> date(date);
            case Instant instant -> dateTime(instant);
            default -> argument.toString();
        };
    }

    /** An argument of a formula: numbers with at most six decimals. */
    String exact(Object argument) {
        return switch (argument) {
            case Money money
            when money.euros().stripTrailingZeros().scale() > 2 -> {
                var sign = money.isNegative() ? "\u2212" : "";
                yield sign + "€\u00a0" + decimal(money.euros().abs(), EXACT);
            }
            case Hours hours -> decimal(hours.value(), EXACT);
            case Percentage percentage -> decimal(percentage.percent(), EXACT) + "\u00a0%";
            case BigDecimal number -> decimal(number, EXACT);
            default -> any(argument);
        };
    }

    /** Whether {@link #exact} leaves decimals out. */
    static boolean isLongerThanExact(Object argument) {
        var number = switch (argument) {
            case Money money -> money.euros();
            case Hours hours -> hours.value();
            case Percentage percentage -> percentage.percent();
            case BigDecimal decimal -> decimal;
            default -> BigDecimal.ZERO;
        };
        return number.stripTrailingZeros().scale() > EXACT;
    }

    private String euros(Money money, String pattern) {
        var decimals = pattern.endsWith(".00") ? 2 : 0;
        var rounded = money.toCents(RoundingMode.HALF_UP).euros().setScale(decimals, RoundingMode.HALF_UP);
        var sign = rounded.signum() < 0 ? "\u2212" : "";
        return sign + "€\u00a0" + write(rounded.abs(), pattern, decimals);
    }

    private String write(BigDecimal number, String pattern, int decimals) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private boolean isDutch() {
        return locale.getLanguage().equals("nl");
    }

    private static boolean hasCents(Money money) {
        return money.euros().stripTrailingZeros().scale() > 0;
    }
}
