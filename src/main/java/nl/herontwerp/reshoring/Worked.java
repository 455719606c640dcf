package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A number under way: computed on with 34 digits, shown rounded.
 *
 * @param exact a percentage as a fraction
 * @param explanation the same, rounded for who reads it
 */
record Worked(Figure<BigDecimal> exact, Explanation explanation) {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Decimals of an amount for one unit: a hundredth of a cent, so that cheap products can be told apart. */
    static final int UNIT_DECIMALS = 4;

    /** An entered amount in euros. */
    static Worked euros(Phrase what, Figure<BigDecimal> number) {
        return new Worked(number, Explanation.input(what, number.map(euros -> new Quantity.OfMoney(new Money(euros)))));
    }

    /** An entered plain number, such as days. */
    static Worked number(Phrase what, Figure<BigDecimal> number) {
        return number(what, number, null);
    }

    /** @param detail what else is known of where it comes from */
    static Worked number(Phrase what, Figure<BigDecimal> number, @Nullable Phrase detail) {
        return new Worked(
                number,
                new Explanation(
                        what,
                        number.map(Quantity.OfNumber::new),
                        null,
                        new Origin.Input(detail, null),
                        List.of(),
                        Set.of()));
    }

    /** An entered percentage. */
    static Worked percentage(Phrase what, Figure<Percentage> percentage) {
        return new Worked(
                percentage.map(Percentage::fraction),
                Explanation.input(what, percentage.map(Quantity.OfPercentage::new)));
    }

    /** The same number, with the reason why it is only a starting point. */
    Worked assumed(Phrase reason) {
        return new Worked(
                exact,
                new Explanation(
                        explanation.what(),
                        explanation.value(),
                        null,
                        new Origin.Assumed(reason),
                        List.of(),
                        Set.of(Doubt.ASSUMPTION)));
    }

    /** An amount for one unit. The text gets the parts in order as {0}, {1}, ... and after them the result. */
    static Worked perUnit(
            Phrase what, String formula, List<Worked> parts, Function<List<BigDecimal>, BigDecimal> compute) {
        return step(what, formula, parts, compute, Worked::unitMoney, Phrase.of("reshoring.rounding.unit"));
    }

    /** An amount a year, rounded half up to the cent. */
    static Worked perYear(
            Phrase what, String formula, List<Worked> parts, Function<List<BigDecimal>, BigDecimal> compute) {
        return step(
                what,
                formula,
                parts,
                compute,
                euros -> new Quantity.OfMoney(new Money(euros).toCents(RoundingMode.HALF_UP)),
                Phrase.of("reshoring.rounding.cents"));
    }

    /** A plain number that is not rounded. */
    static Worked plain(
            Phrase what, String formula, List<Worked> parts, Function<List<BigDecimal>, BigDecimal> compute) {
        return step(what, formula, parts, compute, Quantity.OfNumber::new, null);
    }

    private static Worked step(
            Phrase what,
            String formula,
            List<Worked> parts,
            Function<List<BigDecimal>, BigDecimal> compute,
            Function<BigDecimal, Quantity> quantity,
            @Nullable Phrase rounding) {
        var numbers = new ArrayList<BigDecimal>();
        var missing = new ArrayList<Phrase>();
        var words = new ArrayList<Object>();
        for (var part : parts) {
            part.exact.toOptional().ifPresent(numbers::add);
            missing.addAll(part.exact.missing());
            words.add(shown(part.explanation.value()));
        }
        Figure<BigDecimal> exact = missing.isEmpty()
                ? Figure.known(compute.apply(numbers).round(PRECISION))
                : new Figure.Unknown<>(missing);
        var value = exact.map(quantity);
        words.add(shown(value));
        return new Worked(
                exact,
                new Explanation(
                        what,
                        value,
                        new Phrase(formula, words),
                        new Origin.Computed(missing.isEmpty() ? rounding : null),
                        parts.stream().map(Worked::explanation).toList(),
                        Set.of()));
    }

    static Quantity unitMoney(BigDecimal euros) {
        return new Quantity.OfMoney(new Money(euros.setScale(UNIT_DECIMALS, RoundingMode.HALF_UP)));
    }

    /** What a text gets: amounts as bare numbers, because their hundredths of a cent count. */
    private static Object shown(Figure<Quantity> figure) {
        return switch (figure) {
            case Figure.Unknown<Quantity> unknown -> Phrase.of("kernel.unknown");
            case Figure.Known<Quantity>(Quantity.OfMoney(var money)) -> money.euros();
            case Figure.Known<Quantity>(Quantity.OfPercentage(var percentage)) -> percentage;
            case Figure.Known<Quantity>(Quantity.OfNumber(var number)) -> number;
            case Figure.Known<Quantity> other -> throw new IllegalArgumentException("no number: " + other);
        };
    }
}
