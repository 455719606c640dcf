package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/** Adds up lines. Totals are sums of rounded lines and are not rounded again. */
final class Totals {

    private Totals() {}

    static CostImpact.Pair perYear(List<CostLine> lines) {
        return pair(
                lines,
                Phrase.of("costing.perYear.now"),
                Phrase.of("costing.perYear.scenario"),
                Phrase.of("costing.perYear.difference"));
    }

    /** The sum of lines, now and in the scenario, and what that differs. */
    static CostImpact.Pair pair(List<CostLine> lines, Phrase ofNow, Phrase ofScenario, Phrase what) {
        var now = money(ofNow, lines.stream().map(CostLine::now).toList());
        var scenario = money(ofScenario, lines.stream().map(CostLine::scenario).toList());
        var difference = difference(what, now, scenario);
        var isForChanges = !difference.value().isKnown() && !lines.stream().allMatch(CostLine::isUnchanged);
        return new CostImpact.Pair(now, scenario, isForChanges ? ofChanges(what, lines) : difference);
    }

    /** What changes can be known while a job that stays as it is is not: it costs the same now and then. */
    private static Explanation ofChanges(Phrase what, List<CostLine> lines) {
        var changing = changing(lines);
        var now = nowOf(changing);
        var scenario = scenarioOf(changing);
        var total = Figure.total(changing.stream().map(CostLine::difference).toList(), Money.ZERO, Money::plus);
        var amount = Explanation.money(total);
        return Explanation.computed(
                what,
                amount,
                Phrase.of(
                        "costing.difference.ofChanges",
                        Explanation.shown(scenario.value()),
                        Explanation.shown(now.value()),
                        Explanation.shown(amount),
                        lines.size() - changing.size()),
                List.of(scenario, now));
    }

    /** What lines cost less in the scenario than now: of those that change, because the others cost the same. */
    static Explanation saving(Phrase what, List<CostLine> lines) {
        var changing = changing(lines);
        return Explained.step(what, "costing.difference.formula", nowOf(changing), scenarioOf(changing))
                .exactMoney(part -> part.get(0).subtract(part.get(1)));
    }

    private static List<CostLine> changing(List<CostLine> lines) {
        return lines.stream().filter(line -> !line.isUnchanged()).toList();
    }

    private static Explanation nowOf(List<CostLine> changing) {
        return money(
                Phrase.of("costing.changing.now"),
                changing.stream().map(CostLine::now).toList());
    }

    private static Explanation scenarioOf(List<CostLine> changing) {
        return money(
                Phrase.of("costing.changing.scenario"),
                changing.stream().map(CostLine::scenario).toList());
    }

    /** Per case, rounded half up to the cent; the difference is that of the rounded amounts. */
    static CostImpact.Pair perCase(CostImpact.Pair perYear, Figure<BigDecimal> casesPerYear) {
        var usable = casesPerYear.flatMap(cases -> cases.signum() > 0
                ? Figure.known(cases)
                : Figure.<BigDecimal>unknown(Phrase.of("costing.unknown.noCases")));
        var cases = Explained.number(Phrase.of("costing.casesPerYear"), usable);
        var now = perCase(Phrase.of("costing.perCase.now"), perYear.now(), cases);
        var scenario = perCase(Phrase.of("costing.perCase.scenario"), perYear.scenario(), cases);
        return new CostImpact.Pair(now, scenario, difference(Phrase.of("costing.perCase.difference"), now, scenario));
    }

    /** The same per unit of the product. */
    static CostImpact.Pair perUnit(CostImpact.Pair perYear, BigDecimal unitsPerYear) {
        var units = Explained.number(Phrase.of("costing.unitsPerYear"), Figure.known(unitsPerYear));
        var now = perUnit(Phrase.of("costing.perUnit.now"), perYear.now(), units);
        var scenario = perUnit(Phrase.of("costing.perUnit.scenario"), perYear.scenario(), units);
        return new CostImpact.Pair(now, scenario, difference(Phrase.of("costing.perUnit.difference"), now, scenario));
    }

    private static Explanation perUnit(Phrase what, Explanation amount, Explanation units) {
        return Explained.step(what, "costing.horizon.per.formula", amount, units)
                .cents(part -> part.get(0).divide(part.get(1), MathContext.DECIMAL128));
    }

    static Explanation oneOff(List<CostLine> lines) {
        return money(
                Phrase.of("costing.oneOffTotal"),
                lines.stream().map(CostLine::scenario).toList());
    }

    static Explanation money(Phrase what, List<Explanation> parts) {
        var total = Figure.total(parts.stream().map(CostImpact::money).toList(), Money.ZERO, Money::plus);
        return sum(what, Explanation.money(total), parts);
    }

    /** A sum whose value is computed already. */
    static Explanation sum(Phrase what, Figure<Quantity> total, List<Explanation> parts) {
        return Explanation.computed(
                what, total, Phrase.of("costing.sum.formula", parts.size(), Explanation.shown(total)), parts);
    }

    static Set<Doubt> doubts(Collection<Explanation> explanations) {
        var doubts = EnumSet.noneOf(Doubt.class);
        explanations.forEach(explanation -> doubts.addAll(explanation.allDoubts()));
        return Set.copyOf(doubts);
    }

    private static Explanation perCase(Phrase what, Explanation amount, Explanation cases) {
        return Explained.step(what, "costing.perCase.formula", amount, cases)
                .cents(part -> part.get(0).divide(part.get(1), MathContext.DECIMAL128));
    }

    static Explanation difference(Phrase what, Explanation now, Explanation scenario) {
        return Explained.step(what, "costing.difference.formula", scenario, now)
                .exactMoney(part -> part.get(0).subtract(part.get(1)));
    }
}
