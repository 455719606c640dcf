package nl.herontwerp.placement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * The lines of a month, a year or a whole placement. Totals are sums of rounded lines, so that what is visible
 * adds up.
 *
 * @param lines each kind at most once, in the order of the kinds
 */
public record Amounts(List<Line> lines) {

    public Amounts {
        lines = List.copyOf(lines);
    }

    /** The amount of a kind; empty when there is no such line. */
    public Optional<Explanation> of(Line.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst().map(Line::amount);
    }

    /** Wage, holiday allowance, premiums and pension. */
    public Explanation employerCost() {
        return sum(
                "placement.employerCost",
                lines.stream().filter(line -> line.kind().isCost()).toList());
    }

    /** Everything that the employer gets; negative. */
    public Explanation support() {
        return sum(
                "placement.support",
                lines.stream().filter(line -> !line.kind().isCost()).toList());
    }

    /** The sum of all lines. */
    public Explanation netCost() {
        return sum("placement.netCost", lines);
    }

    /** The money in an explanation. */
    public static Figure<Money> money(Explanation amount) {
        return amount.value().map(quantity -> ((Explanation.Quantity.OfMoney) quantity).money());
    }

    /** Adds up periods, kind by kind. */
    static Amounts total(List<Amounts> periods) {
        if (periods.size() == 1) {
            return periods.getFirst();
        }
        Map<Line.Kind, List<Explanation>> byKind = new EnumMap<>(Line.Kind.class);
        for (var period : periods) {
            for (var line : period.lines()) {
                byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line.amount());
            }
        }
        var lines = new ArrayList<Line>(byKind.size());
        byKind.forEach((kind, parts) -> lines.add(new Line(kind, sum(Phrase.ofEnum("placement.line", kind), parts))));
        return new Amounts(lines);
    }

    private static Explanation sum(String what, List<Line> lines) {
        return sum(Phrase.of(what), lines.stream().map(Line::amount).toList());
    }

    /** A sum that is not rounded again; one part alone is itself. */
    static Explanation sum(Phrase what, List<Explanation> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var total = Explanation.money(
                Figure.total(parts.stream().map(Amounts::money).toList(), Money.ZERO, Money::plus));
        return Explanation.computed(
                what, total, Phrase.of("placement.sum.formula", parts.size(), Explanation.shown(total)), parts);
    }
}
