package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.YearCost;
import nl.herontwerp.language.Texts;

/** The lines of the years ahead and their totals, as formulas. */
final class Years {

    private final HorizonImpact impact;
    private final List<Row> cash = new ArrayList<>();
    private final List<Row> economic = new ArrayList<>();
    private final List<Entry> now = new ArrayList<>();
    private final List<Entry> then = new ArrayList<>();
    private final List<Entry> difference = new ArrayList<>();
    private final List<Entry> worth = new ArrayList<>();
    private final List<Entry> cumulative = new ArrayList<>();
    private final List<Entry> presentCash = new ArrayList<>();
    private final List<Entry> presentWorth = new ArrayList<>();

    /** One line in all years; a year without it has nothing. */
    record Row(String subject, String label, List<Lines.Row> years) {}

    Years(HorizonImpact impact, Texts texts, Lines lines, Translator translator) {
        this.impact = impact;
        rows(texts, lines);
        var rate = translator.of(
                translator.all(), impact.cash().parts().getFirst().parts().get(1));
        for (var year : impact.years()) {
            totals(year.number(), rate);
        }
    }

    List<Row> cash() {
        return cash;
    }

    List<Row> economic() {
        return economic;
    }

    List<Entry> now() {
        return now;
    }

    List<Entry> then() {
        return then;
    }

    List<Entry> difference() {
        return difference;
    }

    List<Entry> worth() {
        return worth;
    }

    List<Entry> cumulative() {
        return cumulative;
    }

    List<Entry> presentCash() {
        return presentCash;
    }

    List<Entry> presentWorth() {
        return presentWorth;
    }

    private void rows(Texts texts, Lines lines) {
        var byId = new LinkedHashMap<String, Map<Integer, CostLine>>();
        for (var year : impact.years()) {
            for (var line : year.lines().lines()) {
                byId.computeIfAbsent(line.id(), id -> new LinkedHashMap<>()).put(year.number(), line);
            }
        }
        for (var each : byId.values()) {
            var first = each.values().iterator().next();
            var years = new ArrayList<Lines.Row>();
            for (var year : impact.years()) {
                var line = each.get(year.number());
                years.add(line == null ? nothing(first.kind()) : lines.row(line));
            }
            (YearCost.isCash(first) ? cash : economic)
                    .add(new Row(texts.render(first.subject()), texts.render(first.label()), years));
        }
    }

    private static Lines.Row nothing(CostLine.Kind kind) {
        return new Lines.Row("", kind, true, "", Lines.zero(), Lines.zero(), Lines.zero());
    }

    private void totals(int year, Entry rate) {
        now.add(Lines.total(column(cash, year).map(Lines.Row::now).toList()));
        then.add(Lines.total(column(cash, year).map(Lines.Row::then).toList()));
        difference.add(Lines.total(column(cash, year).map(Lines.Row::difference).toList()));
        worth.add(Lines.total(column(economic, year).map(Lines.Row::then).toList()));
        var mine = difference.getLast();
        cumulative.add(
                year == 0
                        ? Lines.reference(mine)
                        : Lines.money(Recipe.exact("{0}+{1}"), List.of(cumulative.getLast(), mine)));
        presentCash.add(present(year, rate, "{0}", List.of(mine, rate)));
        presentWorth.add(present(year, rate, "({0}+{2})", List.of(mine, rate, worth.getLast())));
    }

    private static Entry present(int year, Entry rate, String amount, List<Entry> parts) {
        Objects.requireNonNull(rate);
        return Lines.money(Recipe.cents("-" + amount + "/(1+{1})^" + year), parts);
    }

    private static java.util.stream.Stream<Lines.Row> column(List<Row> rows, int year) {
        return rows.stream().map(row -> row.years().get(year));
    }

    static Entry sum(List<Entry> years) {
        return Lines.money(Recipes.SUM, years);
    }
}
