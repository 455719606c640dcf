package nl.herontwerp.workbench.costs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.YearCost;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.Explained;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Every line of every year as a CSV file that spreadsheets open: semicolons, UTF-8 with its mark, the reader's decimal
 * mark. Each row has its formula, so that it can be checked without the program.
 */
record YearsFile(Texts texts) {

    private static final char MARK = '\ufeff';

    byte[] write(HorizonImpact impact) {
        var text = new StringBuilder().append(MARK);
        try (var rows = CSVFormat.EXCEL.builder().setDelimiter(';').get().print(text)) {
            head(rows);
            for (var year : impact.years()) {
                for (var line : year.lines().lines()) {
                    line(rows, year, line);
                }
            }
            var results = new ArrayList<>(List.of(
                    impact.total().now(),
                    impact.total().scenario(),
                    impact.total().difference(),
                    impact.economic(),
                    impact.cash(),
                    impact.worth()));
            results.addAll(impact.paybacks());
            for (var result : results) {
                rows.printRecord("", "", texts.render(result.what()), "", "", value(result), "", formula(result));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(CSVPrinter rows) throws IOException {
        var names = new ArrayList<String>();
        for (var key : List.of(
                "years.year",
                "costs.subject",
                "costs.kind",
                "years.csv.money",
                "years.now",
                "years.then",
                "years.difference",
                "years.csv.formula")) {
            names.add(texts.get("workbench." + key));
        }
        rows.printRecord(names);
    }

    private void line(CSVPrinter rows, HorizonImpact.Year year, CostLine line) throws IOException {
        rows.printRecord(
                year.number(),
                harmless(texts.render(line.subject())),
                harmless(texts.render(line.label())),
                texts.get(YearCost.isCash(line) ? "workbench.years.csv.yes" : "workbench.years.csv.no"),
                value(line.now()),
                value(line.scenario()),
                line.difference()
                        .map(money -> texts.formats().plainMoney(money.euros()))
                        .toOptional()
                        .orElseGet(() -> texts.get("kernel.unknown")),
                formula(line.scenario()));
    }

    private String value(Explanation explanation) {
        return explanation
                .value()
                .map(quantity -> switch (quantity) {
                    case Explanation.Quantity.OfText(Phrase said) -> texts.render(said);
                    case Explanation.Quantity.OfMoney(var money) ->
                        texts.formats().plainMoney(money.euros());
                    default -> texts.formats().plain(Explained.raw(quantity));
                })
                .toOptional()
                .orElseGet(() -> texts.get("kernel.unknown"));
    }

    private String formula(Explanation explanation) {
        var formula = explanation.formula();
        return formula == null ? "" : harmless(texts.render(formula));
    }

    /** A spreadsheet takes what begins with one of these for a formula of its own. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r−".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
