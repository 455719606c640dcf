package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** The totals and results of a scenario, as formulas over its lines. */
final class Results {

    private final Texts texts;
    private final List<Lines.Row> yearly;
    private final List<Lines.Row> once;

    final Entry now;
    final Entry then;
    final Entry difference;
    final Entry oneOff;
    final Entry saving;
    final Entry perCaseNow;
    final Entry perCaseThen;
    final Entry perCaseDifference;
    final Entry payback;

    /**
     * @param yearly sorted by kind
     * @param cases cases a year
     */
    Results(Texts texts, List<Lines.Row> yearly, List<Lines.Row> once, Entry cases) {
        this.texts = texts;
        this.yearly = yearly;
        this.once = once;
        now = Lines.total(yearly.stream().map(Lines.Row::now).toList());
        then = Lines.total(yearly.stream().map(Lines.Row::then).toList());
        difference = Lines.total(yearly.stream().map(Lines.Row::difference).toList());
        oneOff = Lines.total(once.stream().map(Lines.Row::then).toList());
        saving = saving();
        perCaseNow = perCase("costing.perCase.now", now, cases);
        perCaseThen = perCase("costing.perCase.scenario", then, cases);
        perCaseDifference = named("costing.perCase.difference", Recipes.DIFFERENCE, List.of(perCaseThen, perCaseNow));
        payback =
                Entry.formula(texts.get("costing.payback"), Unit.NUMBER, Recipes.PAYBACK, List.of(oneOff, saving), "");
    }

    List<Lines.Row> yearly() {
        return yearly;
    }

    List<Lines.Row> once() {
        return once;
    }

    private Entry perCase(String key, Entry perYear, Entry cases) {
        return named(key, Recipes.of("costing.perCase.formula").orElseThrow(), List.of(perYear, cases));
    }

    private Entry named(String key, Recipe recipe, List<Entry> parts) {
        return Entry.formula(texts.get(key), Unit.EURO, recipe, parts, "");
    }

    /** What is saved in money: depreciation is no money, because what is paid once is counted already. */
    private Entry saving() {
        var parts = new ArrayList<Entry>();
        var counts = new ArrayList<String>();
        var rows = new ArrayList<String>();
        var sums = new ArrayList<String>();
        for (var run : cashRuns()) {
            var range = "{" + parts.size() + ":" + (parts.size() + 1) + "}";
            parts.add(run.getFirst());
            parts.add(run.getLast());
            counts.add("COUNT(" + range + ")");
            rows.add("ROWS(" + range + ")");
            sums.add("SUM(" + range + ")");
        }
        var recipe = parts.isEmpty()
                ? Recipe.own("0")
                : Recipe.own("IF(" + String.join("+", counts) + "=" + String.join("+", rows) + ",-("
                        + String.join("+", sums) + "),{unknown})");
        return named("costing.cashSaving", recipe, parts);
    }

    /** The differences without depreciation, in runs of rows that stand below each other. */
    private List<List<Entry>> cashRuns() {
        var runs = new ArrayList<List<Entry>>();
        var isOpen = false;
        for (var row : yearly) {
            var isCash = row.kind() != CostLine.Kind.ROBOT_DEPRECIATION;
            if (isCash && !isOpen) {
                runs.add(new ArrayList<>());
            }
            if (isCash) {
                runs.getLast().add(row.difference());
            }
            isOpen = isCash;
        }
        return runs;
    }
}
