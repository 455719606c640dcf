package nl.herontwerp.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.ReportContent.CostRow;
import nl.herontwerp.report.internal.ReportContent.Fact;
import nl.herontwerp.report.internal.ReportContent.FormulaRow;
import nl.herontwerp.report.internal.ReportContent.SourceRow;
import nl.herontwerp.report.internal.ReportContent.TaskRow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where the pages of a report end, wherever on a page a table happens to begin. */
class ReportPagesTest {

    private final ReportPrinter printer = new ReportPrinter(new TemplateFiles(""));

    @Test
    void aTableDoesNotBeginWithLessThanThreeRowsAtTheFootOfAPage() throws IOException {
        for (var facts = 10; facts < 46; facts++) {
            for (var page : pages(facts)) {
                assertBeginsWithThree(page, "cost", facts);
                assertBeginsWithThree(page, "task", facts);
                assertBeginsWithThree(page, "formula", facts);
                assertBeginsWithThree(page, "source", facts);
            }
        }
    }

    @Test
    void theReceiptStandsOnOnePage() throws IOException {
        for (var facts = 10; facts < 46; facts++) {
            assertThat(pages(facts).getLast())
                    .as("%s facts", facts)
                    .contains(Texts.dutch().get("report.receipt"), "receipt one", "receipt two", "receipt three");
        }
    }

    private static void assertBeginsWithThree(String page, String rows, int facts) {
        if (page.contains(rows + " 1.")) {
            assertThat(page).as("%s facts", facts).contains(rows + " 2.", rows + " 3.");
        }
    }

    private List<String> pages(int facts) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(printer.pdf("redesign-report", content(facts), Texts.DUTCH))) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document));
            }
        }
        return pages;
    }

    private static ReportContent content(int facts) {
        var cost = new CostRow("total", "", "1", "2", "3");
        return new ReportContent(
                "Report",
                "Question",
                List.of(),
                "Outcome",
                null,
                List.of(),
                List.of(),
                rows(14, each -> new TaskRow("task " + each, "who", "1", "2", "3", "4")),
                List.of(),
                List.of(),
                List.of(),
                rows(9, each -> new CostRow("cost " + each, "kind", "1", "2", "3")),
                cost,
                cost,
                List.of(),
                cost,
                rows(facts, each -> new Fact("fact " + each, "1")),
                rows(11, each -> new FormulaRow("formula " + each, "1 + 1", "2")),
                rows(13, each -> new SourceRow("source " + each, "1", "1-1-2026", "law", "1-1-2026")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("receipt one", "receipt two", "receipt three"));
    }

    /** Named by their number with a point, so that the first is no part of the tenth. */
    private static <T> List<T> rows(int count, Function<String, T> row) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> row.apply(each + "."))
                .toList();
    }
}
