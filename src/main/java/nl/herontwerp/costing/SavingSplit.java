package nl.herontwerp.costing;

import java.util.List;
import java.util.function.Predicate;
import nl.herontwerp.costing.CostLine.Kind;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * The difference a year in what is money and what is worth something but is no money, by the same rule as the years ahead have:
 * see {@link YearCost#isCash}. All amounts are scenario minus now, so that negative is cheaper; {@code hard} and {@code soft}
 * together are the difference a year.
 *
 * @param freed hours that are not paid any more: fewer hours, less overtime, less temporary labour
 * @param support wage-cost subsidy, wage-cost benefit and benefit in illness
 * @param spent what the redesign costs: roles, guidance, aids, robots with their depreciation, bought work, work added to present jobs
 * @param hard the three together: money
 * @param soft more output, and better quality that is not in euros
 */
public record SavingSplit(
        Explanation freed, Explanation support, Explanation spent, Explanation hard, Explanation soft) {

    /** The parts; one that lacks an input is unknown and names it. */
    public static SavingSplit of(CostImpact impact) {
        var changing =
                impact.yearly().stream().filter(line -> !line.isUnchanged()).toList();
        var freed = sum("costing.split.freed", changing, line -> YearCost.isCash(line) && isFreed(line));
        var support = sum("costing.split.support", changing, SavingSplit::isSupport);
        var spent = sum(
                "costing.split.spent", changing, line -> YearCost.isCash(line) && !isFreed(line) && !isSupport(line));
        return new SavingSplit(
                freed,
                support,
                spent,
                Totals.money(Phrase.of("costing.split.hard"), List.of(freed, support, spent)),
                sum("costing.split.soft", changing, line -> !YearCost.isCash(line)));
    }

    private static boolean isSupport(CostLine line) {
        return line.kind() == Kind.SUBSIDY || line.kind() == Kind.BENEFIT || line.kind() == Kind.NO_RISK;
    }

    private static boolean isFreed(CostLine line) {
        return line.kind() == Kind.FREED_HOURS && !line.id().endsWith(":added");
    }

    /** Of lines that are new in the scenario; work that is nobody's is unknown now as well as then. */
    private static Explanation sum(String what, List<CostLine> lines, Predicate<CostLine> which) {
        var mine = lines.stream().filter(which).toList();
        var total = Figure.total(mine.stream().map(CostLine::difference).toList(), Money.ZERO, Money::plus);
        return Totals.sum(
                Phrase.of(what),
                Explanation.money(total),
                mine.stream().map(CostLine::scenario).toList());
    }
}
