package nl.herontwerp.workbench.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.KeyFigures.Range;
import nl.herontwerp.portfolio.ProjectLine;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Projects as a file for a spreadsheet: UTF-8 with its mark, semicolons, the reader's decimal mark. What was typed
 * is never left to be taken for a formula; what is unknown is said as a word, never left empty or zero.
 */
record PortfolioFile(Texts texts) {

    private static final char MARK = '\ufeff';
    private static final String FORMULA = "=+-@\t\r\n";

    private static final List<String> HEADS = List.of(
            "workbench.projects.name",
            "workbench.portfolio.sector",
            "workbench.portfolio.location",
            "workbench.portfolio.scenario",
            "workbench.portfolio.status",
            "workbench.portfolio.year",
            "workbench.portfolio.saving",
            "workbench.portfolio.least",
            "workbench.portfolio.most",
            "workbench.portfolio.missingCount",
            "workbench.portfolio.oneOff",
            "workbench.portfolio.jobs",
            "workbench.portfolio.positions",
            "workbench.portfolio.simpleHours",
            "workbench.portfolio.freedHours",
            "workbench.portfolio.unclaimedHours",
            "workbench.portfolio.computedAt",
            "workbench.portfolio.isCurrent");

    byte[] write(List<ProjectLine> lines) {
        var text = new StringBuilder().append(MARK);
        try (var rows = CSVFormat.EXCEL.builder().setDelimiter(';').get().print(text)) {
            rows.printRecord(HEADS.stream().map(texts::get).toList());
            for (var line : lines) {
                rows.printRecord(cells(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(ProjectLine line) {
        var project = line.project();
        var cells = new ArrayList<String>();
        cells.add(harmless(project.name()));
        cells.add(harmless(project.sector()));
        cells.add(harmless(project.location()));
        cells.add(harmless(line.scenario().map(each -> each.scenario().name()).orElse("")));
        cells.add(line.scenario()
                .map(each -> texts.render(
                        Phrase.ofEnum("scenario.status", each.scenario().status())))
                .orElseGet(() -> texts.get("workbench.projects.noScenario")));
        cells.add(line.yearOfDecision().map(String::valueOf).orElse(""));
        cells.add(money(line, KeyFigures::result));
        cells.add(end(line, Range::least));
        cells.add(end(line, Range::most));
        cells.add(
                line.figures().map(each -> String.valueOf(each.savingMissing())).orElse(""));
        cells.add(money(line, KeyFigures::oneOff));
        cells.add(number(line, KeyFigures::jobs));
        cells.add(line.figures().map(each -> String.valueOf(each.positions())).orElse(""));
        cells.add(hours(line, KeyFigures::simpleHours));
        cells.add(hours(line, KeyFigures::freedHours));
        cells.add(hours(line, KeyFigures::unclaimedHours));
        cells.add(line.figures()
                .map(each -> texts.formats().dateTime(each.computedAt()))
                .orElse(""));
        cells.add(texts.get(line.isCurrent() ? "workbench.portfolio.yes" : "workbench.portfolio.no"));
        return cells;
    }

    private String money(ProjectLine line, Function<KeyFigures, @Nullable Money> figure) {
        return line.figures()
                .map(figure)
                .map(money -> texts.formats().plainMoney(money.euros()))
                .orElseGet(this::unknown);
    }

    /** Empty without a range. */
    private String end(ProjectLine line, Function<Range, Money> end) {
        return line.figures()
                .flatMap(each -> Optional.ofNullable(each.range()))
                .map(range -> texts.formats().plainMoney(end.apply(range).euros()))
                .orElse("");
    }

    private String number(ProjectLine line, Function<KeyFigures, @Nullable BigDecimal> figure) {
        return line.figures()
                .map(figure)
                .map(number -> texts.formats().plain(number))
                .orElseGet(this::unknown);
    }

    private String hours(ProjectLine line, Function<KeyFigures, @Nullable Hours> figure) {
        return line.figures()
                .map(figure)
                .map(hours -> texts.formats().plain(hours.value()))
                .orElseGet(this::unknown);
    }

    private String unknown() {
        return texts.get("kernel.unknown");
    }

    private static String harmless(String typed) {
        return !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
