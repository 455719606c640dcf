package nl.herontwerp.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as people write them, with what could be misread. */
class OddListTest {

    @ParameterizedTest
    @CsvSource({
        "om de dag, 130",
        "om de 2 weken, 26",
        "1x om de week, 26",
        "elke dag, 260",
        "tweemaal per week, 104",
        "twee keer per week, 104",
        "twice a week, 104",
        "2x daags, 520",
        "halfjaarlijks, 2"
    })
    void howOftenInWords(String text, BigDecimal timesPerYear) {
        var list = Lists.understood(Lists.csv("Taak;Minuten;Hoe vaak\nA;5;" + text + "\n"));

        assertThat(figure(list, Kind.TIMES_PER_YEAR))
                .hasValueSatisfying(times -> assertThat(times).isEqualByComparingTo(timesPerYear));
    }

    @ParameterizedTest
    @CsvSource({
        "Minuten per week, 90, 90, 52",
        "Uren per week, 1.5, 90, 52",
        "Uren per dag, 2, 120, 260",
        "Tijd (min) per maand, 30, 30, 12",
        "Minuten per keer, 30, 30, ",
        "Minuten per order, 30, 30, "
    })
    void timeOfAWholePeriodIsAllWorkOfThatPeriod(String heading, String value, BigDecimal minutes, BigDecimal times) {
        var list = Lists.understood(Lists.csv("Taak;" + heading + "\nA;" + value + "\nB;" + value + "\n"));

        assertThat(figure(list, Kind.ACTIVE_MINUTES))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(minutes));
        assertThat(figure(list, Kind.TIMES_PER_YEAR).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(times).map(BigDecimal::stripTrailingZeros));
        assertThat(said(list).contains("bij elkaar")).isEqualTo(times != null);
    }

    @Test
    void hoursAWeekBesideMinutesAreOfTheContract() {
        var list = Lists.understood(Lists.csv("Taak;Minuten;Wie;Uren per week\nA;5;Hulp;24\n"));

        assertThat(list.jobs().get("Hulp")).extracting(figure -> figure.kind()).containsExactly(Kind.CONTRACT_HOURS);
        assertThat(Lists.understood(Lists.csv("Taak;Wie;Contracturen per week\nA;Hulp;24\n"))
                        .jobs()
                        .get("Hulp"))
                .hasSize(1);
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaid() {
        var open = Lists.understood(Lists.csv("Taak;Minuten\nA;5\n\"B;6\nC;7\n"));
        var closed = Lists.understood(Lists.csv("Taak;Minuten;Opmerking\nA;5;\"twee\nregels\"\n"));

        assertThat(said(open)).contains("In rij 3 begint een aanhalingsteken");
        assertThat(said(closed)).doesNotContain("aanhalingsteken");
    }

    @Test
    void aNegativeWageIsNoWageOfAMonth() {
        var list = Lists.understood(Lists.csv("Taak;Minuten;Wie;Uurloon\nA;5;Hulp;-3\n"));

        assertThat(list.problems())
                .extracting(problem -> Lists.say(problem.what()))
                .containsExactly("Minder dan nul kan niet.");
    }

    @Test
    void hiddenRowsAreReadAndNamed() {
        var list = Lists.understood(Lists.read("taken.xlsx", Lists.xlsx(sheet -> {
            row(sheet, 0, "Taak", "Minuten");
            row(sheet, 1, "A", 5);
            row(sheet, 2, "B", 6);
            sheet.getRow(2).setZeroHeight(true);
        })));

        assertThat(list.tasks()).hasSize(2);
        assertThat(said(list)).contains(": 1, de eerste is rij 3");
    }

    @Test
    void aHiddenSheetIsNotReadWhereAnotherHasSomething() {
        var file = Lists.read("taken.xlsx", Lists.xlsx(sheet -> {
            row(sheet, 0, "Taak", "Minuten");
            row(sheet, 1, "Oud", 5);
            var shown = sheet.getWorkbook().createSheet("Nieuw");
            row(shown, 0, "Taak", "Minuten");
            row(shown, 1, "Nu", 6);
            sheet.getWorkbook().setSheetHidden(0, true);
            sheet.getWorkbook().setActiveSheet(1);
        }));

        assertThat(Lists.understood(file).tasks()).extracting(ListedTask::name).containsExactly("Nu");
        assertThat(said(Lists.understood(file))).contains("is verborgen en niet gelezen");
    }

    @Test
    void aFormulaWithoutAnOutcomeIsNotTakenForAnEmptyCell() {
        var list = Lists.understood(Lists.read("taken.xlsx", Lists.xlsx(sheet -> {
            row(sheet, 0, "Taak", "Minuten");
            row(sheet, 1, "A", 5);
            row(sheet, 2, "B", 6);
            sheet.getRow(2).createCell(1).setCellFormula("1+2");
        })));

        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("A");
        assertThat(list.problems()).hasSize(1);
    }

    private static void row(XSSFSheet sheet, int number, String task, Object minutes) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue(task);
        if (minutes instanceof Integer count) {
            row.createCell(1).setCellValue(count);
        } else {
            row.createCell(1).setCellValue(minutes.toString());
        }
    }

    private static String said(TaskList list) {
        return String.join(
                " ", list.decisions().stream().map(Texts.dutch()::render).toList());
    }

    private static Optional<BigDecimal> figure(TaskList list, Kind kind) {
        return List.copyOf(list.tasks()).getFirst().figures().stream()
                .filter(figure -> figure.kind() == kind)
                .map(figure -> figure.value())
                .findFirst();
    }
}
