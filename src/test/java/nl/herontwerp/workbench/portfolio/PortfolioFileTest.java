package nl.herontwerp.workbench.portfolio;

import static nl.herontwerp.portfolio.Lines.figures;
import static nl.herontwerp.portfolio.Lines.line;
import static nl.herontwerp.portfolio.Lines.project;
import static nl.herontwerp.portfolio.Lines.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.herontwerp.language.Texts;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.scenario.ScenarioStatus;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file for spreadsheets. */
class PortfolioFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatWasTypedIsNoFormula(String typed) throws Exception {
        var line = line(project(typed, typed, typed), scenario(typed, ScenarioStatus.DRAFT, figures("1")));
        var row = rows(List.of(line)).getLast();
        for (var cell = 0; cell < 4; cell++) {
            assertThat(row.get(cell)).isEqualTo("'" + typed);
        }
    }

    @Test
    void amountsAreNumbersAndUnknownIsAWord() throws Exception {
        var known = line(project("A", "Zorg", "Tilburg"), scenario("S", ScenarioStatus.WITH_HR, figures("-1234.5")));
        var unknown = line(project("B", "", ""), scenario("S", ScenarioStatus.DRAFT, figures(null)));
        var empty = line(project("C", "", ""));
        var rows = rows(List.of(known, unknown, empty));
        assertThat(rows.get(1).stream())
                .containsSubsequence("A", "Zorg", "Tilburg", "S", "Bij HR", "", "-1234,50", "", "", "0", "1000,00");
        assertThat(rows.get(2).stream()).containsSubsequence("B", "onbekend", "3", "1000,00", "onbekend");
        assertThat(rows.get(3).stream()).containsSubsequence("C", "nog geen model", "onbekend", "onbekend");
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
    }

    private static List<CSVRecord> rows(List<ProjectLine> lines) throws Exception {
        var text = new String(new PortfolioFile(Texts.dutch()).write(lines), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        return format.parse(new StringReader(text.substring(1))).getRecords();
    }
}
