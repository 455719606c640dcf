package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every scale; the scenarios in loonschalen.yaml hold the worked cases. */
class ScaleCostTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    private static final EmployerPremiums.Terms TERMS =
            new EmployerPremiums.Terms(true, true, Percentage.of("1.00"), Percentage.of(5));
    private static final ScaleCost.Person ADULT = new ScaleCost.Person(21, null, null);
    private static final ScaleCost COST = new ScaleCost(ParameterRegister.standard());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anHourAtWorkNeverCostsLessThanAPaidHour(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++) {
            var line = random(random);
            var result = COST.of(line, ADULT, TERMS, DATE);
            var paid = raw(result.paidHour());
            var atWork = raw(result.productiveHour());
            assertThat(atWork).as("%s", line).isGreaterThanOrEqualTo(paid);
            assertThat(raw(result.productiveHours())).isPositive();
            // a year costs the same either way
            var year = paid.multiply(new BigDecimal("52"))
                    .multiply(
                            Objects.requireNonNull(line.wage().fullTimeHours()).value());
            assertThat(atWork.multiply(raw(result.productiveHours()))
                            .subtract(year)
                            .abs())
                    .isLessThan(new BigDecimal("1E-20"));
            assertThat(sumOfParts(result.paidHour())).isEqualByComparingTo(paid);
        }
    }

    /** A placement (Snel rekenen, the command line) knows the wage, but no year-end bonus and no travel cost. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void aMonthOfAPlacementCostsItsPaidHours(long seed) {
        var random = new Random(seed);
        var register = ParameterRegister.standard();
        for (var i = 0; i < 200; i++) {
            var some = random(random);
            var line = new ScaleLine(
                    some.id(),
                    some.at(),
                    some.from(),
                    some.wage(),
                    new ScaleLine.Extras(Percentage.ZERO, null, Money.ZERO, ScaleLine.TravelPer.DAY),
                    some.absence());
            var hours = Hours.of(8 + random.nextInt(33));
            var result = COST.of(line, new ScaleCost.Person(21, hours, null), TERMS, DATE);
            var week = Explained.hours(Phrase.of("wagerules.contractHours"), Figure.known(hours));
            var month = new MonthCost(register).month(result.wage(), week, TERMS, DATE);
            var byTheHour = raw(result.paidHour())
                    .multiply(hours.value())
                    .multiply(MonthCost.WEEKS)
                    .divide(MonthCost.MONTHS, Numbers.PRECISION);
            // wage, holiday allowance, premiums and pension of a month are rounded to the cent each
            assertThat(raw(month.total()).subtract(byTheHour).abs())
                    .as("%s", line)
                    .isLessThanOrEqualTo(new BigDecimal("0.02"));
        }
    }

    @Test
    void costIsContinuousInTheHours() {
        BigDecimal last = null;
        for (var tenths = 300; tenths <= 400; tenths++) {
            var week = Hours.of(BigDecimal.valueOf(tenths, 1).toPlainString());
            var line = line("40.00", ScaleLine.WagePer.HOUR, week, "6", ScaleLine.TravelPer.DAY, "5");
            var cost = raw(COST.of(line, ADULT, TERMS, DATE).productiveHour());
            if (last != null) {
                assertThat(cost.subtract(last).abs()).isLessThan(new BigDecimal("0.10"));
            }
            last = cost;
        }
    }

    @Test
    void costIsContinuousInTheWageAlsoAtTheMinimumWageAndAtTheMaximumPremiumWage() {
        BigDecimal last = null;
        for (var cents = 1400; cents <= 5000; cents++) {
            var line = line(
                    BigDecimal.valueOf(cents, 2).toPlainString(),
                    ScaleLine.WagePer.HOUR,
                    Hours.of(36),
                    "0",
                    ScaleLine.TravelPer.DAY,
                    "5");
            var cost = raw(COST.of(line, ADULT, TERMS, DATE).paidHour());
            if (last != null) {
                assertThat(cost.subtract(last)).isBetween(BigDecimal.ZERO, new BigDecimal("0.02"));
            }
            last = cost;
        }
    }

    @Test
    void belowTheMinimumWageTheMinimumWageIsUsedWithADoubt() {
        var line = line("14.50", ScaleLine.WagePer.HOUR, Hours.of(36), "0", ScaleLine.TravelPer.DAY, "5");
        var result = COST.of(line, ADULT, TERMS, DATE);
        assertThat(raw(result.wage())).isEqualByComparingTo("14.99");
        assertThat(result.paidHour().allDoubts()).contains(Doubt.ASSUMPTION);
        assertThat(raw(result.paidHour())).isEqualByComparingTo(raw(result.atMinimum()));
        assertThat(words(result.wage()))
                .anyMatch(text -> text.contains("onder het wettelijk minimumloon (€\u00a014,99)"));
    }

    @Test
    void everyStepOfTheTraceIsExplained() {
        var line = line("2600", ScaleLine.WagePer.MONTH, Hours.of(38), "6", ScaleLine.TravelPer.DAY, "5");
        var result = COST.of(line, ADULT, TERMS, DATE);
        assertThat(words(result.productiveHour()))
                .anyMatch(text -> text.contains("× 12 maanden : (52 weken × 38 uur)"))
                .anyMatch(text -> text.contains("vakantiebijslag"))
                .anyMatch(text -> text.contains("ziekte"));
    }

    @Test
    void whatIsMissingIsNamed() {
        var line = new ScaleLine(
                "1",
                new ScaleStep("3", "2"),
                DATE,
                new ScaleLine.Wage(Money.of("16.20"), ScaleLine.WagePer.HOUR, Hours.of(36)),
                new ScaleLine.Extras(null, Percentage.of(5), Money.ZERO, ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(Hours.of(144), null, Hours.of(40), Hours.ZERO, null));
        var result = COST.of(line, ADULT, TERMS, DATE);
        assertThat(result.paidHour().value().missing())
                .extracting(Phrase::key)
                .containsExactly("wagerules.scale.missing.bonus");
        assertThat(result.productiveHour().value().missing())
                .extracting(Phrase::key)
                .containsExactly(
                        "wagerules.scale.missing.bonus",
                        "wagerules.scale.missing.extraLeave",
                        "wagerules.scale.missing.sickness");
    }

    @Test
    void aLineHoldsUntilTheNextOneOfItsStep() {
        var old = line("15.90", ScaleLine.WagePer.HOUR, Hours.of(36), "0", ScaleLine.TravelPer.DAY, "5");
        var later = new ScaleLine("2", old.at(), DATE.plusMonths(6), old.wage(), old.extras(), old.absence());
        var other =
                new ScaleLine("3", new ScaleStep("3", "10"), DATE.plusDays(1), old.wage(), old.extras(), old.absence());
        var table = new WageScales(List.of(other, later, old), HourBasis.PRODUCTIVE);
        assertThat(table.on(old.at(), DATE)).isEqualTo(Figure.known(old));
        assertThat(table.on(old.at(), later.from().minusDays(1))).isEqualTo(Figure.known(old));
        assertThat(table.on(old.at(), later.from())).isEqualTo(Figure.known(later));
        assertThat(table.on(old.at(), DATE.minusDays(1)).missing())
                .extracting(Phrase::key)
                .containsExactly("wagerules.scale.unknown.before");
        assertThat(table.steps()).containsExactly(new ScaleStep("3", "2"), new ScaleStep("3", "10"));
        assertThat(table.holdingOn(DATE)).containsExactly(old);
    }

    @Test
    void mistakesAreRefusedWithTheirMend() {
        var good = line("2600", ScaleLine.WagePer.MONTH, Hours.of(36), "0", ScaleLine.TravelPer.DAY, "5");
        assertThat(ScaleLimits.refusal(good)).isEmpty();
        var thousandsMark = line("2.600", ScaleLine.WagePer.MONTH, Hours.of(36), "0", ScaleLine.TravelPer.DAY, "5");
        assertThat(key(ScaleLimits.refusal(thousandsMark))).isEqualTo("wagerules.scale.refused.month");
        var monthAsHour = line("2600", ScaleLine.WagePer.HOUR, Hours.of(36), "0", ScaleLine.TravelPer.DAY, "5");
        assertThat(key(ScaleLimits.refusal(monthAsHour))).isEqualTo("wagerules.scale.refused.hour");
        var longWeek = line("2600", ScaleLine.WagePer.MONTH, Hours.of(160), "0", ScaleLine.TravelPer.DAY, "5");
        assertThat(key(ScaleLimits.refusal(longWeek))).isEqualTo("wagerules.scale.refused.fullTime");
        var ill = line("2600", ScaleLine.WagePer.MONTH, Hours.of(36), "0", ScaleLine.TravelPer.DAY, "101");
        assertThat(key(ScaleLimits.refusal(ill))).isEqualTo("wagerules.scale.refused.percentage");
        var twice = new ScaleLine("2", good.at(), good.from(), good.wage(), good.extras(), good.absence());
        assertThat(key(ScaleLimits.refusal(new WageScales(List.of(good, twice), HourBasis.PAID))))
                .isEqualTo("wagerules.scale.refused.twice");
    }

    private static String key(java.util.Optional<Phrase> refusal) {
        return refusal.orElseThrow().key();
    }

    private static ScaleLine random(Random random) {
        var month = random.nextBoolean();
        var week = 30 + random.nextInt(11);
        var hourly = new BigDecimal("10").add(BigDecimal.valueOf(random.nextInt(6000), 2));
        var amount = month
                ? hourly.multiply(BigDecimal.valueOf(52L * week)).divide(new BigDecimal("12"), 2, RoundingMode.HALF_UP)
                : hourly;
        return line(
                amount.toPlainString(),
                month ? ScaleLine.WagePer.MONTH : ScaleLine.WagePer.HOUR,
                Hours.of(week),
                String.valueOf(random.nextInt(12)),
                ScaleLine.TravelPer.values()[random.nextInt(2)],
                String.valueOf(random.nextInt(30)));
    }

    private static ScaleLine line(
            String amount,
            ScaleLine.WagePer per,
            Hours week,
            String travel,
            ScaleLine.TravelPer travelPer,
            String sickness) {
        return new ScaleLine(
                "1",
                new ScaleStep("3", "2"),
                DATE,
                new ScaleLine.Wage(Money.of(amount), per, week),
                new ScaleLine.Extras(Percentage.of("8.33"), null, Money.of(travel), travelPer),
                new ScaleLine.Absence(
                        week.times(new BigDecimal("4")),
                        Hours.of(36),
                        Hours.of("43.2"),
                        Hours.of(10),
                        Percentage.of(sickness)));
    }

    private static List<String> words(Explanation explanation) {
        var all = new ArrayList<String>();
        var formula = explanation.formula();
        if (formula != null) {
            all.add(Texts.dutch().render(formula));
        }
        if (explanation.origin() instanceof Explanation.Origin.Assumed(var reason)) {
            all.add(Texts.dutch().render(reason));
        }
        explanation.parts().forEach(part -> all.addAll(words(part)));
        return all;
    }

    private static BigDecimal sumOfParts(Explanation explanation) {
        return explanation.parts().stream().map(ScaleCostTest::raw).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal raw(Explanation explanation) {
        return Explained.raw(explanation).toOptional().orElseThrow();
    }
}
