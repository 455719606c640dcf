package nl.herontwerp.report.internal.workbook;

import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.HourCost;

/** Limits that an explanation leaves out while they are not reached; in the workbook they hold when an input passes them. */
final class Limits {

    /** An hour with holiday allowance, and with a year-end bonus. */
    private static final Set<String> GROSS = Set.of("wagerules.grossHour.formula", "wagerules.grossHour.bonus.formula");

    private final Texts texts;
    private final Translator translator;
    private final Also also;

    Limits(Texts texts, Translator translator, Also also) {
        this.texts = texts;
        this.translator = translator;
        this.also = also;
    }

    /** Adds what makes no difference now. */
    void adjust(Scope scope, Explanation step, String key, List<Entry> parts) {
        if (GROSS.contains(key) && step.parts().getFirst().what().key().equals("costing.hourlyWageOf")) {
            also.leastWage(scope).ifPresent(least -> {
                var minimum = translator.of(scope, least);
                parts.set(0, highest(scope, Phrase.of("costing.wageUsed"), List.of(parts.getFirst(), minimum)));
            });
        }
        if (key.equals("wagerules.scale.gross.formula")
                && isScaleWage(step.parts().getFirst())) {
            also.leastWage(scope)
                    .ifPresent(least -> parts.set(
                            0,
                            translator.made(
                                    scope,
                                    texts.get("wagerules.scale.used"),
                                    Unit.EURO,
                                    Special.SCALE_WAGE,
                                    List.of(parts.getFirst(), translator.of(scope, least)),
                                    texts.get("report.workbook.leastWage"))));
        }
        if (key.equals("costing.use.formula")) {
            also.unused(scope).ifPresent(rest -> parts.add(translator.of(scope, rest)));
        }
        if (key.equals("wagerules.premiumsHour.formula")
                && isUncapped(step.parts().getFirst())) {
            also.mostPremiumWage()
                    .ifPresent(most ->
                            parts.set(0, capped(scope, parts.getFirst(), translator.of(translator.all(), most))));
        }
    }

    private static boolean isScaleWage(Explanation wage) {
        return wage.what().key().startsWith("wagerules.scale.")
                && !wage.what().key().equals("wagerules.scale.used");
    }

    private static boolean isUncapped(Explanation wage) {
        return wage.formula() != null && GROSS.contains(wage.formula().key());
    }

    private Entry highest(Scope scope, Phrase what, List<Entry> parts) {
        return translator.made(
                scope, texts.render(what), Unit.EURO, Recipes.HIGHEST, parts, texts.get("report.workbook.leastWage"));
    }

    private Entry capped(Scope scope, Entry gross, Entry most) {
        var hours = translator.of(
                translator.all(),
                Explained.assumed(
                        Phrase.of("wagerules.hoursPerYear"),
                        new Explanation.Quantity.OfHours(HourCost.ASSUMED_HOURS_PER_YEAR),
                        Phrase.of("wagerules.hoursPerYear.assumed")));
        return translator.made(
                scope,
                texts.get("wagerules.premiumWageHour"),
                Unit.EURO,
                Recipe.exact("MIN({0},{1}/{2})"),
                List.of(gross, most, hours),
                texts.get("report.workbook.mostWage"));
    }
}
