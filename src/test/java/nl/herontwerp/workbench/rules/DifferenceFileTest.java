package nl.herontwerp.workbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;
import nl.herontwerp.wagerules.RuleDifference;
import org.junit.jupiter.api.Test;

class DifferenceFileTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 1, 1);

    @Test
    void aSpreadsheetReadsItAndNoTextBecomesAFormula() {
        var register = ParameterRegister.standard()
                .with(List.of(new AddedValue("wml/minimum-hourly-wage", value("=HYPERLINK(\"http://x\")"))));
        var text = write(register);
        assertThat(text).startsWith("\ufeffKenmerk;Regel;Eenheid;Op 1-7-2026;Op 1-1-2027;");
        assertThat(text)
                .contains("wml/minimum-hourly-wage;Minimumuurloon vanaf 21 jaar;euro per uur;14,99;15,4;0,41;2,7352;"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\";2026-11-01;Bevestigd;ja");
    }

    @Test
    void unknownIsWrittenAsUnknown() {
        assertThat(write(ParameterRegister.standard()))
                .contains("wml/minimum-hourly-wage;Minimumuurloon vanaf 21 jaar;euro per uur;14,99;onbekend;onbekend;");
    }

    private static String write(ParameterRegister register) {
        var differences = RuleDifference.between(register, FIRST, SECOND);
        return new String(new DifferenceFile(Texts.dutch(), FIRST, SECOND).write(differences), StandardCharsets.UTF_8);
    }

    private static ParameterValue value(String law) {
        return new ParameterValue(
                SECOND,
                null,
                new BigDecimal("15.40"),
                new LegalSource(law, null, null),
                LocalDate.of(2026, 11, 1),
                Status.CONFIRMED,
                null,
                true);
    }
}
