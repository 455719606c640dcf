package nl.herontwerp.workbench.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.workbench.tasks.PastedNumbers.Cell;
import org.junit.jupiter.api.Test;

/** Numbers of a column that was copied from a spreadsheet. */
class PastedNumbersTest {

    @Test
    void dutchAndEnglishNumbersAreRead() {
        assertThat(PastedNumbers.read("4,5\n1.250,5\n12\n\n€ 1 250\n"))
                .extracting(Cell::number)
                .containsExactly(
                        new BigDecimal("4.5"),
                        new BigDecimal("1250.5"),
                        new BigDecimal("12"),
                        null,
                        new BigDecimal("1250"));
        assertThat(PastedNumbers.read("4.5\r\n1,250.5\r\n"))
                .extracting(Cell::number)
                .containsExactly(new BigDecimal("4.5"), new BigDecimal("1250.5"));
    }

    @Test
    void otherCellsSayWhatAPointBeforeThreeDigitsIs() {
        assertThat(PastedNumbers.read("1.250\n0,5"))
                .extracting(Cell::number)
                .first()
                .isEqualTo(new BigDecimal("1250"));
        assertThat(PastedNumbers.read("1.250\n0.5"))
                .extracting(Cell::number)
                .first()
                .isEqualTo(new BigDecimal("1.250"));
        assertThat(PastedNumbers.read("1.250.000\n1.250"))
                .extracting(Cell::number)
                .last()
                .isEqualTo(new BigDecimal("1250"));
        assertThat(PastedNumbers.read("0.250")).extracting(Cell::number).containsExactly(new BigDecimal("0.250"));
    }

    @Test
    void whatIsNoNumberOrCanBeTwoIsAProblem() {
        assertThat(PastedNumbers.read("1.250\ntien\n1\t2\n1,5,5.2"))
                .extracting(Cell::problem)
                .containsExactly(
                        null, Phrase.of("workbench.notANumber"), Phrase.of("workbench.column.severalColumns"), null);
        assertThat(PastedNumbers.read("1.250"))
                .extracting(Cell::problem)
                .containsExactly(Phrase.of("workbench.column.doubtful"));
        assertThat(PastedNumbers.read("1.250")).extracting(Cell::number).containsExactly((BigDecimal) null);
    }
}
