package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Writes an explanation as cells: each step a formula, each input and each figure of law one cell. What an explanation leaves out
 * because it makes no difference now, such as a minimum wage that is below the wage, is added, so that the workbook stays right when
 * an input changes.
 */
final class Translator {

    /** Hold for everybody. */
    private static final Set<String> OF_ALL = Set.of(
            "costing.weeks",
            "costing.months",
            "costing.monthsPerYear",
            "costing.casesPerYear",
            "wagerules.pension",
            "wagerules.whkOwn",
            "wagerules.hoursPerYear",
            "wagerules.indexation",
            "costing.horizon.WAGE_GROWTH",
            "costing.horizon.PRICE_GROWTH",
            "costing.horizon.VOLUME_GROWTH",
            "costing.horizon.DISCOUNT_RATE");

    /** Numbers that follow from which year it is, and are nobody's to fill in. */
    private static final Set<String> COUNTED = Set.of(
            "wagerules.indexationYears",
            "costing.growthYears",
            "costing.npv.yearNumber",
            "costing.months.before",
            "costing.robot.times",
            "costing.robot.daysThere",
            "costing.spell.days",
            "costing.spell.ofDays",
            "costing.spell.hours",
            "costing.robot.age");

    private static final Set<String> STEPS_OF_ALL =
            Set.of("wagerules.premiums.formula", "wagerules.premiums.formulaUfo", "wagerules.whkAverage.formula");

    /** Two names of one input. */
    private static final Map<String, String> SAME = Map.of("wagerules.contractHours", "costing.contractHours");

    private final Texts texts;
    private final Inputs inputs;
    private final Steps steps;
    private final Also also;
    private final Scope all;
    private final Limits limits;

    Translator(Texts texts, Inputs inputs, Steps steps, Also also) {
        this.texts = texts;
        this.inputs = inputs;
        this.steps = steps;
        this.also = also;
        this.all = new Scope("", texts.get("report.workbook.general"));
        this.limits = new Limits(texts, this, also);
    }

    Scope all() {
        return all;
    }

    Entry of(Scope scope, Explanation explanation) {
        return of(scope, explanation, null);
    }

    private Entry of(Scope scope, Explanation explanation, @Nullable Explanation above) {
        if (!explanation.parts().isEmpty() || explanation.formula() != null) {
            return step(scope, explanation);
        }
        return switch (explanation.origin()) {
            case Origin.Parameter law -> inputs.law(law, explanation, () -> entry(explanation, ""));
            case Origin.Computed any -> fixed(scope, explanation);
            case Origin.Input any ->
                COUNTED.contains(explanation.what().key())
                        ? fixed(scope, explanation)
                        : leaf(scope, explanation, above);
            case Origin.Assumed(var reason) ->
                reason.key().equals("costing.qualityNotInEuros")
                        ? fixed(scope, explanation)
                        : leaf(scope, explanation, above);
        };
    }

    private Entry leaf(Scope scope, Explanation leaf, @Nullable Explanation above) {
        var key = SAME.getOrDefault(leaf.what().key(), leaf.what().key());
        var whose = OF_ALL.contains(key) ? all : ofScale(scope, key, above);
        var linked = inputs.linked(whose.whole(), key, leaf.value());
        if (linked.isPresent()) {
            return linked.get();
        }
        var whole = key.equals("costing.share") || key.equals("costing.valuePerHour")
                ? whose
                : new Scope(whose.whole(), whose.name());
        return inputs.leaf(
                whole,
                within(key, leaf.what(), above),
                leaf,
                () -> Entry.value(also.detailed(whole, name(leaf)), unit(leaf), leaf.value(), ""));
    }

    /** What a wage scale says is the same for all who are in it. */
    private Scope ofScale(Scope scope, String key, @Nullable Explanation above) {
        var isScale = (key.startsWith("wagerules.scale.") && !key.equals("wagerules.scale.days"))
                || (key.equals("wagerules.fullTimeHours") && isScaleStep(above));
        return isScale ? also.scale(scope).orElse(scope) : scope;
    }

