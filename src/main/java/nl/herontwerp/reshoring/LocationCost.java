package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What the product costs at one location in one year.
 *
 * @param lines one for each factor, from the hardest to the softest
 * @param classes the sums of the classes, in their order
 * @param total sum of all lines that are known
 */
public record LocationCost(Location location, List<FactorLine> lines, List<Sum> classes, Sum total) {

    /**
     * A sum of rounded lines, itself not rounded.
     *
     * @param perUnit unknown only when nothing in it is known
     * @param lines what was added up, with what is skipped or not known
     */
    public record Sum(Explanation perUnit, Explanation perYear, List<FactorLine> lines) {

        /** Names what the sum is without, or says how many that are; there must be some. */
        public Phrase without() {
            return Sums.names(missing());
        }

        /** Factors that the sum is without. */
        public List<Factor> missing() {
            return lines.stream()
                    .filter(line -> !line.isSettled())
                    .map(FactorLine::factor)
                    .toList();
        }
    }

    static LocationCost of(LocationPlan plan, Location location, int year, @Nullable Explanation work) {
        var computed = new LocationYear(plan, location, year, work);
        var lines =
                Stream.of(Factor.values()).map(factor -> line(computed, factor)).toList();
        var classes = Stream.of(FactorClass.values())
                .map(group -> sum(
                        Phrase.of("reshoring.classAt", Phrase.ofEnum("reshoring.class", group), location.name()),
                        lines.stream()
                                .filter(line -> line.factor().group() == group)
                                .toList()))
                .toList();
        return new LocationCost(location, lines, classes, sum(Phrase.of("reshoring.total", location.name()), lines));
    }

    public FactorLine line(Factor factor) {
        return lines.get(factor.ordinal());
    }

    public Sum of(FactorClass group) {
        return classes.get(group.ordinal());
    }

    /** How many factors are known or skipped. */
    public long settled() {
        return lines.stream().filter(FactorLine::isSettled).count();
    }

    /** The sum of some of the factors only. */
    Sum sum(Phrase what, Set<Factor> counted) {
        return sum(
                what,
                lines.stream().filter(line -> counted.contains(line.factor())).toList());
    }

    private static Sum sum(Phrase what, List<FactorLine> lines) {
        return new Sum(
                Sums.of(Phrase.of("reshoring.perUnit", what), lines, FactorLine::perUnit),
                Sums.of(Phrase.of("reshoring.perYear", what), lines, FactorLine::perYear),
                lines);
    }

    private static FactorLine line(LocationYear computed, Factor factor) {
        var state = computed.state(factor);
        if (state == FactorLine.State.SKIPPED) {
            var nothing = nothing(factor);
            return new FactorLine(factor, state, Figure.known(BigDecimal.ZERO), nothing, nothing);
        }
        var perUnit = computed.perUnit(factor);
        return new FactorLine(
                factor,
                state,
                perUnit.exact(),
                perUnit.explanation(),
                computed.perYear(factor).explanation());
    }

    private static Explanation nothing(Factor factor) {
        return new Explanation(
                Phrase.ofEnum("reshoring.factor", factor),
                Figure.known(new Quantity.OfMoney(Money.ZERO)),
                null,
                new Origin.Assumed(Phrase.of("reshoring.skipped")),
                List.of(),
                Set.of());
    }
}
