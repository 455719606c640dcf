package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    final Entry perCaseNow;
    final Entry perCaseThen;
    final Entry perCaseDifference;
    final List<Payback> paybacks;

    /**
     * @param yearly sorted by kind
     * @param isChanged whether any line of the application differs; where none does, what differs is known
     *     only when the totals are
     * @param cases cases a year
     * @param paybacks keys of the names of the paybacks to give
     */
    Results(
            Texts texts,
            List<Lines.Row> yearly,
            boolean isChanged,
            List<Lines.Row> once,
            Entry cases,
            List<String> paybacks) {
        this.texts = texts;
        this.yearly = yearly;
        this.once = once;
        now = Lines.total(yearly.stream().map(Lines.Row::now).toList());
        then = Lines.total(yearly.stream().map(Lines.Row::then).toList());
        difference = isChanged
                ? Lines.total(yearly.stream().map(Lines.Row::difference).toList())
                : Lines.money(Recipes.DIFFERENCE, List.of(then, now));
        oneOff = Lines.total(once.stream().map(Lines.Row::then).toList());
        perCaseNow = perCase("costing.perCase.now", now, cases);
        perCaseThen = perCase("costing.perCase.scenario", then, cases);
        perCaseDifference = named("costing.perCase.difference", Recipes.DIFFERENCE, List.of(perCaseThen, perCaseNow));
        this.paybacks = paybacks.stream().map(this::payback).toList();
    }

    /** When the one-off cost has come back, and the saving a year with which it does. */
    record Payback(Entry saving, Entry months) {}

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

    /** Of money alone, of all that is worth something, or as an old copy counted it. */
    private Payback payback(String name) {
        var saving = switch (name) {
            case "costing.payback.money" -> saving("costing.moneySaving", Lines.Row::isMoney);
            case "costing.payback.worth" -> saving("costing.worthSaving", row -> true);
            default -> saving("costing.cashSaving", row -> true);
        };
        return new Payback(
                saving, Entry.formula(texts.get(name), Unit.NUMBER, Recipes.PAYBACK, List.of(oneOff, saving), ""));
    }

    /** What is saved: depreciation is no money, because what is paid once is counted already. */
    private Entry saving(String name, Predicate<Lines.Row> which) {
        var parts = new ArrayList<Entry>();
        var counts = new ArrayList<String>();
        var rows = new ArrayList<String>();
        var sums = new ArrayList<String>();
        for (var run : runs(which)) {
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
        return named(name, recipe, parts);
    }

    /** Differences without depreciation, in runs of rows that stand below each other. */
    private List<List<Entry>> runs(Predicate<Lines.Row> which) {
        var runs = new ArrayList<List<Entry>>();
        var isOpen = false;
        for (var row : yearly) {
            var isCounted = row.kind() != CostLine.Kind.ROBOT_DEPRECIATION && which.test(row);
            if (isCounted && !isOpen) {
                runs.add(new ArrayList<>());
            }
            if (isCounted) {
                runs.getLast().add(row.difference());
            }
            isOpen = isCounted;
        }
        return runs;
    }
}
