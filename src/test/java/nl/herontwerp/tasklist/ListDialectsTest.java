package nl.herontwerp.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.ColumnQuestion.Ask;
import nl.herontwerp.tasklist.ListProblem.Effect;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheet programs in the Netherlands and elsewhere write them. */
class ListDialectsTest {

    private static final String LIST = "Taak;Minuten\nPost öffnen à la café €;12,5\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodings(String charset) {
        assertPostRead(LIST.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodingsWithAMark(String charset) {
        assertPostRead(("\ufeff" + LIST).getBytes(Charset.forName(charset)));
    }

    private static void assertPostRead(byte[] bytes) {
        var list = Lists.understood(Lists.read("taken.csv", bytes));
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("Post öffnen à la café €");
        assertThat(minutes(list)).containsExactly("12.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void separators(String separator) {
        var text = String.join(separator, "Taak", "Wie", "Minuten")
                + "\n" + String.join(separator, "Post", "Balie", "12")
                + "\n" + String.join(separator, "Kopie", "Balie", "3 min");
        var list = Lists.understood(Lists.csv(text));
        assertThat(minutes(list)).containsExactly("12", "3");
        assertThat(list.jobs()).containsOnlyKeys("Balie");
    }

    @Test
    void aCommaForDecimalsIsNoSeparator() {
        var list =
                Lists.understood(Lists.csv("Taak;Minuten;Uurloon\nPost;1,5;20,10\nKopie;2,5;20,10\nBalie;3,5;20,10"));
        assertThat(minutes(list)).containsExactly("1.5", "2.5", "3.5");
    }

    @Test
    void theSeparatorMayBeToldInTheFirstLine() {
        var list = Lists.understood(Lists.csv("sep=|\r\nTaak|Minuten\r\nA;B|5\r\n"));
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("A;B");
        assertThat(list.tasks().getFirst().row()).isEqualTo(2);
    }

    @Test
    void aFieldInQuotesMayHaveLineBreaksQuotesAndSeparators() {
        var list = Lists.understood(
                Lists.csv("Taak;Toelichting;Minuten\r\n\"Post;\r\n\"\"intern\"\"\";\"een\ntwee\";4\r\nKopie;;5\r\n"));
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("Post; \"intern\"", "Kopie");
        assertThat(list.tasks().getFirst().documentation()).isEqualTo("Toelichting: een\ntwee");
        assertThat(list.tasks().get(1).row()).as("rows as Excel counts them").isEqualTo(3);
    }

    @Test
    void otherCellsDecideWhatAPointMeansAndThatIsSaid() {
        var list = Lists.understood(Lists.csv("Taak;Uurloon;Wie;Aantal per jaar\nA;21,50;W;1.234\nB;;W;12,5"));
        assertThat(figure(list, 0, Kind.TIMES_PER_YEAR).value()).isEqualByComparingTo("1234");
        assertThat(list.decisions())
                .extracting(Lists::say)
                .anyMatch(said -> said.contains("‘1.234’") && said.contains("‘12,5’") && said.contains("rij 3"));
    }

    @Test
    void whatNothingDecidesIsAsked() {
        var file = Lists.csv("Taak;Aantal per jaar\nA;1.234\nB;12");
        var list = Lists.understood(file);
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("B");
        assertThat(list.questions()).containsExactly(new ColumnQuestion(1, "Aantal per jaar", Ask.STYLE, 1, "1.234"));
        var mapping = Mapping.guess(file);
        var chosen = mapping.with(mapping.columns().get(1).written(NumberStyle.POINT));
        var answered = TaskLists.understand(file, chosen, Assumptions.USUAL, Texts.dutch());
        assertThat(answered.questions()).isEmpty();
        assertThat(figure(answered, 0, Kind.TIMES_PER_YEAR).value()).isEqualByComparingTo("1.234");
    }

    @Test
    void cellsThatContradictEachOtherDecideNothing() {
        var list = Lists.understood(Lists.csv("Taak;Aantal per jaar\nA;1.234\nB;12,5\nC;7.5"));
        assertThat(list.questions()).extracting(ColumnQuestion::ask).containsExactly(Ask.STYLE);
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("B", "C");
    }

    @Test
    void aUnitThatNobodyNamesIsAsked() {
        var list = Lists.understood(Lists.csv("Taak;Tijd;Aantal\nA;12;3\nB;12 min;2x per dag"));
        assertThat(list.questions())
                .extracting(ColumnQuestion::heading, ColumnQuestion::ask)
                .contains(tuple("Tijd", Ask.UNIT));
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("B");
    }

    @Test
    void aWorkbookKeepsItsNumbersTimesAndKeptResults() {
        var bytes = Lists.xlsx(sheet -> {
            var head = sheet.createRow(0);
            List.of("Taak", "Duur (uren)", "Aantal per week")
                    .forEach(text ->
                            head.createCell(head.getPhysicalNumberOfCells()).setCellValue(text));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Post");
            var time = row.createCell(1);
            time.setCellValue(0.5 / 24);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("h:mm"));
            time.setCellStyle(style);
            row.createCell(2).setCellValue(0.1 + 0.2);
            var other = sheet.createRow(4);
            other.createCell(0).setCellValue("Kopie");
            other.createCell(1).setCellFormula("1/3*3+0.25");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(other.getCell(1));
            other.createCell(2).setCellFormula("A1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(other.getCell(2));
        });
        var list = Lists.understood(Lists.read("taken.xlsx", bytes), Assumptions.USUAL);
        assertThat(minutes(list)).containsExactly("30");
        assertThat(figure(list, 0, Kind.TIMES_PER_YEAR).value()).isEqualByComparingTo("15.6");
        assertThat(list.problems(Effect.ROW_LEFT_OUT)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(5);
            assertThat(problem.column()).isEqualTo("Aantal per week");
            assertThat(Lists.say(problem.what())).contains("formule");
        });
    }

    @Test
    void theSheetWithTheTasksIsFoundAndHeadingsMayStandLower() {
        var bytes = Lists.xlsx(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Uitleg");
            var tasks = sheet.getWorkbook().createSheet("Werk");
            tasks.createRow(0).createCell(0).setCellValue("Taken van de balie, opgenomen door Noor");
            var head = tasks.createRow(2);
            head.createCell(1).setCellValue("Activiteit");
            head.createCell(2).setCellValue("Minuten");
            var row = tasks.createRow(3);
            row.createCell(1).setCellValue("Post");
            row.createCell(2).setCellValue(7);
        });
        var list = Lists.understood(Lists.read("taken.xlsx", bytes));
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("Post");
        assertThat(figure(list, 0, Kind.ACTIVE_MINUTES).place())
                .isEqualTo("Takenlijst taken.xlsx, tabblad ‘Werk’, rij 4, kolom ‘Minuten’");
    }

    @Test
    void controlCharactersNeverReachAModel() {
        var list = Lists.understood(Lists.csv("Taak;Minuten\nA\u0001B\u000b\uffffC;5"));
        assertThat(list.tasks().getFirst().name()).isEqualTo("A B C");
        assertThat(new String(list.model("x\u0002y", "", null).write(), StandardCharsets.UTF_8))
                .contains("A B C");
    }

    private static OwnFigure figure(TaskList list, int task, Kind kind) {
        return list.tasks().get(task).figure(kind).orElseThrow();
    }

    private static List<String> minutes(TaskList list) {
        return list.tasks().stream()
                .map(task ->
                        task.figure(Kind.ACTIVE_MINUTES).orElseThrow().value().toPlainString())
                .toList();
    }
}
