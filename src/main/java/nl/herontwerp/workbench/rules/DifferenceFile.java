package nl.herontwerp.workbench.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.RuleDifference;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The differences as a file for a spreadsheet: semicolons and the reader's decimal mark, as spreadsheets in
 * the Netherlands expect. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
record DifferenceFile(Texts texts, LocalDate first, LocalDate second) {

    /** Tells spreadsheets that it is UTF-8. */
    private static final char MARK = '\ufeff';

    private static final int PERCENT_DECIMALS = 4;

    byte[] write(List<RuleDifference> differences) {
        var text = new StringBuilder().append(MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var rows = new CSVPrinter(text, format)) {
            rows.printRecord(
                    texts.get("workbench.ruleDifference.id"),
                    texts.get("workbench.rules.rule"),
                    texts.get("workbench.ruleDifference.unit"),
                    texts.get("workbench.ruleDifference.on", first),
                    texts.get("workbench.ruleDifference.on", second),
                    texts.get("workbench.rules.change"),
                    texts.get("workbench.ruleDifference.relative"),
                    texts.get("workbench.rules.source"),
                    texts.get("workbench.rules.checked"),
                    texts.get("workbench.rules.status"),
                    texts.get("workbench.rules.added"));
            for (var difference : differences) {
                rows.printRecord(row(difference));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(RuleDifference difference) {
        var parameter = difference.parameter();
        var shown = difference.after().isKnown() ? difference.after() : difference.before();
        return List.of(
                parameter.id(),
                texts.render(parameter.name()),
                texts.get("workbench.ruleAxis." + parameter.unit().name()),
                number(difference.before().map(ParameterValue::value)),
                number(difference.after().map(ParameterValue::value)),
                number(difference.change()),
                number(difference
                        .relativeChange()
                        .map(change -> change.percent().setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP))),
                harmless(text(shown.map(value -> SourceText.of(value.source())))),
                text(shown.map(value -> value.checked().toString())),
                text(shown.map(value -> texts.render(Phrase.ofEnum("workbench.ruleStatus", value.status())))),
                texts.get(difference.isAdded() ? "workbench.ruleDifference.yes" : "workbench.ruleDifference.no"));
    }

    private String number(Figure<BigDecimal> number) {
        return text(number.map(known -> texts.formats().plain(known)));
    }

    private String text(Figure<String> text) {
        return text.toOptional().orElseGet(() -> texts.get("kernel.unknown"));
    }

    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
