package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.ParameterValue.Status;
import org.junit.jupiter.api.Test;

/** What differs in the register between two dates. */
class RuleDifferenceTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final ParameterRegister STANDARD = ParameterRegister.standard();

    @Test
    void inJuly2026OnlyTheMinimumWageChanged() {
        var differences = RuleDifference.between(STANDARD, JANUARY, JULY);
        assertThat(differences)
                .extracting(each -> each.parameter().id())
                .containsExactlyInAnyOrder("wml/minimum-hourly-wage", "wml/reference-month");
        var hourly = one(differences, "wml/minimum-hourly-wage");
        assertThat(hourly.change().toOptional()).contains(new BigDecimal("0.28"));
        // 0.28 / 14.71
        assertThat(percent(hourly)).isEqualByComparingTo("1.9035");
        assertThat(hourly.isAdded()).isFalse();
    }

    @Test
    void theOtherWayRoundItIsLess() {
        var hourly = one(RuleDifference.between(STANDARD, JULY, JANUARY), "wml/minimum-hourly-wage");
        assertThat(hourly.change().toOptional()).contains(new BigDecimal("-0.28"));
        assertThat(percent(hourly)).isEqualByComparingTo("-1.8679");
    }

    @Test
    void oneDayDiffersFromItselfInNothing() {
        assertThat(RuleDifference.between(STANDARD, JULY, JULY)).isEmpty();
    }

    @Test
    void theSameAmountUnderOtherTermsIsNoDifference() {
        // 1.01 an hour before and after 2026, for another duration
        assertThat(RuleDifference.between(STANDARD, LocalDate.of(2025, 12, 31), JANUARY))
                .extracting(each -> each.parameter().id())
                .doesNotContain("lkv/jobs-agreement-hour")
                .contains("premiums/zvw-employer");
    }

    @Test
    void aValueThatIsNotKnownYetIsADifferenceOfUnknownSize() {
        var hourly = one(RuleDifference.between(STANDARD, JULY, NEXT_YEAR), "wml/minimum-hourly-wage");
        assertThat(hourly.change().isKnown()).isFalse();
        assertThat(hourly.relativeChange().isKnown()).isFalse();
        assertThat(hourly.after().missing()).hasSize(1);
    }

    @Test
    void unknownOnBothDatesIsNone() {
        assertThat(RuleDifference.between(STANDARD, LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1)))
                .isEmpty();
    }

    @Test
    void anAddedValueIsMarked() {
        var register = STANDARD.with(List.of(new AddedValue("wml/minimum-hourly-wage", value(NEXT_YEAR, "15.40"))));
        var hourly = one(RuleDifference.between(register, JULY, NEXT_YEAR), "wml/minimum-hourly-wage");
        assertThat(hourly.isAdded()).isTrue();
        assertThat(hourly.change().toOptional()).contains(new BigDecimal("0.41"));
    }

    @Test
    void fromZeroThereIsNoPercentage() {
        var register = STANDARD.with(List.of(
                new AddedValue("premiums/ufo", value(JANUARY, "0")),
                new AddedValue("premiums/ufo", value(JULY, "0.5"))));
        var ufo = one(RuleDifference.between(register, JANUARY, JULY), "premiums/ufo");
        assertThat(ufo.change().toOptional()).contains(new BigDecimal("0.5"));
        assertThat(ufo.relativeChange().missing())
                .extracting(phrase -> phrase.key())
                .containsExactly("wagerules.unknown.fromZero");
    }

    private static RuleDifference one(List<RuleDifference> differences, String id) {
        return differences.stream()
                .filter(each -> each.parameter().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal percent(RuleDifference difference) {
        return difference
                .relativeChange()
                .map(Percentage::percent)
                .toOptional()
                .orElseThrow()
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static ParameterValue value(LocalDate from, String number) {
        return new ParameterValue(
                from,
                null,
                new BigDecimal(number),
                new LegalSource("Test", "art. 1", null),
                LocalDate.of(2026, 11, 1),
                Status.CONFIRMED,
                null,
                true);
    }
}
