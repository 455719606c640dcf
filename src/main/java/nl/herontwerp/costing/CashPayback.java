package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * Months until what is paid once has come back in money: whole years while something is still open, and of the next
 * year the part that is needed, as if its saving came in evenly. One decimal, half up. Says so when nothing is open,
 * when it does not come back within the horizon, and when it is lost again later.
 */
final class CashPayback {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Phrase what;
    private final List<Point> years;

    private CashPayback(Phrase what, List<Point> years) {
        this.what = what;
        this.years = years;
    }

    /** A year: what it differs, and what all until then differ together. */
    private record Point(int number, Explanation difference, Explanation cumulative) {}

    /** Of the money alone. @param years year 0 first, and at least one more */
    static Explanation of(List<HorizonImpact.Year> years) {
        return new CashPayback(
                        Phrase.of("costing.horizon.payback"),
                        years.stream()
                                .map(year ->
                                        new Point(year.number(), year.cost().difference(), year.cumulative()))
                                .toList())
                .months();
    }

    /**
     * With what is worth something in a year but is no money; what a robot is still worth at the end pays nothing back.
     * Empty when there is no such thing.
     *
     * @param years year 0 first, and at least one more
     */
    static Optional<Explanation> withWorth(List<HorizonImpact.Year> years) {
        if (years.stream()
                .flatMap(year -> year.lines().economicOfYear().stream())
                .allMatch(YearCost::isMoneyOrNothing)) {
            return Optional.empty();
        }
        var points = new ArrayList<Point>();
        for (var year : years) {
            var worth = new ArrayList<>(List.of(year.cost().difference()));
            year.lines().economicOfYear().forEach(line -> worth.add(line.scenario()));
            var difference = Totals.money(Phrase.of("costing.horizon.differenceWorth", year.number()), worth);
            var all = points.isEmpty()
                    ? List.of(difference)
                    : List.of(points.getLast().cumulative(), difference);
            points.add(new Point(
                    year.number(),
                    difference,
                    Totals.money(Phrase.of("costing.horizon.cumulativeWorth", year.number()), all)));
        }
        return Optional.of(new CashPayback(Phrase.of("costing.horizon.payback.worth"), points).months());
    }

    private Explanation months() {
        for (var year : years) {
            var open = CostImpact.money(year.cumulative());
            var first = CostImpact.money(years.get(Math.max(1, year.number())).difference());
            if (!(open.with(first, (still, next) -> still) instanceof Figure.Known<Money>(var still))) {
                return made(
                        open.with(first, (one, other) -> new Quantity.OfMoney(one)),
                        Phrase.of("costing.horizon.payback.unknown"));
            }
            var isBack = still.euros().signum() <= 0;
            if (isBack && year.number() > 0) {
                return reached(year, still);
            }
            if (isBack && amount(first).signum() <= 0) {
                return amount(first).signum() < 0 ? atOnce() : nothing();
            }
        }
        return notWithin();
    }

    private Explanation reached(Point year, Money still) {
        var saving = new Money(amount(CostImpact.money(year.difference()))).negated();
        var before = still.plus(saving);
        var whole = BigDecimal.valueOf(year.number() - 1L).multiply(MONTHS);
        var part = before.euros().multiply(MONTHS).divide(saving.euros(), MathContext.DECIMAL128);
        var months = whole.add(part).setScale(1, RoundingMode.HALF_UP);
        return made(
                Figure.known(new Quantity.OfNumber(months)),
                Phrase.of(
                        isLostAfter(year) ? "costing.horizon.payback.formula.lost" : "costing.horizon.payback.formula",
                        year.number(),
                        before,
                        saving,
                        whole,
                        part.setScale(1, RoundingMode.HALF_UP),
                        months));
    }

    private Explanation atOnce() {
        return text(
                Phrase.of("costing.horizon.payback.atOnce"),
                Phrase.of(
                        isLostAfter(years.getFirst())
                                ? "costing.horizon.payback.atOnce.lost"
                                : "costing.horizon.payback.atOnce.formula"));
    }

    private Explanation nothing() {
        return text(Phrase.of("costing.horizon.payback.nothing"), Phrase.of("costing.horizon.payback.nothing.formula"));
    }

    private Explanation notWithin() {
        var last = years.size() - 1;
        var saves = years.stream()
                .skip(1)
                .anyMatch(year -> amount(CostImpact.money(year.difference())).signum() < 0);
        return text(
                saves ? Phrase.of("costing.horizon.payback.notWithin", last) : Phrase.of("costing.payback.never"),
                Phrase.of(
                        "costing.horizon.payback.open",
                        last,
                        new Money(amount(CostImpact.money(years.getLast().cumulative())))));
    }

    /** Whether it is known that money is open again after a year. */
    private boolean isLostAfter(Point year) {
        return years.stream()
                .skip(year.number() + 1L)
                .anyMatch(later -> amount(CostImpact.money(later.cumulative())).signum() > 0);
    }

    private static BigDecimal amount(Figure<Money> figure) {
        return figure.map(Money::euros).toOptional().orElse(BigDecimal.ZERO);
    }

    private Explanation text(Phrase value, Phrase formula) {
        return made(Figure.known(new Quantity.OfText(value)), formula);
    }

    private Explanation made(Figure<Quantity> value, Phrase formula) {
        var rounding =
                value.toOptional().filter(Quantity.OfNumber.class::isInstance).isPresent()
                        ? Phrase.of("wagerules.rounding.decimals", 1)
                        : null;
        var parts = years.stream().map(year -> year.difference()).toList();
        return new Explanation(what, value, formula, new Origin.Computed(rounding), parts, Set.of());
    }
}
