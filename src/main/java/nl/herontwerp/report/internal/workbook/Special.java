package nl.herontwerp.report.internal.workbook;

import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** Steps without a formula in words: the higher of two, and what was carried on as it was. */
final class Special {

    /** A wage by a scale counts as it is unless its cents are below the minimum wage. */
    static final Recipe SCALE_WAGE = Recipe.exact("IF(" + Recipe.round("{0}", 2) + "<{1},{1},{0})");

    private static final Set<String> BOUGHT_AMOUNTS =
            Set.of("costing.bought.hours", "costing.bought.times", "costing.bought.least", "costing.bought.billed");

    /** What grows without being rounded itself. */
    private static final Set<String> NOT_ROUNDED = Set.of("costing.hourCost.risen", "costing.bought.risen");

    private Special() {}

    static Optional<Recipe> of(Explanation step) {
        if (step.parts().size() == 1) {
            return Optional.of(Recipes.SAME);
        }
        return switch (step.what().key()) {
            case "costing.wageUsed" -> Optional.of(Recipes.HIGHEST);
            case "wagerules.scale.used" -> Optional.of(SCALE_WAGE);
            default -> Optional.empty();
        };
    }

    /** Growth has one formula, whether what has grown is rounded, as a line is, or not, as the cost of an hour. */
    static boolean isGrownToCents(Explanation step, String key) {
        return key.startsWith("costing.grown.formula.")
                && !NOT_ROUNDED.contains(step.what().key())
                && Entry.unitOf(step.value(), unit(step)) == Unit.EURO;
    }

    /** The unit of a number that is not known, by its name. */
    static Unit unit(Explanation explanation) {
        var key = explanation.what().key();
        if ((key.toLowerCase(java.util.Locale.ROOT).contains("hours") && !BOUGHT_AMOUNTS.contains(key))
                || key.endsWith("Leave")
                || key.endsWith("costing.leave")
                || key.endsWith("fullTimeWeek")
                || key.endsWith("takenOver")
                || key.endsWith("handOver")
                || key.startsWith("costing.unclaimedOf")) {
            return Unit.HOURS;
        }
        if (key.equals("costing.share")
                || key.endsWith("wageValue")
                || key.endsWith("pension")
                || key.endsWith("bonus")
                || key.equals("wagerules.yearEndBonus")
                || key.endsWith("sickness")
                || key.endsWith("Sickness")
                || key.startsWith("costing.horizon.")
                || key.endsWith("indexation")
                || key.equals("costing.bought.vatRate")
                || key.equals("costing.bought.growth")) {
            return Unit.PERCENT;
        }
        return key.endsWith("lifeYears")
                        || BOUGHT_AMOUNTS.contains(key)
                        || key.endsWith("casesPerYear")
                        || key.endsWith("Days")
                        || key.endsWith("perYear")
                ? Unit.NUMBER
                : Unit.EURO;
    }
}
