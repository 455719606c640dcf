package nl.herontwerp.workbench.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageScales;
import nl.herontwerp.workbench.scales.ScaleSheet.Defaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleSheetTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Defaults NONE = new Defaults(null, null, null);

    @Test
    void cellsFromASpreadsheetAreReadInTheOrderOfTheTable() {
        var read = ScaleSheet.read(
                "3\t2\t1-7-2026\t€ 2.527,20\tmaand\t36\t8,33%\t10\t6,00\tdag\t144\t36\t43,2\t0\t5,5\r\n"
                        + "\r\n3\t3\t2026-07-01\t16,80\tUur\t36\r\n",
                WageScales.EMPTY, NONE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).hasSize(2);
        var line = read.lines().getFirst();
        assertThat(line.at()).isEqualTo(new ScaleStep("3", "2"));
        assertThat(line.from()).isEqualTo(JULY);
        assertThat(line.wage())
                .isEqualTo(new ScaleLine.Wage(Money.of("2527.20"), ScaleLine.WagePer.MONTH, Hours.of(36)));
        assertThat(line.extras())
                .isEqualTo(new ScaleLine.Extras(
                        Percentage.of("8.33"), Percentage.of(10), Money.of(6), ScaleLine.TravelPer.DAY));
        assertThat(line.absence())
                .isEqualTo(new ScaleLine.Absence(
                        Hours.of(144), Hours.of(36), Hours.of("43.2"), Hours.ZERO, Percentage.of("5.5")));
        // cells that are not there are not known
        assertThat(read.lines().getLast().absence()).isEqualTo(new ScaleLine.Absence(null, null, null, null, null));
    }

    @Test
    void aPointBeforeThreeDigitsMarksThousands() {
        var read = ScaleSheet.read("3;2;1-7-2026;2.527;maand", WageScales.EMPTY, NONE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines().getFirst().wage().amount()).isEqualTo(Money.of(2527));
    }

    @Test
    void namesOfColumnsSayTheirOrder() {
        var read = ScaleSheet.read(
                "Trede;Schaal;Bedrag (€)\n0;1;14,99\n1;1;15,20",
                WageScales.EMPTY,
                new Defaults(JULY, ScaleLine.WagePer.HOUR, Hours.of(38)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .extracting(ScaleLine::at)
                .containsExactly(new ScaleStep("1", "0"), new ScaleStep("1", "1"));
        assertThat(read.lines().getFirst().wage())
                .isEqualTo(new ScaleLine.Wage(Money.of("14.99"), ScaleLine.WagePer.HOUR, Hours.of(38)));
    }

    @Test
    void aLineOfTheSameStepAndDateIsReplaced() {
        var before = ScaleSheet.read("1\t0\t1-7-2026\t14,99\tuur", WageScales.EMPTY, NONE)
                .lines();
        var table = new WageScales(before, HourBasis.PRODUCTIVE);
        var read = ScaleSheet.read("1\t0\t1-7-2026\t15,10\tuur\n1\t0\t1-1-2027\t15,50\tuur", table, NONE);
        assertThat(read.replaced()).isEqualTo(1);
        assertThat(read.lines().getFirst().id()).isEqualTo(before.getFirst().id());
        assertThat(table.with(read.lines()).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3;2;1-7-2026;abc;maand | Rij 1, kolom Bedrag (€): ‘abc’ is geen getal. Schrijf bijvoorbeeld 2527,20.",
                "3;2;31-2-2026;16;uur | Rij 1, kolom Vanaf: ‘31-2-2026’ is geen datum. Schrijf bijvoorbeeld 1-7-2026.",
                "3;2;1-7-2026;16;week | Rij 1, kolom Per: ‘week’ kan hier niet. Schrijf uur, maand of dag.",
                "3;2;;16;uur | Rij 1, kolom Vanaf: hier staat niets. Vul de cel in, of kies hieronder wat voor lege cellen geldt.",
                "3;2;1-7-2026;2,527;maand | Rij 1: Vul een maandloon in van 100 tot en met 50.000 euro, of kies ‘uur’.",
                ";2;1-7-2026;16;uur | Rij 1: Vul een schaal in van hoogstens 40 tekens.",
                "3;2;1-7-2026;16;uur;36;5;5;0;dag;1;1;1;1;1;99 | Rij 1 heeft meer dan 15 kolommen. Kopieer alleen de kolommen van de lijst.",
                "Schaal;Trede;Loon | De kolom ‘Loon’ is onbekend of staat er twee keer. Geef hem een naam uit de lijst, of haal hem weg.",
            })
    void whatCannotBeReadIsNamedAndNothingIsTaken(String text, String problem) {
        var read = ScaleSheet.read(text, WageScales.EMPTY, NONE);
        assertThat(read.lines()).isEmpty();
        assertThat(read.problems()).extracting(Texts.dutch()::render).containsExactly(problem);
    }

    @Test
    void brokenAndEndlessTextIsRefused() {
        assertThat(ScaleSheet.read("3;\"2;1-7-2026\n4;5", WageScales.EMPTY, NONE)
                        .problems())
                .extracting("key")
                .containsExactly("workbench.scales.problem.quotes");
        assertThat(ScaleSheet.read("x".repeat(ScaleSheet.MAX_TEXT + 1), WageScales.EMPTY, NONE)
                        .problems())
                .hasSize(1);
        assertThat(ScaleSheet.read("x\ty\n".repeat(1000), WageScales.EMPTY, NONE)
                        .problems())
                .hasSizeLessThan(2 * ScaleSheet.MAX_PROBLEMS);
        assertThat(ScaleSheet.read("", WageScales.EMPTY, NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void aFileComesBackAsItWas(String language) {
        var texts = language.equals("nl") ? Texts.dutch() : Texts.in(Texts.ENGLISH);
        var table = new WageScales(
                ScaleSheet.read(
                                "=1+1\t-a\t1-7-2026\t14,99\tuur\t36\t0\t5\t0,5\tuur\t1\t2\t3\t4\t5\n"
                                        + "A;\"b\"\t0\t1-1-2026\t2400\tmaand",
                                WageScales.EMPTY,
                                NONE)
                        .lines(),
                HourBasis.PRODUCTIVE);
        assertThat(table.lines()).hasSize(2);
        var bytes = ScaleFile.write(table, texts);
        // a spreadsheet takes no name for a formula
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("'=1+1").contains("'-a");
        var read = ScaleSheet.read(ScaleFile.text(bytes), table, NONE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).isEqualTo(table.lines());
    }

    @Test
    void filesOfOlderSpreadsheetsAreReadToo() {
        var text = "Schaal;Trede;Vanaf;Bedrag (€);Per\né;1;1-7-2026;15;uur";
        var read =
                ScaleSheet.read(ScaleFile.text(text.getBytes(Charset.forName("windows-1252"))), WageScales.EMPTY, NONE);
        assertThat(read.lines()).extracting(line -> line.at().scale()).isEqualTo(List.of("é"));
    }
}
