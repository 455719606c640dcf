package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delivery and putting it to work come on top of the first day; working days are Monday to Friday. */
class StayTest {

    // 1 September 2026 is a Tuesday
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-09-01, -, -, 2026-09-01",
                "2026-09-01, 6, -, 2026-10-13",
                "2026-09-01, -, 1, 2026-09-02",
                "2026-09-01, -, 4, 2026-09-05",
                "2026-09-01, -, 5, 2026-09-08",
                "2026-09-01, 0.5, 10, 2026-09-19",
                "2026-09-05, -, 1, 2026-09-08",
                "-, 6, 10, -"
            })
    void itWorksAfterDeliveryAndPuttingItToWork(
            @Nullable LocalDate from, @Nullable BigDecimal lead, @Nullable BigDecimal days, @Nullable LocalDate works) {
        assertThat(Stay.of(robot(from, null, lead, days)).works()).isEqualTo(works);
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        var stay = Stay.of(robot(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31), null, null));
        assertThat(stay.isOn(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(stay.isOn(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(stay.isOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(stay.isOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void withoutDatesItIsAlwaysThere() {
        assertThat(Stay.of(robot(null, null, BigDecimal.TEN, BigDecimal.ONE)).isLimited())
                .isFalse();
    }

    private static RobotOption robot(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable BigDecimal lead, @Nullable BigDecimal days) {
        return RobotOption.itemised(
                "r",
                "Robot",
                RobotOption.Kind.COBOT,
                BigDecimal.TEN,
                null,
                new LinkedHashMap<>(),
                new RobotDeal(RobotDeal.Way.BUY, RobotDeal.HirePer.HOUR, null, false, from, until, List.of()),
                new RobotTimes(null, null, null, null, lead, days, null, null));
    }
}
