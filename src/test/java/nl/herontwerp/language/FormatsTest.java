package nl.herontwerp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them. */
class FormatsTest {

    /** Two or four decimals, so that amounts under each other can be compared; never three. */
    @ParameterizedTest
    @CsvSource({"0.022, '0,0220'", "6.168, '6,1680'", "6.13, '6,13'", "6.1300, '6,13'", "0.0129, '0,0129'", "3, '3,00'"
    })
    void anAmountForOneUnitHasCentsOrHundredthsOfACent(BigDecimal euros, String written) {
        assertThat(Texts.dutch().formats().unitMoney(euros)).isEqualTo(written);
    }
}