    private static boolean isScaleStep(@Nullable Explanation above) {
        return above != null && above.formula() != null && above.formula().key().startsWith("wagerules.scale.");
    }

    /** Inputs that have one name in two meanings are told apart by what they are part of. */
    private static Object within(String key, Phrase what, @Nullable Explanation above) {
        if (above == null) {
            return List.of(key, what.args());
        }
        if (key.startsWith("costing.robot.paidBy.")) {
            return List.of(key, above.what());
        }
        return List.of(key, key.equals("wagerules.fullTimeHours") && isScaleStep(above) ? "scale" : what.args());
    }

    private Entry fixed(Scope scope, Explanation explanation) {
        return steps.step(
                scope, name(explanation), "fixed " + explanation.value(), List.of(), () -> entry(explanation, ""));
    }

    private Entry step(Scope scope, Explanation step) {
        var parts = new ArrayList<Entry>();
        for (var i = 0; i < step.parts().size(); i++) {
            parts.add(of(also.scope(scope, step, i), step.parts().get(i), step));
        }
        var key = step.formula() == null ? "" : step.formula().key();
        limits.adjust(scope, step, key, parts);
        var whose = STEPS_OF_ALL.contains(key) ? all : scope;
        var recipe = recipe(step, key);
        if (recipe.isEmpty()) {
            return left(whose, step, key, parts);
        }
        return made(whose, name(step), unit(step), recipe.get(), parts, words(step, parts));
    }

    /** A step with a formula. */
    Entry made(Scope scope, String name, Unit unit, Recipe recipe, List<Entry> parts, String note) {
        var shown = parts.size() > Chunks.MOST && recipe.equals(Recipes.SUM) ? chunks(scope, name, unit, parts) : parts;
        return steps.step(
                scope, name, recipe.expression(), shown, () -> Entry.formula(name, unit, recipe, shown, note));
    }

    private List<Entry> chunks(Scope scope, String name, Unit unit, List<Entry> parts) {
        return Chunks.of(parts).stream()
                .map(chunk -> made(scope, texts.get("report.workbook.subtotal", name), unit, Recipes.SUM, chunk, ""))
                .toList();
    }

    private static Optional<Recipe> recipe(Explanation step, String key) {
        if (key.isEmpty()) {
            return Special.of(step);
        }
        var recipe = Recipes.of(key);
        return Special.isGrownToCents(step, key) ? recipe.map(each -> Recipe.cents(each.expression())) : recipe;
    }

    /** A step that stays a value, with the reason. */
    private Entry left(Scope scope, Explanation step, String key, List<Entry> parts) {
        var why = Recipes.whyLeft(key).map(Enum::name).orElse("CHOICE");
        return steps.step(
                scope,
                name(step),
                "left " + key + step.value(),
                parts,
                () -> entry(step, texts.get("report.workbook.left." + why)));
    }

    /** The formula in words, with the names of its parts in the place of numbers that may change. */
    private String words(Explanation step, List<Entry> parts) {
        var formula = step.formula();
        if (formula == null) {
            return step.origin() instanceof Origin.Assumed(var reason) ? texts.render(reason) : "";
        }
        if (parts.isEmpty() || formula.args().size() != step.parts().size() + 1) {
            return texts.get("report.workbook.words." + (parts.size() > 1 ? "sum" : "same"));
        }
        var names = new ArrayList<Object>();
        parts.subList(0, step.parts().size()).forEach(part -> names.add("[" + part.name() + "]"));
        names.add("[" + name(step) + "]");
        return texts.render(new Phrase(formula.key(), names));
    }

    private Entry entry(Explanation explanation, String note) {
        return Entry.value(name(explanation), unit(explanation), explanation.value(), note);
    }

    private String name(Explanation explanation) {
        return texts.render(explanation.what());
    }

    private static Unit unit(Explanation explanation) {
        return Entry.unitOf(explanation.value(), Special.unit(explanation));
    }
}
