package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of an administrator's own come from a folder, marked, and a wrong file is said in one sentence. */
class OverrideFolderTest {

    private static final String NAME = "wml/minimum-hourly-wage.yaml";
    private static final String GOOD = """
            id: wml/minimum-hourly-wage
            unit: EURO_PER_HOUR
            values:
              - from: "2027-01-01"
                value: "15.30"
                law: "Wet minimumloon en minimumvakantiebijslag"
                publication: "Stcrt. 2026, 1"
                checked: "2026-11-24"
                status: "expected"
            """;

    @TempDir
    private Path folder;

    @Test
    void aValueOfTheFolderHoldsFromItsDateAndIsMarked() throws IOException {
        write(NAME, GOOD);
        var contents = OverrideFolder.read(folder);
        assertThat(contents.refused()).isEmpty();
        var register = ParameterRegister.standard().with(contents.values());
        var before = register.explain("wml/minimum-hourly-wage", LocalDate.of(2026, 12, 31));
        var after = register.explain("wml/minimum-hourly-wage", LocalDate.of(2027, 1, 1));
        assertThat(before)
                .isEqualTo(ParameterRegister.standard().explain("wml/minimum-hourly-wage", LocalDate.of(2026, 12, 31)));
        assertThat(euros(after)).isEqualTo("15.30");
        assertThat(after.allDoubts()).containsExactlyInAnyOrder(Doubt.OVERRIDDEN_VALUE, Doubt.UNVERIFIED_VALUE);
        assertThat(new MinimumWage(register)
                        .hourly(18, LocalDate.of(2027, 1, 1))
                        .allDoubts())
                .contains(Doubt.OVERRIDDEN_VALUE);
    }

    @Test
    void aValueFromTheSameDayTakesThePlaceOfTheProgramsOwn() throws IOException {
        write(NAME, GOOD.replace("2027-01-01", "2026-07-01"));
        var register =
                ParameterRegister.standard().with(OverrideFolder.read(folder).values());
        assertThat(euros(register.explain("wml/minimum-hourly-wage", LocalDate.of(2026, 7, 1))))
                .isEqualTo("15.30");
        assertThat(register.get("wml/minimum-hourly-wage").values())
                .hasSameSizeAs(ParameterRegister.standard()
                        .get("wml/minimum-hourly-wage")
                        .values());
    }

    @Test
    void aValueInBetweenEndsWhereTheNextBegins() throws IOException {
        write(NAME, GOOD.replace("from: \"2027-01-01\"", "from: \"2026-03-01\"\n    until: \"2030-12-31\""));
        var register =
                ParameterRegister.standard().with(OverrideFolder.read(folder).values());
        assertThat(euros(register.explain("wml/minimum-hourly-wage", LocalDate.of(2026, 2, 28))))
                .isEqualTo("14.71");
        assertThat(euros(register.explain("wml/minimum-hourly-wage", LocalDate.of(2026, 6, 30))))
                .isEqualTo("15.30");
        assertThat(euros(register.explain("wml/minimum-hourly-wage", LocalDate.of(2026, 7, 1))))
                .isEqualTo("14.99");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: "15.30"      | value: 15.30          | sleutel ‘value’   | aanhalingstekens
            value: "15.30"      | value: "15,30"        | sleutel ‘value’   | met een punt
            value: "15.30"      | value: "1530"         | sleutel ‘value’   | tussen 0 en
            value: "15.30"      | value: "-1"           | sleutel ‘value’   | geen getal van 0 of meer
            from: "2027-01-01"  | from: "1-1-2027"      | sleutel ‘from’    | geen datum
            unit: EURO_PER_HOUR | unit: PERCENT         | sleutel ‘unit’    | EURO_PER_HOUR
            unit: EURO_PER_HOUR | unit: GULDEN          | sleutel ‘unit’    | Kies uit
            status: "expected"  | status: "zeker"       | sleutel ‘status’  | CONFIRMED
            law:                | wet:                  | sleutel ‘wet’     | bestaat niet
            checked:            | # checked:            | sleutel ‘checked’ | ontbreekt
            values:             | values: []            | regel             | niet te lezen
            id: wml/minimum     | id: wml/maximum       | sleutel ‘id’      | Maak ze gelijk
            """)
    void aWrongFileIsOneSentenceWithFileKeyAndMend(String right, String wrong, String place, String mend)
            throws IOException {
        assertThat(GOOD).contains(right);
        write(NAME, GOOD.replace(right, wrong));
        var contents = OverrideFolder.read(folder);
        assertThat(contents.files()).isEmpty();
        assertThat(contents.refused()).hasSize(1);
        assertThat(Texts.dutch().render(contents.refused().getFirst()))
                .contains(NAME, place, mend)
                .doesNotContain("<", ">");
    }

    @Test
    void aFileOfNoRuleIsRefusedAndTheOthersCount() throws IOException {
        write("wml/minimumloon.yaml", GOOD);
        write(NAME, GOOD);
        write("leesmij.txt", "niets");
        var contents = OverrideFolder.read(folder);
        assertThat(contents.files())
                .extracting(OverrideFolder.OverrideFile::name)
                .containsExactly(NAME);
        assertThat(contents.refused())
                .singleElement()
                .satisfies(reason ->
                        assertThat(Texts.dutch().render(reason)).contains("wml/minimumloon.yaml", "geen regel"));
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws IOException {
        assertThat(OverrideFolder.read(folder.resolve("nergens")))
                .isEqualTo(new OverrideFolder.Contents(List.of(), List.of()));
    }

    private void write(String name, String yaml) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }

    private static String euros(Explanation explanation) {
        return explanation
                .value()
                .map(Explained::raw)
                .toOptional()
                .orElseThrow()
                .toPlainString();
    }
}
