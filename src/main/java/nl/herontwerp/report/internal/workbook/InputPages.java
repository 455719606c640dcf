package nl.herontwerp.report.internal.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Content.Look;
import nl.herontwerp.wagerules.SourceLinks;

/** The sheets of what is filled in and of the figures of law. */
final class InputPages {

    private final Texts texts;

    InputPages(Texts texts) {
        this.texts = texts;
    }

    Page inputs(List<Inputs.Input> inputs) {
        var page = new Page(texts.get("report.workbook.sheet.inputs"), List.of(30, 58, 16, 12, 52, 20, 18));
        page.row().words(0, texts.get("report.workbook.inputs.title"), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.inputs.explain"), Look.NOTE);
        page.heads(heads("inputs", "about", "name", "value", "unit", "from", "by", "when"));
        page.freeze();
        var groups = new LinkedHashMap<String, List<Inputs.Input>>();
        inputs.forEach(input ->
                groups.computeIfAbsent(input.about(), it -> new ArrayList<>()).add(input));
        groups.values().forEach(group -> group.forEach(input -> input(page, input)));
        page.filterFrom(page.headRows() - 1);
        return page;
    }

    private void input(Page page, Inputs.Input input) {
        page.row()
                .words(0, input.about(), Look.TEXT)
                .words(1, input.entry().name(), Look.TEXT)
                .number(2, input.entry(), Look.INPUT)
                .words(3, unit(input.entry()), Look.TEXT)
                .words(4, input.from().from(), Look.NOTE)
                .words(5, input.from().by(), Look.TEXT)
                .words(6, input.from().when(), Look.TEXT);
    }

    Page laws(List<Inputs.Law> laws, LocalDate today) {
        var page = new Page(texts.get("report.workbook.sheet.laws"), List.of(44, 14, 9, 46, 24, 34, 14, 14, 28, 62));
        page.row().words(0, texts.get("report.workbook.laws.title"), Look.TITLE);
        page.row().words(0, texts.get("report.workbook.laws.explain"), Look.NOTE);
        page.heads(heads(
                "laws", "name", "value", "unit", "law", "article", "publication", "from", "checked", "status", "url"));
        page.freeze();
        laws.stream()
                .sorted(java.util.Comparator.comparing(law -> law.origin().id()))
                .forEach(law -> law(page, law, today));
        page.filterFrom(page.headRows() - 1);
        return page;
    }

    private void law(Page page, Inputs.Law law, LocalDate today) {
        var source = law.origin().source();
        page.row()
                .words(0, law.entry().name(), Look.TEXT)
                .number(1, law.entry(), Look.INPUT)
                .words(2, unit(law.entry()), Look.TEXT)
                .words(3, source.law(), Look.NOTE)
                .words(4, Origins.joined(source.article()), Look.NOTE)
                .words(5, Origins.joined(source.publication()), Look.NOTE)
                .day(6, law.origin().validFrom())
                .day(7, law.origin().checked())
                .words(8, status(law), Look.NOTE)
                .words(9, url(law, today), Look.NOTE);
    }

    private String status(Inputs.Law law) {
        var key = law.unverified() ? "unverified" : "confirmed";
        var said = texts.get("report.workbook.laws." + key);
        return law.overridden() ? said + "; " + texts.get("report.workbook.laws.overridden") : said;
    }

    private static String url(Inputs.Law law, LocalDate today) {
        var source = law.origin().source();
        return Stream.of(
                        SourceLinks.law(source.law(), law.origin().validFrom(), today),
                        Optional.ofNullable(source.publication()).flatMap(SourceLinks::publication))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private String unit(Entry entry) {
        return texts.get("report.workbook.unit." + entry.unit());
    }

    private List<String> heads(String sheet, String... keys) {
        return Stream.of(keys)
                .map(key -> texts.get("report.workbook." + sheet + "." + key))
                .toList();
    }
}
