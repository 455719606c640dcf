package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Content.Look;

/** The sheet of the years ahead: the lines now, in the proposal and as differences, and what they add up to. */
final class YearsPage {

    private static final int FIRST_YEAR = 2;

    private final Texts texts;
    private final HorizonImpact impact;

    YearsPage(Texts texts, HorizonImpact impact) {
        this.texts = texts;
        this.impact = impact;
    }

    Page page(Years years) {
        var page = new Page(texts.get("report.workbook.sheet.years"), widths());
        page.row().words(0, texts.get("report.workbook.years.title"), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.years.explain"), Look.NOTE);
        page.heads(heads());
        page.freeze();
        block(page, "then", years.cash(), Lines.Row::then, years.then());
        block(page, "now", years.cash(), Lines.Row::now, years.now());
        block(page, "difference", years.cash(), Lines.Row::difference, years.difference());
        if (!years.economic().isEmpty()) {
            block(page, "economic", years.economic(), Lines.Row::then, years.worth());
        } else {
            total(page, "economic", years.worth());
        }
        page.row();
        page.row().words(0, texts.get("report.workbook.years.results"), Look.SECTION);
        cumulative(page, years);
        total(page, "presentCash", years.presentCash());
        total(page, "presentWorth", years.presentWorth());
        page.row().words(0, texts.get("report.workbook.years.payback"), Look.TOTAL);
        var payback = new YearsPayback(texts, years.cumulative(), years.difference()).cells();
        for (var year = 0; year < payback.size(); year++) {
            page.number(FIRST_YEAR + year, payback.get(year), Look.FIGURE);
        }
        return page;
    }

    private List<Integer> widths() {
        var widths = new ArrayList<>(List.of(30, 46));
        for (var i = 0; i <= impact.years().size(); i++) {
            widths.add(16);
        }
        return widths;
    }

    private List<String> heads() {
        var heads = new ArrayList<>(
                List.of(texts.get("report.workbook.costs.who"), texts.get("report.workbook.costs.line")));
        impact.years()
                .forEach(year -> heads.add(
                        year.number() == 0
                                ? texts.get("report.workbook.years.once")
                                : texts.get("report.workbook.years.year", year.number(), year.from())));
        heads.add(texts.get("report.workbook.years.all"));
        return heads;
    }

    private void block(
            Page page, String key, List<Years.Row> rows, Function<Lines.Row, Entry> which, List<Entry> totals) {
        page.row().words(0, texts.get("report.workbook.years." + key), Look.SECTION);
        for (var row : rows) {
            page.row().words(0, row.subject(), Look.TEXT).words(1, row.label(), Look.TEXT);
            for (var year = 0; year < row.years().size(); year++) {
                page.number(FIRST_YEAR + year, which.apply(row.years().get(year)), Look.FIGURE);
            }
        }
        total(page, "total." + key, totals);
    }

    private void total(Page page, String key, List<Entry> totals) {
        page.row().words(0, texts.get("report.workbook.years." + key), Look.TOTAL);
        for (var year = 0; year < totals.size(); year++) {
            page.number(FIRST_YEAR + year, totals.get(year), Look.TOTAL);
        }
        page.number(FIRST_YEAR + totals.size(), Years.sum(totals), Look.TOTAL);
    }

    private void cumulative(Page page, Years years) {
        page.row().words(0, texts.get("report.workbook.years.cumulative"), Look.TOTAL);
        for (var year = 0; year < years.cumulative().size(); year++) {
            page.number(FIRST_YEAR + year, years.cumulative().get(year), Look.TOTAL);
        }
    }
}
