package nl.herontwerp.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the axis of a fall begins, and its lines. */
class FallAxisTest {

    @ParameterizedTest
    @CsvSource({
        "526173, 614506, 400000, 50000",
        "495320, 614506, 350000, 50000",
        "293298, 341178, 240000, 20000",
        "99990, 100000, 99980, 5",
        "1000.40, 1000.90, 999, 1"
    })
    void beginsAtAWholeNumberOfStepsUnderTheBars(String low, String high, String from, String step) {
        var axis = of(low, high);
        assertThat(axis.from()).isEqualByComparingTo(from).isLessThan(new BigDecimal(low));
        assertThat(axis.step()).isEqualByComparingTo(step);
        assertThat(axis.from().remainder(axis.step())).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"100, 900", "-5, 10", "0, 10", "500, 500"})
    void beginsAtNothingWhereBarsCanBeSeen(String low, String high) {
        assertThat(of(low, high).from()).isZero();
    }

    @Test
    void theMiddleDoesNotMatter() {
        assertThat(of("526173", "600000", "614506")).isEqualTo(of("526173", "614506"));
    }

    private static FallAxis of(String... ends) {
        return FallAxis.of(Arrays.stream(ends).map(BigDecimal::new).toList());
    }
}
