package nl.herontwerp.report.internal.workbook;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Content.Look;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** The first sheet: the question and the results, each a reference to where it is computed. */
final class SummaryPage {

    private final CostBook book;
    private final Texts texts;

    SummaryPage(CostBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    Page page(Results results, List<Entry> more) {
        var page = new Page(texts.get("report.workbook.sheet.summary"), List.of(52, 18, 18, 18, 40));
        page.row().words(0, book.project(), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.summary.scenario", book.scenario()), Look.TEXT);
        page.row().words(0, texts.get("report.workbook.summary.date", book.referenceDate()), Look.TEXT);
        if (!book.question().isBlank()) {
            page.row();
            page.row().words(0, texts.get("report.workbook.summary.question"), Look.SECTION);
            page.row().words(0, book.question(), Look.NOTE);
        }
        page.row();
        page.heads(Stream.of("what", "now", "then", "difference")
                .map(key -> texts.get("report.workbook.summary." + key))
                .toList());
        pair(page, "costs.total", results.now, results.then, results.difference);
        pair(page, "costs.perCase", results.perCaseNow, results.perCaseThen, results.perCaseDifference);
        page.row();
        single(page, texts.get("costing.oneOffTotal"), results.oneOff);
        results.paybacks.forEach(each -> single(page, each.months().name(), each.months()));
        more.forEach(entry -> single(page, entry.name(), entry));
        legend(page);
        doubts(page);
        return page;
    }

    private void pair(Page page, String key, Entry now, Entry then, Entry difference) {
        page.row()
                .words(0, texts.get("report.workbook." + key), Look.TEXT)
                .number(1, Lines.reference(now), Look.FIGURE)
                .number(2, Lines.reference(then), Look.FIGURE)
                .number(3, Lines.reference(difference), Look.TOTAL);
    }

    private void single(Page page, String name, Entry entry) {
        page.row().words(0, name, Look.TEXT).number(2, shown(entry), Look.FIGURE);
    }

    /** Payback may be words. */
    private static Entry shown(Entry entry) {
        return entry.unit() == Unit.NUMBER
                ? Entry.formula(entry.name(), entry.unit(), Recipe.own("{0}"), List.of(entry), "")
                : Lines.reference(entry);
    }

    private void legend(Page page) {
        page.row();
        page.row().words(0, texts.get("report.workbook.legend"), Look.SECTION);
        page.row().words(0, texts.get("report.workbook.legend.input"), Look.INPUT);
        page.row().words(0, texts.get("report.workbook.legend.figure"), Look.FIGURE);
        page.row().words(0, texts.get("report.workbook.legend.unknown"), Look.NOTE);
        page.row().words(0, texts.get("report.workbook.legend.choices"), Look.NOTE);
    }

    private void doubts(Page page) {
        var doubts = book.impact().doubts().stream().sorted().toList();
        var assumptions = book.impact().assumptions();
        if (!doubts.isEmpty() || !assumptions.isEmpty()) {
            page.row();
            page.row().words(0, texts.get("report.workbook.doubts"), Look.SECTION);
        }
        doubts.forEach(doubt -> page.row().words(0, texts.render(Phrase.ofEnum("report.doubt", doubt)), Look.NOTE));
        assumptions.forEach(reason -> page.row().words(0, texts.render(reason), Look.NOTE));
        page.row();
        page.row()
                .words(
                        0,
                        texts.get(
                                "report.workbook.receipt",
                                book.impact().receipt().programVersion(),
                                book.impact().receipt().hash()),
                        Look.NOTE);
    }
}
