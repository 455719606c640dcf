package nl.herontwerp.workbench.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The differences as a file for a spreadsheet: UTF-8 with its mark, separated by semicolons as Dutch
 * spreadsheets expect. Names come from a file of others, so none is left to be taken for a formula.
 */
final class DifferenceCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String FORMULA = "=+-@\t\r";

    private final Texts texts;
    private final StringBuilder text = new StringBuilder("\uFEFF");

    private DifferenceCsv(Texts texts) {
        this.texts = texts;
    }

    /** One line for each attribute that differs; one for each added or removed element. */
    static byte[] of(ModelDifference difference, Texts texts) {
        return new DifferenceCsv(texts).print(difference).getBytes(StandardCharsets.UTF_8);
    }

    private String print(ModelDifference difference) {
        try (var printer = new CSVPrinter(text, FORMAT)) {
            line(
                    printer,
                    texts.get("workbench.difference.csv.bucket"),
                    texts.get("workbench.process.kind"),
                    texts.get("workbench.process.element"),
                    texts.get("workbench.difference.csv.idBefore"),
                    texts.get("workbench.difference.csv.idAfter"),
                    texts.get("workbench.difference.what"),
                    texts.get("workbench.difference.from"),
                    texts.get("workbench.difference.to"));
            for (var change : difference.changes()) {
                print(printer, change);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(CSVPrinter printer, ElementChange change) throws IOException {
        var bucket = texts.render(Phrase.ofEnum("bpmn.bucket", change.bucket()));
        var type = texts.render(change.type());
        var label = texts.render(change.label());
        if (change.details().isEmpty()) {
            line(printer, bucket, type, label, id(change.before()), id(change.after()), "", "", "");
        }
        for (var detail : change.details()) {
            line(
                    printer,
                    bucket,
                    type,
                    label,
                    id(change.before()),
                    id(change.after()),
                    texts.render(Phrase.ofEnum("bpmn.attribute", detail.attribute())),
                    texts.render(detail.before()),
                    texts.render(detail.after()));
        }
    }

    private static void line(CSVPrinter printer, String... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(DifferenceCsv::plain).toList());
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String id(@Nullable ModelElement element) {
        return element == null ? "" : element.id();
    }
}
