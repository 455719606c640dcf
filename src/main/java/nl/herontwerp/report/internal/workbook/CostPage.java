package nl.herontwerp.report.internal.workbook;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Content.Look;

/** The sheet of the cost: the lines, the totals, and every step behind them. */
final class CostPage {

    private static final List<Integer> WIDTHS = List.of(30, 24, 60, 16, 16, 16);
    private static final List<Integer> STEPS = List.of(60, 16, 9, 100);

    private final Texts texts;
    private final Lines lines;

    CostPage(Texts texts, Lines lines) {
        this.texts = texts;
        this.lines = lines;
    }

    Page page(Results results) {
        var page = new Page(texts.get("report.workbook.sheet.costs"), WIDTHS);
        page.row().words(0, texts.get("report.workbook.costs.title"), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.costs.explain"), Look.NOTE);
        page.heads(heads("who", "kind", "line", "now", "then", "difference"));
        page.freeze();
        results.yearly().forEach(row -> line(page, row));
        page.row()
                .words(0, texts.get("report.workbook.costs.total"), Look.TOTAL)
                .number(3, results.now, Look.TOTAL)
                .number(4, results.then, Look.TOTAL)
                .number(5, results.difference, Look.TOTAL);
        page.row()
                .words(0, texts.get("report.workbook.costs.perCase"), Look.TOTAL)
                .number(3, results.perCaseNow, Look.TOTAL)
                .number(4, results.perCaseThen, Look.TOTAL)
                .number(5, results.perCaseDifference, Look.TOTAL);
        once(page, results);
        page.row();
        page.row().words(0, texts.get("report.workbook.costs.payback"), Look.SECTION);
        results.paybacks.forEach(each -> {
            payback(page, each.saving(), "saving");
            payback(page, each.months(), "paybackWords");
        });
        return page;
    }

    private void once(Page page, Results results) {
        page.row();
        page.row().words(0, texts.get("report.workbook.costs.once"), Look.SECTION);
        results.once().forEach(row -> line(page, row));
        page.row().words(0, texts.get("costing.oneOffTotal"), Look.TOTAL).number(4, results.oneOff, Look.TOTAL);
    }

    private void line(Page page, Lines.Row row) {
        page.row()
                .words(0, row.subject(), Look.TEXT)
                .words(1, lines.kind(row.kind()), Look.TEXT)
                .words(2, row.label(), Look.TEXT)
                .number(3, row.now(), Look.FIGURE)
                .number(4, row.then(), Look.FIGURE)
                .number(5, row.difference(), Look.FIGURE);
    }

    private void payback(Page page, Entry entry, String words) {
        page.row()
                .words(0, entry.name(), Look.TEXT)
                .words(2, texts.get("report.workbook.costs." + words), Look.NOTE)
                .number(4, entry, Look.FIGURE);
    }

    /** The sheet of every step, a formula each. */
    Page steps(Steps steps) {
        var page = new Page(texts.get("report.workbook.sheet.steps"), STEPS);
        page.row().words(0, texts.get("report.workbook.costs.steps"), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.costs.stepsExplain"), Look.NOTE);
        page.heads(heads("what", "outcome", "unit", "words"));
        page.freeze();
        steps.bySubject().forEach((subject, entries) -> {
            if (!entries.isEmpty()) {
                page.row().words(0, subject, Look.SECTION);
                entries.forEach(entry -> step(page, entry));
            }
        });
        return page;
    }

    private void step(Page page, Entry entry) {
        page.row()
                .words(0, entry.name(), Look.TEXT)
                .number(1, entry, Look.FIGURE)
                .words(2, texts.get("report.workbook.unit." + entry.unit()), Look.TEXT)
                .words(3, entry.note(), Look.NOTE);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys)
                .map(key -> texts.get("report.workbook.costs." + key))
                .toList();
    }
}
