package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for the cost of every scenario through the years. */
class HorizonPropertiesTest {

    private static final Horizon NO_GROWTH = new Horizon(
            5, null, Percentage.ZERO, Percentage.ZERO, Percentage.ZERO, Percentage.ZERO, "zonder rente", null);
    private static final NewRole ROLE = Cases.role("32", "60", Subsidy.ESTABLISHED, Benefit.WORK_DISABLED);

    /** EUR 85,000 that saves 2,080 hours at EUR 22 and costs EUR 3,000 a year: 23.9 months. */
    @Test
    void paybackOfACobotCell() {
        var impact = impact(cell(Kind.LESS_TEMPORARY_LABOUR), NO_GROWTH);
        assertThat(value(impact.year(1).cost().difference())).isEqualTo(Money.of("-42760"));
        assertThat(CostImpact.number(impact.payback()).toOptional()).contains(new BigDecimal("23.9"));
        assertThat(impact.paybacks()).containsExactly(impact.payback());
        assertThat(impact.payback().formula())
                .isEqualTo(Phrase.of(
                        "costing.horizon.payback.formula",
                        2,
                        Money.of("42240"),
                        Money.of("42760"),
                        BigDecimal.valueOf(12),
                        new BigDecimal("11.9"),
                        new BigDecimal("23.9")));
    }

