package nl.herontwerp.workbench.locations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.FactorClass;
import nl.herontwerp.reshoring.FactorLine;
import nl.herontwerp.reshoring.LocationCost;
import nl.herontwerp.reshoring.TotalCost;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The table as a CSV file that spreadsheets open: semicolons, UTF-8 with its mark, the reader's decimal mark. */
record LocationsFile(Texts texts) {

    private static final char MARK = '\ufeff';

    byte[] write(TotalCost cost) {
        var text = new StringBuilder().append(MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var rows = format.print(text)) {
            rows.printRecord(head(cost));
            for (var group : FactorClass.values()) {
                for (var factor : Factor.of(group)) {
                    rows.printRecord(row(cost, group, factor));
                }
                var sums = cost.locations().stream()
                        .map(location -> location.of(group))
                        .toList();
                rows.printRecord(sum(group(group), texts.get("workbench.locations.total"), sums));
            }
            rows.printRecord(sum(
                    texts.get("workbench.locations.total"),
                    "",
                    cost.locations().stream().map(LocationCost::total).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> head(TotalCost cost) {
        var cells = new ArrayList<String>();
        cells.add(texts.get("workbench.locations.class"));
        cells.add(texts.get("workbench.locations.factor"));
        for (var location : cost.locations()) {
            for (var column : List.of("filledIn", "yearsIn", "unitAmount", "yearAmount")) {
                cells.add(harmless(texts.get(
                        "workbench.locations.at",
                        texts.get("workbench.locations.csv." + column),
                        location.location().name())));
            }
        }
        return cells;
    }

    private List<String> row(TotalCost cost, FactorClass group, Factor factor) {
        var cells = new ArrayList<String>();
        cells.add(group(group));
        cells.add(texts.render(Phrase.ofEnum("reshoring.factor", factor)));
        for (var location : cost.locations()) {
            var entry = location.location().entry(factor);
            var line = location.line(factor);
            var years = entry.years();
            cells.add(entry.skipped() ? texts.get("workbench.locations.skipped") : number(entry.number()));
            cells.add(years == null ? "" : String.valueOf(years));
            cells.add(line.state() == FactorLine.State.SKIPPED ? "" : amount(line.perUnit()));
            cells.add(line.state() == FactorLine.State.SKIPPED ? "" : amount(line.perYear()));
        }
        return cells;
    }

    private List<String> sum(String first, String second, List<LocationCost.Sum> sums) {
        var cells = new ArrayList<String>();
        cells.add(first);
        cells.add(second);
        for (var sum : sums) {
            cells.add(sum.missing().isEmpty() ? "" : texts.get("workbench.locations.without", sum.without()));
            cells.add("");
            cells.add(amount(sum.perUnit()));
            cells.add(amount(sum.perYear()));
        }
        return cells;
    }

    private String group(FactorClass group) {
        return texts.render(Phrase.ofEnum("reshoring.class", group));
    }

    private String amount(Explanation amount) {
        return CostImpact.money(amount)
                .map(Money::euros)
                .map(texts.formats()::plain)
                .toOptional()
                .orElseGet(() -> texts.get("kernel.unknown"));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : texts.formats().plain(number);
    }

    /** A spreadsheet takes words that begin like this for a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
