package nl.herontwerp.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500      | 1500
            1,500      | 1.5
            12.125     | 12125
            1.234,50   | 1234.50
            1,234.50   | 1234.50
            1.234.567  | 1234567
            1,234,567  | 1234567
            0.125      | 0.125
            0,125      | 0.125
            1.5        | 1.5
            1500.125   | 1500.125
            12,5       | 12.5
            € 1.500    | 1500
            1 500      | 1500
            -1.500     | -1500
            ,5         | 0.5
            7          | 7
            """)
    void inDutch(String text, BigDecimal number) {
        assertThat(Decimals.read(text, Texts.DUTCH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,500      | 1500
            1.500      | 1.5
            12.125     | 12.125
            1,234.50   | 1234.50
            1.234,50   | 1234.50
            12,5       | 12.5
            """)
    void inEnglish(String text, BigDecimal number) {
        assertThat(Decimals.read(text, Locale.ENGLISH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"veel", "1.50.3", "12.34,5", "1,2,3", "1e9", "--1", "."})
    void whatIsNoNumberIsNotGuessed(String text) {
        assertThat(Decimals.read(text, Texts.DUTCH)).isEmpty();
    }

    @Test
    void aPointOrCommaThatCouldBeADecimalMarkIsSaid() {
        assertThat(Decimals.isDoubtful("1.500", Texts.DUTCH)).isTrue();
        assertThat(Decimals.isDoubtful("1,500", Texts.DUTCH)).isFalse();
        assertThat(Decimals.isDoubtful("1,500", Locale.ENGLISH)).isTrue();
        assertThat(Decimals.isDoubtful("1.234.567", Texts.DUTCH)).isFalse();
        assertThat(Decimals.isDoubtful("0.125", Texts.DUTCH)).isFalse();
    }
}
