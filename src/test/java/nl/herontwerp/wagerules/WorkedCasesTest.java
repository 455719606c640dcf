package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calculations that others published, and what must hold for every subsidy. */
class WorkedCasesTest {

    private static final ParameterRegister REGISTER = ParameterRegister.standard();
    private static final WageCostSubsidy SUBSIDY = new WageCostSubsidy(REGISTER);
    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    @Test
    void rendement2016ForfaitFullTime() {
        var base = new MinimumWage(REGISTER).withHoliday(money("1537.20"), DATE);
        var month = SUBSIDY.ofBase(base, hours("36"), percent("23"), claim("0", true, "36", "36"));
        assertThat(base.value()).isEqualTo(money("1660.18").value());
        assertThat(month.subsidy().value()).isEqualTo(money("830.09").value());
        assertThat(month.charges().value()).isEqualTo(money("190.92").value());
    }

    @Test
    void rendement2015WithoutHolidayAllowance() {
        var month = SUBSIDY.ofBase(money("1524.60"), hours("36"), percent("23"), claim("50", false, "36", "36"));
        assertThat(month.subsidy().value()).isEqualTo(money("762.30").value());
        assertThat(month.charges().value()).isEqualTo(money("175.33").value());
    }

    /**
     * A calculation of 2015 that counts the part-time factor twice: 1507.80 x 32/40 x 1.08 x 1.20 = 1563.29
     * a month, of which half is dispensed; it prints 625.40, which is that half times 32/40 again.
     */
    @Test
    void partTimeFactorCountsOnce() {
        var base = new MinimumWage(REGISTER).withHoliday(money("1507.80"), DATE);
        var month = SUBSIDY.ofBase(base, hours("40"), percent("20"), claim("50", false, "32", "40"));
        var whole = Money.of("1563.29");
        var half = euros(month.paid());
        assertThat(half.subtract(whole.euros().divide(BigDecimal.valueOf(2))).abs())
                .as("half of the whole, but for the rounding of each step")
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(half).isGreaterThan(new BigDecimal("781")).isNotEqualByComparingTo("625.40");
    }

    @Test
    void wageValueOfTwoMainTasks() {
        var indication =
                WageValue.indication(List.of(task("A", "60", "80", "100", "90"), task("B", "40", "70", "90", "90")));
        assertThat(indication.value()).isEqualTo(percent("66").value());
        assertThat(indication.parts().getFirst().value())
                .isEqualTo(percent("43.2").value());
        assertThat(indication.parts().getLast().value())
                .isEqualTo(percent("22.68").value());
    }

    @Test
    void paceOfSeventyAgainstEightyAndAboveTheNorm() {
        assertThat(WageValue.indication(List.of(task("A", "100", "87.5", "100", "100")))
                        .value())
                .isEqualTo(percent("88").value());
        assertThat(WageValue.indication(List.of(task("A", "100", "112.5", "100", "100")))
                        .value())
                .isEqualTo(percent("100").value());
    }

    @Test
    void sharesThatAreNotAHundredGiveNoWageValue() {
        assertThat(WageValue.indication(List.of(task("A", "60", "80", "100", "90")))
                        .value()
                        .isKnown())
                .isFalse();
    }

    @Test
    void chargesOf2026AreToBeVerified() {
        var month = SUBSIDY.month(claim("60", false, "36", "36"));
        assertThat(month.subsidy().allDoubts()).isEmpty();
        assertThat(month.paid().allDoubts()).containsExactly(Doubt.UNVERIFIED_VALUE);
    }

    /** 57 % of the base times 1.235 is more than 70 % of it; 56 % is not. */
    @Test
    void theOtherReadingOfTheCapIsADoubtOnlyWhereItMatters() {
        assertThat(SUBSIDY.month(claim("43", false, "36", "36")).paid().allDoubts())
                .contains(Doubt.CONFLICTING_READING);
        assertThat(SUBSIDY.month(claim("44", false, "36", "36")).paid().allDoubts())
                .doesNotContain(Doubt.CONFLICTING_READING);
    }

    @Test
    void jobsInProportion() {
        var jobs = new JobsAgreement(REGISTER);
        assertThat(jobs.jobs(hours("25.5"), DATE).value()).isEqualTo(number("1.00"));
        assertThat(jobs.jobs(hours("32"), DATE).value()).isEqualTo(number("1.25"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void subsidyStaysBetweenNothingAndTheCapAndFallsAsTheWageValueRises(long seed) {
        var random = new Random(seed);
        var fullTime = 36 + random.nextInt(5);
        var hours = BigDecimal.valueOf(random.nextInt(100, 4001), 2);
        var date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1095));
        var last = new BigDecimal("1000000");
        for (var wageValue = 0; wageValue <= 100; wageValue++) {
            var month = SUBSIDY.month(new WageCostSubsidy.Claim(
                    21, Figure.known(Percentage.of(wageValue)), false, new Hours(hours), Hours.of(fullTime), date));
            assertThat(euros(month.at36Hours())).isBetween(BigDecimal.ZERO, euros(month.cap()));
            assertThat(euros(month.paid())).isBetween(BigDecimal.ZERO, last);
            last = euros(month.paid());
        }
        assertThat(last).isEqualByComparingTo("0");
    }

    private static WageCostSubsidy.Claim claim(String wageValue, boolean forfait, String hours, String fullTime) {
        return new WageCostSubsidy.Claim(
                21, Figure.known(Percentage.of(wageValue)), forfait, Hours.of(hours), Hours.of(fullTime), DATE);
    }

    private static WageValue.MainTask task(String name, String share, String pace, String quality, String net) {
        return new WageValue.MainTask(
                name, Percentage.of(share), Percentage.of(pace), Percentage.of(quality), Percentage.of(net));
    }

    private static Explanation money(String euros) {
        return Explained.money(Phrase.literal("x"), Figure.known(Money.of(euros)));
    }

    private static Explanation hours(String hours) {
        return Explained.hours(Phrase.literal("x"), Figure.known(Hours.of(hours)));
    }

    private static Explanation percent(String percent) {
        return Explained.percentage(Phrase.literal("x"), Figure.known(Percentage.of(percent)));
    }

    private static Figure<Explanation.Quantity> number(String number) {
        return Figure.known(new Explanation.Quantity.OfNumber(new BigDecimal(number)));
    }

    private static BigDecimal euros(Explanation explanation) {
        return Explained.raw(explanation).toOptional().orElseThrow();
    }
}