    @Test
    void moreOutputIsWorthSomethingButIsNoMoney() {
        var impact = impact(cell(Kind.MORE_OUTPUT), NO_GROWTH);
        assertThat(value(impact.year(1).cost().difference())).isEqualTo(Money.of("3000"));
        assertThat(value(impact.year(1).economic())).isEqualTo(Money.of("-45760"));
        assertThat(impact.payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.payback.never")));
        assertThat(impact.paybacks()).hasSize(2);
        assertThat(CostImpact.number(impact.paybacks().getLast()).toOptional()).contains(new BigDecimal("23.9"));
        // 5 x (45760 - 3000) - 85000, and 3 of its 8 years are left: 85000 x 3/8 = 31875
        assertThat(value(impact.cash())).isEqualTo(Money.of("-100000"));
        assertThat(value(impact.worth())).isEqualTo(Money.of("160675"));
    }

    @Test
    void doingNothingMakesNoDifferenceInAnyYear() {
        var growing = new Horizon(
                10,
                null,
                Percentage.of("3.3"),
                Percentage.of(2),
                Percentage.of("-1.5"),
                Percentage.of(5),
                "norm",
                null);
        var impact =
                impact(Cases.of(List.of(Cases.job("nurse", "23.17", "1234.5", "0")), List.of(), List.of()), growing);
        assertThat(impact.years())
                .hasSize(11)
                .allSatisfy(year -> assertThat(value(year.cost().difference())).isEqualTo(Money.ZERO));
        assertThat(value(impact.cash())).isEqualTo(Money.ZERO);
        assertThat(impact.payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.horizon.payback.nothing")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatIsVisibleAddsUp(long seed) {
        var random = new Random(seed);
        var horizon = new Horizon(
                1 + random.nextInt(10),
                null,
                percent(random),
                percent(random),
                percent(random),
                percent(random),
                "toets",
                random.nextInt(121));
        var impact = impact(
                Cases.of(
                        List.of(Cases.with(job("nurse", random), random), job("clerk", random)),
                        List.of(Cases.with(
                                Cases.role(
                                        String.valueOf(8 + random.nextInt(30)),
                                        String.valueOf(random.nextInt(101)),
                                        Subsidy.values()[random.nextInt(3)],
                                        Benefit.values()[random.nextInt(3)]),
                                random)),
                        List.of(Cases.robot("12345.67", "99.99", String.valueOf(1 + random.nextInt(7))))),
                horizon);
        for (var year : impact.years()) {
            assertThat(value(year.cost().scenario()))
                    .isEqualTo(sum(year.lines().cash().stream().map(CostLine::scenario)));
            assertThat(year.lines().lines())
                    .allSatisfy(line ->
                            assertThat(value(line.scenario()).euros().scale()).isLessThanOrEqualTo(2));
        }
        assertThat(value(impact.total().difference()))
                .isEqualTo(sum(impact.years().stream().map(year -> year.cost().difference())))
                .isEqualTo(
                        sum(impact.subjects().stream().map(share -> share.cost().difference())))
                .isEqualTo(value(impact.total().scenario())
                        .minus(value(impact.total().now())))
                .isEqualTo(value(impact.cumulative()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"FEWER_HOURS", "LESS_OVERTIME", "LESS_TEMPORARY_LABOUR"})
    void aLargerUseOfFreedHoursNeverSavesLess(Kind kind) {
        Money last = null;
        for (var share = 0; share <= 100; share += 5) {
            var job = Cases.job("nurse", "20", "3000", "1600", Cases.use(kind, String.valueOf(share), "31.13"));
            var saving = value(impact(Cases.of(List.of(job), List.of(ROLE), List.of()), NO_GROWTH)
                    .cash());
            if (last != null) {
                assertThat(saving).isGreaterThan(last);
            }
            last = saving;
        }
    }

    @Test
    void withoutDiscountTheNetPresentValueIsTheSaving() {
        var impact = impact(cell(Kind.LESS_OVERTIME), NO_GROWTH);
        assertThat(value(impact.cash())).isEqualTo(value(impact.cumulative()).negated());
    }

    /** Without growth each year costs what the cost of one year says, depreciation aside. */
    @Test
    void aYearWithoutGrowthIsTheYearOfTheScreen() {
        var input = Cases.of(
                List.of(Cases.job("nurse", "20", "3000", "1600", Cases.use(Kind.FEWER_HOURS, "50", "0"))),
                List.of(ROLE),
                List.of(Cases.robot("7000", "500", "7")));
        var year = CostCalculator.calculate(input);
        var depreciation = Money.of("1000");
        for (var number = 1; number <= 3; number++) {
            assertThat(value(impact(input, NO_GROWTH).year(number).cost().scenario()))
                    .isEqualTo(value(year.perYear().scenario()).minus(depreciation));
        }
    }

    /** 3 years for a work-disabled employee; since 2026 no end for the jobs agreement. */
    @ParameterizedTest
    @CsvSource({"WORK_DISABLED, 2026-07-01, 3", "JOBS_AGREEMENT, 2026-07-01, 5", "WORK_DISABLED, 2024-07-01, 3"})
    void aBenefitEndsWhenItsRuleSays(Benefit benefit, LocalDate start, int years) {
        var role = Cases.role("32", "60", Subsidy.NONE, benefit);
        var impact = impact(
                Cases.of(List.of(Cases.job("nurse", "20", "10", "0")), List.of(role), List.of()),
                NO_GROWTH.withStart(start));
        for (var year = 1; year <= 5; year++) {
            assertThat(value(line(impact, year, "role:r1:benefit")).isNegative())
                    .isEqualTo(year <= years);
        }
    }

    /** In the first six months only, and not longer than a user counts on it. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 6", "3, 3", "24, 6", "0, 0"})
    void theFlatRateStaysInYear1(Integer stated, int months) {
        var role = Cases.role("36", "0", Subsidy.FORFAIT, Benefit.NONE);
        var horizon = NO_GROWTH.with(Setting.SUBSIDY_MONTHS, stated == null ? null : BigDecimal.valueOf(stated));
        var impact = impact(Cases.of(List.of(Cases.job("nurse", "20", "10", "0")), List.of(role), List.of()), horizon);
        // 1558.55 a month, see CostPropertiesTest
        assertThat(value(line(impact, 1, "role:r1:subsidy")))
                .isEqualTo(Money.of("-1558.55").times(BigDecimal.valueOf(months)));
        assertThat(value(line(impact, 2, "role:r1:subsidy"))).isEqualTo(Money.ZERO);
    }

    /** 14.40 from 1-7-2025 and 14.99 from 1-7-2026, both in the law: no growth comes into it. */
    @Test
    void knownRulesOfALaterYearAreUsed() {
        var horizon = NO_GROWTH.withStart(LocalDate.of(2025, 7, 1)).with(Setting.WAGE_GROWTH, new BigDecimal("50"));
        var role = Cases.role("32", "60", Subsidy.NONE, Benefit.NONE);
        var impact = impact(Cases.of(List.of(Cases.job("nurse", "20", "10", "0")), List.of(role), List.of()), horizon);
        assertThat(value(line(impact, 2, "role:r1:wage"))).isEqualTo(Money.of("32760.31"));
        assertThat(impact.year(2).lines().assumedRules()).isEmpty();
        assertThat(impact.year(3).lines().assumedRules()).isPresent();
    }

    /** Hours grow 10 % a year, and with them the role; what is bought does not. */
    @Test
    void theVolumeRaisesHoursButNotWhatIsBought() {
        var horizon = NO_GROWTH.with(Setting.VOLUME_GROWTH, BigDecimal.TEN);
        var input = Cases.of(
                List.of(Cases.job("nurse", "20", "1000", "100", Cases.use(Kind.LESS_OVERTIME, "100", "30"))),
                List.of(ROLE),
                List.of(Cases.robot("7000", "500", "7")));
        var impact = impact(input, horizon);
        // 26.26776 x 1000 = 26,267.76; x 1.1^2
        assertThat(value(line(impact, 3, "job:nurse:wage"))).isEqualTo(Money.of("31783.99"));
        assertThat(value(line(impact, 3, "job:nurse:freed:0:LESS_OVERTIME"))).isEqualTo(Money.of("-3630"));
        // 32,760.31 x 1.21
        assertThat(value(line(impact, 3, "role:r1:wage"))).isEqualTo(Money.of("39639.98"));
        assertThat(value(line(impact, 3, "robot:b1:running"))).isEqualTo(Money.of("500"));
        // 1000 cases become 1210: the same per case
        assertThat(value(impact.year(3).perCase().getFirst().now())).isEqualTo(Money.of("26.27"));
    }

    @Test
    void aGrowthThatIsNotStatedBlocksLaterYearsOnly() {
        var impact = impact(
                Cases.of(
                        List.of(Cases.job("nurse", "20", "1000", "100", Cases.use(Kind.FEWER_HOURS, "100", "0"))),
                        List.of(ROLE),
                        List.of(Cases.robot("7000", "500", "7"))),
                Horizon.START);
        assertThat(impact.year(1).cost().difference().value().isKnown()).isTrue();
        assertThat(impact.year(2).cost().difference().value().isKnown()).isFalse();
        assertThat(impact.cash().value().isKnown()).isFalse();
        assertThat(impact.missing())
                .containsExactly(
                        unknownGrowth(Setting.WAGE_GROWTH),
                        unknownGrowth(Setting.VOLUME_GROWTH),
                        unknownGrowth(Setting.PRICE_GROWTH),
                        Phrase.of("costing.unknown.discountRate"));
    }

    @Test
    void aRateWithoutAReasonGivesNoPresentValue() {
        var impact = impact(cell(Kind.LESS_OVERTIME), NO_GROWTH.withReason(" "));
        assertThat(impact.missing()).containsExactly(Phrase.of("costing.unknown.discountReason", Percentage.ZERO));
        assertThat(impact.payback().value().isKnown()).isTrue();
    }

    @Test
    void guidanceOfALaterYearThatIsNotStatedIsNotNothing() {
        var base = Cases.of(List.of(Cases.job("nurse", "20", "10", "0")), List.of(ROLE), List.of());
        var input = new HorizonCase(
                base,
                NO_GROWTH,
                Map.of(
                        "r1",
                        new HorizonCase.LaterGuidance(
                                Figure.unknown(Cases.MISSING), known(nl.herontwerp.kernel.Hours.ZERO))),
                Collections.nCopies(5, base.agreed()),
                Figure.unknown(Cases.MISSING));
        var impact = HorizonImpact.of(HorizonCalculator.calculate(input));
        assertThat(CostImpact.money(impact.year(2).cost().scenario()).missing()).containsExactly(Cases.MISSING);
        assertThat(impact.year(3).lines().lines()).extracting(CostLine::id).doesNotContain("role:r1:guidance");
    }

    @Test
    void aSavingWithoutCostAtTheStartPaysAtOnce() {
        var impact = impact(
                Cases.of(
                        List.of(Cases.job("nurse", "20", "1000", "100", Cases.use(Kind.FEWER_HOURS, "100", "0"))),
                        List.of(),
                        List.of()),
                NO_GROWTH);
        assertThat(impact.payback().value().toOptional())
                .contains(new Quantity.OfText(Phrase.of("costing.horizon.payback.atOnce")));
    }

    /** Its life ends at 2.5 and 5 years; at the very end of the horizon none is bought any more. */
    @Test
    void aRobotIsReplacedInTheYearInWhichItsLifeEnds() {
        var impact = impact(
                Cases.of(List.of(), List.of(), List.of(Cases.robot("10000", "0", "2.5"))),
                NO_GROWTH.with(Setting.PRICE_GROWTH, BigDecimal.TEN));
        assertThat(impact.years().stream()
                        .filter(year -> year.lines().lines().stream()
                                .anyMatch(line -> line.id().equals("robot:b1:replacement")))
                        .map(HorizonImpact.Year::number))
                .containsExactly(3);
        // 10000 x 1.1^3
        assertThat(value(line(impact, 3, "robot:b1:replacement"))).isEqualTo(Money.of("13310"));
        assertThat(value(line(impact, 5, "robot:b1:left"))).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "YEARS, 0",
                "YEARS, -1",
                "YEARS, 11",
                "YEARS, 2.5",
                "YEARS, -",
                "WAGE_GROWTH, -100",
                "PRICE_GROWTH, 100.1",
                "VOLUME_GROWTH, -250",
                "DISCOUNT_RATE, -100",
                "DISCOUNT_RATE, 4.00001",
                "SUBSIDY_MONTHS, -1",
                "SUBSIDY_MONTHS, 121",
                "SUBSIDY_MONTHS, 1.5"
            })
    void whatCannotBeIsRefused(Setting setting, BigDecimal number) {
        assertThat(Horizon.refusal(setting, number)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "YEARS, 1",
                "YEARS, 10.0",
                "WAGE_GROWTH, -99.9",
                "PRICE_GROWTH, -",
                "VOLUME_GROWTH, 100",
                "DISCOUNT_RATE, 0",
                "SUBSIDY_MONTHS, 0",
                "SUBSIDY_MONTHS, 120",
                "SUBSIDY_MONTHS, -"
            })
    void whatCanBeIsKept(Setting setting, BigDecimal number) {
        assertThat(Horizon.refusal(setting, number)).isEmpty();
        var kept = Horizon.START.with(setting, number).number(setting);
        if (number == null) {
            assertThat(kept).isNull();
        } else {
            assertThat(kept).isEqualByComparingTo(number);
        }
    }

    private static CostCase cell(Kind kind) {
        return Cases.of(
                List.of(Cases.job("operator", "18", "2080", "2080", Cases.use(kind, "100", "22"))),
                List.of(),
                List.of(Cases.robot("85000", "3000", "8")));
    }

    private static CostCase.PresentJob job(String id, Random random) {
        return Cases.job(
                id,
                BigDecimal.valueOf(random.nextInt(1600, 6000), 2).toPlainString(),
                BigDecimal.valueOf(random.nextInt(1, 900_000), 3).toPlainString(),
                BigDecimal.valueOf(random.nextInt(-90_000, 90_000), 3).toPlainString(),
                new FreedHoursUse[] {
                    Cases.use(Kind.FEWER_HOURS, "33.33", "0"),
                    Cases.use(Kind.LESS_OVERTIME, "12.5", "41.37"),
                    Cases.use(Kind.MORE_OUTPUT, "20", "17.01")
                });
    }

    private static Percentage percent(Random random) {
        return new Percentage(BigDecimal.valueOf(random.nextInt(-500, 1000), 2).setScale(2, RoundingMode.UNNECESSARY));
    }

    private static Phrase unknownGrowth(Setting setting) {
        return Phrase.of("costing.unknown.growth", Phrase.ofEnum("costing.horizon", setting));
    }

    static HorizonImpact impact(CostCase base, Horizon horizon) {
        return HorizonImpact.of(HorizonCalculator.calculate(new HorizonCase(
                base,
                horizon,
                Map.of(),
                Collections.nCopies(horizon.years(), base.agreed()),
                Figure.unknown(Cases.MISSING))));
    }

    private static Explanation line(HorizonImpact impact, int year, String id) {
        return impact.year(year).lines().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(CostLine::scenario)
                .orElseThrow();
    }

    private static Money sum(Stream<Explanation> amounts) {
        return amounts.map(HorizonPropertiesTest::value).reduce(Money.ZERO, Money::plus);
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
