package nl.herontwerp.workbench.costs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.YearCost;
import nl.herontwerp.language.Texts;
import org.apache.commons.csv.CSVPrinter;

/**
 * Every line of every year as a CSV file that spreadsheets open: semicolons, UTF-8 with its mark, the reader's decimal
 * mark. Each row has its formula, so that it can be checked without the program.
 */
record YearsFile(Texts texts, FileCells cells) {

    YearsFile(Texts texts) {
        this(texts, new FileCells(texts));
    }

    byte[] write(HorizonImpact impact) {
        return FileCells.write(rows -> write(rows, impact));
    }

    private void write(CSVPrinter rows, HorizonImpact impact) throws IOException {
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
            rows.printRecord(
                    "", "", texts.render(result.what()), "", "", cells.value(result), "", cells.formula(result));
        }
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
                cells.harmless(texts.render(line.subject())),
                cells.harmless(texts.render(line.label())),
                texts.get(YearCost.isCash(line) ? "workbench.years.csv.yes" : "workbench.years.csv.no"),
                cells.value(line.now()),
                cells.value(line.scenario()),
                cells.money(line.difference()),
                cells.formula(line.scenario()));
    }
}
