package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.euros;
import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for the cost of every scenario. */
class CostPropertiesTest {

    private static final NewRole ROLE = Cases.role("32", "60", Subsidy.ESTABLISHED, Benefit.JOBS_AGREEMENT);

    @Test
    void doingNothingMakesNoDifference() {
        var impact = CostCalculator.calculate(
                Cases.of(List.of(Cases.job("nurse", "23.17", "1234.5", "0")), List.of(), List.of()));
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.ZERO);
        assertThat(impact.yearly()).hasSize(1);
        assertThat(CostImpact.number(impact.payback()).toOptional()).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void linesAddUpToTheTotalInAnyOrder(long seed) {
        var random = new Random(seed);
        var first = Cases.with(job("nurse", random), random);
        var second = job("clerk", random);
        var role = Cases.with(
                Cases.role(
                        String.valueOf(8 + random.nextInt(30)),
                        String.valueOf(random.nextInt(101)),
                        Subsidy.values()[random.nextInt(3)],
                        Benefit.values()[random.nextInt(3)]),
                random);
        var robot = Cases.robot("12345.67", "99.99", "7");
        var one = CostCalculator.calculate(Cases.of(List.of(first, second), List.of(role), List.of(robot)));
        var other = CostCalculator.calculate(Cases.of(List.of(second, first), List.of(role), List.of(robot)));
        var sum = one.yearly().stream()
                .map(line -> line.amountThen().toOptional().orElseThrow())
                .reduce(Money.ZERO, Money::plus);
        assertThat(value(one.perYear().scenario())).isEqualTo(sum);
        assertThat(one.yearly())
                .allSatisfy(line -> assertThat(line.amountThen()
                                .toOptional()
                                .orElseThrow()
                                .euros()
                                .scale())
                        .isLessThanOrEqualTo(2));
        assertThat(value(other.perYear().scenario())).isEqualTo(sum);
        assertThat(other.receipt().hash()).isEqualTo(one.receipt().hash());
    }

    @Test
    void anotherInputGivesAnotherReceipt() {
        var one = CostCalculator.calculate(Cases.of(List.of(), List.of(ROLE), List.of()));
        var other = CostCalculator.calculate(Cases.of(List.of(), List.of(), List.of()));
        assertThat(other.receipt().hash()).isNotEqualTo(one.receipt().hash());
    }

    /** A hundredth of an hour a week more never costs more than 52 hundredths of an hour's wage, but for cents. */
    @Test
    void costIsContinuousInHours() {
        Money last = null;
        for (var hundredths = 3500; hundredths <= 3700; hundredths++) {
            var role = Cases.role(
                    BigDecimal.valueOf(hundredths, 2).toPlainString(), "20", Subsidy.ESTABLISHED, Benefit.NONE);
            var impact = CostCalculator.calculate(
                    Cases.of(List.of(Cases.job("nurse", "20", "100", "0")), List.of(role), List.of()));
            var cost = value(impact.perYear().scenario());
            if (last != null) {
                assertThat(cost.minus(last).euros().abs()).isLessThan(new BigDecimal("11"));
            }
            last = cost;
        }
    }

    /** EUR 85,000 that saves 2,080 hours at EUR 22 and costs EUR 3,000 a year: 23.9 months. */
    @Test
    void paybackOfACobotCell() {
        var impact = cobotCell(Kind.LESS_OVERTIME);
        assertThat(CostImpact.number(impact.payback()).toOptional()).contains(new BigDecimal("23.9"));
        assertThat(impact.paybacks()).containsExactly(impact.payback());
    }

    /** Nobody pays for the output yet: it has a payback of its own, with its name. */
    @Test
    void outputThatNobodyPaysForPaysNothingBackInMoney() {
        var impact = cobotCell(Kind.MORE_OUTPUT);
        assertThat(impact.payback().value().toOptional())
                .contains(new Explanation.Quantity.OfText(Phrase.of("costing.payback.never")));
        var worth = impact.paybacks().getLast();
        assertThat(CostImpact.number(worth).toOptional()).contains(new BigDecimal("23.9"));
        assertThat(worth.what()).isEqualTo(Phrase.of("costing.payback.worth"));
        assertThat(impact.countsWorthInPayback()).isFalse();
    }

    private static CostImpact cobotCell(Kind use) {
        return CostCalculator.calculate(Cases.of(
                List.of(Cases.job("operator", "18", "2080", "2080", Cases.use(use, "100", "22"))),
                List.of(),
                List.of(Cases.robot("85000", "3000", "8"))));
    }

    @Test
    void withoutASavingItIsNeverEarnedBack() {
        var impact =
                CostCalculator.calculate(Cases.of(List.of(), List.of(), List.of(Cases.robot("85000", "3000", "8"))));
        assertThat(impact.payback().value().toOptional())
                .contains(new Explanation.Quantity.OfText(Phrase.of("costing.payback.never")));
    }

