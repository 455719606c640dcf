package nl.herontwerp.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a number is what it is: a tree from a result down to its inputs and parameters. Every number
 * on a screen or in a report opens into one.
 *
 * @param what what the number is
 * @param value the number, or what is missing to know it
 * @param formula the formula in words and numbers; null for a leaf
 * @param origin where the number comes from
 * @param parts the numbers it was computed from, in the order of the formula
 * @param doubts doubts about this number itself; see {@link #allDoubts()}
 */
public record Explanation(
        Phrase what,
        Figure<Quantity> value,
        @Nullable Phrase formula,
        Origin origin,
        List<Explanation> parts,
        Set<Doubt> doubts) {

    public Explanation {
        parts = List.copyOf(parts);
        doubts = Set.copyOf(doubts);
    }

    /** A number with its unit. */
    public sealed interface Quantity {
        record OfMoney(Money money) implements Quantity {}

        record OfHours(Hours hours) implements Quantity {}

        record OfPercentage(Percentage percentage) implements Quantity {}

        record OfNumber(java.math.BigDecimal number) implements Quantity {}

        record OfDate(LocalDate date) implements Quantity {}

        record OfText(Phrase text) implements Quantity {}
    }

    /** Where a number comes from. */
    public sealed interface Origin {
        /** Computed from its parts; {@code rounding} says how, or is null when nothing was rounded. */
        record Computed(@Nullable Phrase rounding) implements Origin {}

        /**
         * Entered by a user, or read from the model; {@code detail} names who or which element.
         *
         * @param at when it was entered, or null when that is not recorded
         */
        record Input(@Nullable Phrase detail, @Nullable Instant at) implements Origin {}

        /**
         * A dated figure of law or agreement.
         *
         * @param id the parameter's id, such as "wml/minimum-hourly-wage"
         * @param validFrom first day on which this value is in force
         * @param checked when somebody last compared it with the source
         */
        record Parameter(String id, LocalDate validFrom, LegalSource source, LocalDate checked) implements Origin {}

        /** Assumed, with the reason. */
        record Assumed(Phrase reason) implements Origin {}
    }

    public static Explanation computed(Phrase what, Figure<Quantity> value, Phrase formula, List<Explanation> parts) {
        return new Explanation(what, value, formula, new Origin.Computed(null), parts, Set.of());
    }

    /** A number from its parts; the text of the formula gets the parts in order, and after them the number itself. */
    public static Explanation step(Phrase what, Figure<Quantity> value, String formula, List<Explanation> parts) {
        var shown = Stream.concat(parts.stream().map(Explanation::value), Stream.of(value))
                .map(Explanation::shown)
                .toArray();
        return computed(what, value, Phrase.of(formula, shown), parts);
    }

    /** What to show of a number in a text. */
    public static Object shown(Figure<Quantity> figure) {
        if (!(figure instanceof Figure.Known<Quantity>(var quantity))) {
            return Phrase.of("kernel.unknown");
        }
        return switch (quantity) {
            case Quantity.OfMoney(var money) -> money;
            case Quantity.OfHours(var hours) -> hours;
            case Quantity.OfPercentage(var percentage) -> percentage;
            case Quantity.OfNumber(var number) -> number;
            case Quantity.OfDate(var date) -> date;
            case Quantity.OfText(var text) -> text;
        };
    }

    public static Explanation input(Phrase what, Figure<Quantity> value) {
        return new Explanation(what, value, null, new Origin.Input(null, null), List.of(), Set.of());
    }

    public static Figure<Quantity> money(Figure<Money> money) {
        return money.map(Quantity.OfMoney::new);
    }

    public static Figure<Quantity> hours(Figure<Hours> hours) {
        return hours.map(Quantity.OfHours::new);
    }

    /** The doubts about this number and about everything under it. */
    public Set<Doubt> allDoubts() {
        var all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        parts.forEach(part -> all.addAll(part.allDoubts()));
        return Set.copyOf(all);
    }
}
