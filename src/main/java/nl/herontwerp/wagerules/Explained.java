package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Computes one step of an explanation from its parts. A step with an unknown part is unknown for the
 * same reasons. Percentages enter the computation as fractions: 23.5 % is 0.235.
 *
 * <p>The text of the formula gets the parts in order as {0}, {1}, ... and after them the result.
 */
public final class Explained {

    private final Phrase what;
    private final String formula;
    private final List<Explanation> parts;
    private Set<Doubt> doubts = Set.of();

    private Explained(Phrase what, String formula, List<Explanation> parts) {
        this.what = what;
        this.formula = formula;
        this.parts = parts;
    }

    public static Explained step(Phrase what, String formula, Explanation... parts) {
        return new Explained(what, formula, List.of(parts));
    }

    public static Explained step(Phrase what, String formula, List<Explanation> parts) {
        return new Explained(what, formula, List.copyOf(parts));
    }

    public Explained doubting(Doubt doubt) {
        var more = EnumSet.of(doubt);
        more.addAll(doubts);
        doubts = Set.copyOf(more);
        return this;
    }

    /** An amount, rounded half up to the cent. */
    public Explanation cents(Function<List<BigDecimal>, BigDecimal> compute) {
        return build(
                compute,
                euros -> new Quantity.OfMoney(new Money(euros).toCents(RoundingMode.HALF_UP)),
                Explained::centsFrom);
    }

    /** Equal amounts say the same, whatever the scale of the numbers that they were computed from. */
    private static Phrase centsFrom(BigDecimal exact) {
        var euros = exact.stripTrailingZeros();
        return euros.scale() <= 2
                ? Phrase.of("wagerules.rounding.cents")
                : Phrase.of("wagerules.rounding.centsFrom", euros);
    }

    /** An amount that is not rounded. */
    public Explanation exactMoney(Function<List<BigDecimal>, BigDecimal> compute) {
        return build(compute, euros -> new Quantity.OfMoney(new Money(euros)), Phrase.of("wagerules.rounding.none"));
    }

    public Explanation hours(Function<List<BigDecimal>, BigDecimal> compute) {
        return build(compute, hours -> new Quantity.OfHours(new Hours(hours)), (Phrase) null);
    }

    /** A percentage from a fraction, not rounded. */
    public Explanation percentage(Function<List<BigDecimal>, BigDecimal> compute) {
        return build(compute, part -> new Quantity.OfPercentage(Percentage.ofFraction(part)), (Phrase) null);
    }

    /** A plain number with so many decimals, rounded half up. */
    public Explanation number(int decimals, Function<List<BigDecimal>, BigDecimal> compute) {
        return build(
                compute,
                number -> new Quantity.OfNumber(number.setScale(decimals, RoundingMode.HALF_UP)),
                Phrase.of("wagerules.rounding.decimals", decimals));
    }

    /** Any quantity; for results that are not always a number. */
    public Explanation build(
            Function<List<BigDecimal>, BigDecimal> compute,
            Function<BigDecimal, Quantity> quantity,
            @Nullable Phrase rounding) {
        return build(compute, quantity, exact -> rounding);
    }

    private Explanation build(
            Function<List<BigDecimal>, BigDecimal> compute,
            Function<BigDecimal, Quantity> quantity,
            Rounding rounding) {
        return switch (known()) {
            case Figure.Known<List<BigDecimal>>(var numbers) -> {
                var exact = compute.apply(numbers);
                yield result(Figure.known(quantity.apply(exact)), rounding.of(exact));
            }
            case Figure.Unknown<List<BigDecimal>>(var missing) -> result(new Figure.Unknown<>(missing), null);
        };
    }

    private Explanation result(Figure<Quantity> result, @Nullable Phrase rounding) {
        var args = new Object[parts.size() + 1];
        for (var i = 0; i < parts.size(); i++) {
            args[i] = Explanation.shown(parts.get(i).value());
        }
        args[parts.size()] = Explanation.shown(result);
        return new Explanation(what, result, Phrase.of(formula, args), new Origin.Computed(rounding), parts, doubts);
    }

    /** What to say of the rounding of an exact result; null when nothing is rounded. */
    private interface Rounding {
        @Nullable
        Phrase of(BigDecimal exact);
    }

    private Figure<List<BigDecimal>> known() {
        var numbers = new ArrayList<BigDecimal>(parts.size());
        for (var part : parts) {
            if (part.value() instanceof Figure.Known<Quantity>(var value)) {
                numbers.add(raw(value));
            }
        }
        return numbers.size() == parts.size()
                ? Figure.known(numbers)
                : new Figure.Unknown<>(parts.stream()
                        .flatMap(part -> part.value().missing().stream())
                        .toList());
    }

    /** A known amount that needs no computing, such as nothing at all. */
    public static Explanation nothing(Phrase what) {
        return new Explanation(
                what,
                Figure.known(new Quantity.OfMoney(Money.ZERO)),
                null,
                new Origin.Computed(null),
                List.of(),
                Set.of());
    }

    /** A figure that is assumed, with the reason. */
    public static Explanation assumed(Phrase what, Quantity quantity, Phrase reason) {
        return new Explanation(
                what, Figure.known(quantity), null, new Origin.Assumed(reason), List.of(), Set.of(Doubt.ASSUMPTION));
    }

    /** An entered percentage. */
    public static Explanation percentage(Phrase what, Figure<Percentage> percentage) {
        return Explanation.input(what, percentage.map(Quantity.OfPercentage::new));
    }

    /** An entered amount. */
    public static Explanation money(Phrase what, Figure<Money> money) {
        return Explanation.input(what, Explanation.money(money));
    }

    /** An entered number of hours. */
    public static Explanation hours(Phrase what, Figure<Hours> hours) {
        return Explanation.input(what, Explanation.hours(hours));
    }

    /** An entered plain number. */
    public static Explanation number(Phrase what, Figure<BigDecimal> number) {
        return Explanation.input(what, number.map(Quantity.OfNumber::new));
    }

    /** The bare number of a quantity; a percentage as a fraction. */
    public static BigDecimal raw(Quantity quantity) {
        return switch (quantity) {
            case Quantity.OfMoney(var money) -> money.euros();
            case Quantity.OfHours(var hours) -> hours.value();
            case Quantity.OfPercentage(var percentage) -> percentage.fraction();
            case Quantity.OfNumber(var number) -> number;
            case Quantity.OfDate ignored -> throw new IllegalArgumentException("a date is no number");
            case Quantity.OfText ignored -> throw new IllegalArgumentException("a text is no number");
        };
    }

    /** The bare number of an explanation, or what is missing. */
    public static Figure<BigDecimal> raw(Explanation explanation) {
        return explanation.value().map(Explained::raw);
    }
}