    @Test
    void freedHoursWithoutAUseAreWorthNothingAndShownApart() {
        var impact = CostCalculator.calculate(
                Cases.of(List.of(Cases.job("nurse", "30", "1000", "400")), List.of(), List.of()));
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.ZERO);
        assertThat(impact.yearly()).extracting(CostLine::id).contains("job:nurse:unclaimed");
        assertThat(CostImpact.hours(impact.unclaimedHours()).toOptional()).contains(Hours.of(400));
    }

    @Test
    void workThatIsAddedToAJobCosts() {
        var impact = CostCalculator.calculate(
                Cases.of(List.of(Cases.job("nurse", "20.00", "1000", "-100")), List.of(), List.of()));
        // 100 x 26.26776
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("2626.78"));
    }

    @Test
    void aWageBelowTheMinimumIsRaisedAndSaid() {
        var low = new NewRole(
                "r1",
                "Role",
                1,
                Hours.of(32),
                Hours.of(36),
                Money.of("10"),
                21,
                Figure.unknown(Cases.MISSING),
                Subsidy.NONE,
                Benefit.NONE,
                null,
                known(Hours.ZERO),
                euros("0"));
        var impact = CostCalculator.calculate(Cases.of(List.of(), List.of(low), List.of()));
        assertThat(value(impact.perYear().scenario())).isEqualTo(Money.of("32760.31"));
        assertThat(impact.assumptions()).extracting(Phrase::key).containsExactly("costing.belowMinimum");
    }

    @Test
    void aWageAboveTheMaximumPremiumWagePaysPremiumsUpToItOnly() {
        // 50 x 1.08 = 54; at 1872 hours 101,088, above 79,409; 1000 hours:
        // 54,000 + 79,409 / 1872 x 1000 x 16.61 % + 54,000 x 5 % = 54,000 + 7,045.85 + 2,700
        var impact = CostCalculator.calculate(
                Cases.of(List.of(Cases.job("doctor", "50", "1000", "0")), List.of(), List.of()));
        assertThat(value(impact.perYear().now())).isEqualTo(Money.of("63745.85"));
        assertThat(impact.assumptions()).extracting(Phrase::key).containsExactly("wagerules.hoursPerYear.assumed");
    }

    @Test
    void unknownInIsUnknownOutAndNamesWhatIsMissing() {
        var job = new PresentJob(
                "nurse", "Nurse", Figure.unknown(Cases.MISSING), known(Hours.of(10)), known(Hours.of(1)), List.of());
        var impact = CostCalculator.calculate(Cases.of(List.of(job), List.of(ROLE), List.of()));
        assertThat(CostImpact.money(impact.perYear().now()).missing()).containsExactly(Cases.MISSING);
        assertThat(CostImpact.money(impact.perYear().scenario()).missing()).containsExactly(Cases.MISSING);
        assertThat(impact.perCase().now().value().isKnown()).isFalse();
        assertThat(impact.payback().value().isKnown()).isFalse();
    }

    @Test
    void unknownFreedHoursAreNotNothing() {
        var job = new PresentJob(
                "nurse", "Nurse", euros("20"), known(Hours.of(10)), Figure.unknown(Cases.MISSING), List.of());
        var impact = CostCalculator.calculate(Cases.of(List.of(job), List.of(), List.of()));
        assertThat(CostImpact.money(impact.perYear().scenario()).missing()).containsExactly(Cases.MISSING);
        assertThat(impact.unclaimedHours().value().isKnown()).isFalse();
    }

    @Test
    void workThatNobodyDoesMakesTheTotalUnknown() {
        var base = Cases.of(List.of(), List.of(), List.of());
        var input = new CostCase(
                base.referenceDate(),
                base.employer(),
                List.of(),
                known(Hours.of(5)),
                List.of(),
                List.of(),
                base.casesPerYear());
        var missing = CostImpact.money(CostCalculator.calculate(input).perYear().now())
                .missing();
        assertThat(missing).extracting(Phrase::key).containsExactly("costing.unknown.withoutJob");
    }

    @Test
    void theRulesOf2027AreNotKnownYet() {
        var base = Cases.of(List.of(), List.of(ROLE), List.of());
        var input = new CostCase(
                LocalDate.of(2027, 1, 1),
                base.employer(),
                List.of(),
                base.withoutJob(),
                base.roles(),
                List.of(),
                base.casesPerYear());
        assertThat(CostImpact.money(CostCalculator.calculate(input).perYear().scenario())
                        .missing())
                .extracting(Phrase::key)
                .contains("wagerules.unknown.after");
    }

    @Test
    void theForfaitLastsItsMonthsOnly() {
        var role = Cases.role("36", "0", Subsidy.FORFAIT, Benefit.NONE);
        var impact = CostCalculator.calculate(Cases.of(List.of(), List.of(role), List.of()));
        var line = impact.yearly().stream()
                .filter(candidate -> candidate.kind() == CostLine.Kind.SUBSIDY)
                .findFirst()
                .orElseThrow();
        // 2523.96 x 50 % = 1261.98; charges 296.57; 1558.55 x 6
        assertThat(line.amountThen().toOptional()).contains(Money.of("-9351.30"));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>herontwerp</artifactId>\n  <version>" + Receipt.PROGRAM_VERSION + "</version>");
    }

    private static PresentJob job(String id, Random random) {
        return Cases.job(
                id,
                BigDecimal.valueOf(random.nextInt(1600, 6000), 2).toPlainString(),
                BigDecimal.valueOf(random.nextInt(1, 900_000), 3).toPlainString(),
                BigDecimal.valueOf(random.nextInt(-90_000, 90_000), 3).toPlainString(),
                Cases.use(Kind.FEWER_HOURS, "33.33", "0"),
                Cases.use(Kind.LESS_OVERTIME, "12.5", "41.37"));
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
