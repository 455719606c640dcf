package nl.herontwerp.workbench.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.workbench.quick.QuickInput.EmploymentKind;
import org.junit.jupiter.api.Test;

class QuickLinkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void whatIsSentIsWhatIsRead() {
        var input = new QuickInput(
                LocalDate.of(2027, 2, 1),
                19,
                Month.APRIL,
                true,
                new BigDecimal("25.5"),
                new BigDecimal("38"),
                new BigDecimal("16.20"),
                Instrument.DISPENSATION,
                new BigDecimal("55"),
                false,
                EmploymentKind.GOVERNMENT,
                WageCostBenefit.Kind.WORK_DISABLED,
                60,
                new BigDecimal("1.1"),
                new BigDecimal("6"),
                new BigDecimal("2"));
        var read = QuickLink.read(QuickLink.write(input), TODAY);
        assertThat(read.unreadable()).isEmpty();
        assertThat(read.input())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(input);
    }

    @Test
    void nothingFilledInStaysSo() {
        var first = QuickInput.first(TODAY);
        assertThat(QuickLink.read(QuickLink.write(first), TODAY).input()).isEqualTo(first);
        assertThat(QuickLink.read(Map.of(), TODAY).input()).isEqualTo(first);
    }

    @Test
    void noBenefitIsNotTheFirstBenefit() {
        var without = new HashMap<>(QuickLink.write(QuickInput.example(TODAY)));
        without.put("voordeel", "geen");
        assertThat(QuickLink.read(without, TODAY).input().benefit()).isNull();
    }

    @Test
    void whatCantBeReadIsNamedAndLeftOut() {
        var read = QuickLink.read(
                Map.of(
                        "leeftijd", "-3",
                        "uren", "1e9",
                        "datum", "31-2-2026",
                        "verjaardag", "13",
                        "regeling", "gratis",
                        "voltijd", "38"),
                TODAY);
        assertThat(read.unreadable()).containsExactlyInAnyOrder("leeftijd", "uren", "datum", "verjaardag", "regeling");
        assertThat(read.input().age()).isNull();
        assertThat(read.input().start()).isNull();
        assertThat(read.input().fullTimeHours()).isEqualByComparingTo("38");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(QuickInput.first(TODAY).placement().missing())
                .extracting(phrase -> phrase.key())
                .containsExactly("workbench.quick.missing.age", "workbench.quick.missing.hours");
    }
}
