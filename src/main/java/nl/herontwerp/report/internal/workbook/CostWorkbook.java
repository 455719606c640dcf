package nl.herontwerp.report.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.Explained;

/** The cost case of a scenario as a workbook: every result a formula, down to what was filled in and the figures of law. */
public final class CostWorkbook {

    private final CostBook book;
    private final Texts texts;
    private final Inputs inputs;
    private final Steps steps;
    private final Subjects subjects;
    private final Translator translator;
    private final Lines lines;

    private CostWorkbook(CostBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.inputs = new Inputs(new Origins(texts));
        this.steps = new Steps(texts.get("report.workbook.general"));
        this.subjects = new Subjects(book, texts);
        this.translator = new Translator(texts, inputs, steps, subjects);
        this.lines = new Lines(book, texts, translator, subjects);
    }

    /**
     * The workbook.
     *
     * @param today decides which text of a law a link leads to
     * @throws java.util.concurrent.CancellationException when it was stopped
     */
    public static byte[] write(CostBook book, Texts texts, LocalDate today, Progress progress) {
        return new WorkbookWriter(texts, progress).write(new CostWorkbook(book, texts).pages(today));
    }

    private List<Page> pages(LocalDate today) {
        var work = new Work(book, texts, inputs);
        var rows = work.rows();
        var sums = new WorkSums(book, texts, rows, subjects);
        var hours = sums.sums();
        sums.link(inputs, subjects, hours);
        var cases = cases(work);
        var robots = new RobotLinks(book, texts, translator, inputs);
        robots.link();
        new RobotHours(book, texts, translator, inputs, rows).link();
        new BoughtAmounts(book, texts, translator, inputs, rows).link();
        var yearly = new ArrayList<>(lines.yearly());
        yearly.addAll(lines.added());
        yearly.sort(Comparator.comparing(Lines.Row::kind));
        var isChanged = !book.impact().yearly().stream().allMatch(CostLine::isUnchanged);
        var results = new Results(texts, yearly, isChanged, lines.oneOff(robots), cases, lines.paybacks());
        var more = List.of(
                translator.of(translator.all(), book.impact().jobs()),
                translator.of(translator.all(), book.impact().freedHours()),
                translator.of(translator.all(), book.impact().unclaimedHours()));
        var years = book.years().map(impact -> new Years(impact, texts, lines, translator));
        var pages = new ArrayList<Page>();
        pages.add(new SummaryPage(book, texts).page(results, more));
        pages.add(new WorkPage(book, texts, sums).page(rows, hours));
        var costs = new CostPage(texts, lines);
        pages.add(costs.page(results));
        pages.add(costs.steps(steps));
        var input = new InputPages(texts);
        pages.add(input.inputs(inputs.inputs()));
        pages.add(input.laws(inputs.laws(), today));
        years.ifPresent(each -> pages.add(new YearsPage(texts, book.years().orElseThrow()).page(each)));
        return pages;
    }

    /** Cases a year: the number that the work comes with, where that is what the cost per case was computed with. */
    private Entry cases(Work work) {
        var perCase = book.impact().perCase().now();
        var leaf = perCase.parts().getLast();
        work.cases()
                .filter(entry -> isSame(entry, leaf))
                .ifPresent(entry -> inputs.link("", leaf.what().key(), leaf.value(), entry));
        return translator.of(translator.all(), leaf);
    }

    /** No cases at all are as good as unknown ones: nothing can be divided by them. */
    private static boolean isSame(Entry entry, Explanation leaf) {
        var mine = entry.value()
                .toOptional()
                .map(Explained::raw)
                .filter(number -> number.signum() > 0)
                .map(BigDecimal::stripTrailingZeros);
        return mine.equals(CostImpact.number(leaf).toOptional().map(BigDecimal::stripTrailingZeros));
    }
}
