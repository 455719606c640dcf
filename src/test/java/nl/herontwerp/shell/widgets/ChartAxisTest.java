package nl.herontwerp.shell.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the axis of a chart begins, and its lines. */
class ChartAxisTest {

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

    @ParameterizedTest
    @CsvSource({"3.72, 6.17, 3.5, 0.5", "0.1231, 0.1312, 0.12, 0.01", "5.25, 5.25, 0, 0", "2, 4.5, 0, 0", "-1, 3, 0, 0"
    })
    void ofLinesBeginsJustUnderTheLowestPoint(String low, String high, String from, String step) {
        var axis = ChartAxis.ofLines(Arrays.asList(new BigDecimal(high), new BigDecimal(low)));
        assertThat(axis.from())
                .isEqualByComparingTo(from)
                .isLessThanOrEqualTo(new BigDecimal(low).max(BigDecimal.ZERO));
        assertThat(axis.step()).isEqualByComparingTo(step);
        assertThat(axis.beginsAtNothing()).isEqualTo(axis.step().signum() == 0);
    }

    private static ChartAxis of(String... ends) {
        return ChartAxis.ofBars(Arrays.stream(ends).map(BigDecimal::new).toList());
    }
}
