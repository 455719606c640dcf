package nl.herontwerp.workbench.costs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.Explained;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What stands in the cells of a CSV file that spreadsheets open: semicolons, UTF-8 with its mark, the reader's decimal mark. */
record FileCells(Texts texts) {

    private static final char MARK = '\ufeff';

    /** Writes rows. */
    interface Rows {
        void write(CSVPrinter rows) throws IOException;
    }

    static byte[] write(Rows content) {
        var text = new StringBuilder().append(MARK);
        try (var rows = CSVFormat.EXCEL.builder().setDelimiter(';').get().print(text)) {
            content.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String money(Figure<Money> figure) {
        return figure.map(money -> texts.formats().plainMoney(money.euros()))
                .toOptional()
                .orElseGet(() -> texts.get("kernel.unknown"));
    }

    String value(Explanation explanation) {
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

    String formula(Explanation explanation) {
        var formula = explanation.formula();
        return formula == null ? "" : harmless(texts.render(formula));
    }

    /** A spreadsheet takes what begins with one of these for a formula of its own. */
    String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r−".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
