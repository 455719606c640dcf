package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.ScaleLine;
import org.junit.jupiter.api.Test;

/** Jobs and roles in the scale of a collective agreement, worked out by hand on 1-7-2026. */
class AgreedCostTest {

    private static final ScaleStep AT = new ScaleStep("3", "2");
    private static final PresentJob NURSE =
            Cases.job("nurse", "99.00", "3000", "1600", Cases.use(Kind.FEWER_HOURS, "50", "0"));
    private static final NewRole ROLE = Cases.role("32", "60", Subsidy.ESTABLISHED, Benefit.NONE);

    // 16.20 x 1.13 = 18.306; premiums 16.61 % = 3.0406266; pension 10 % = 1.8306; a paid hour 23.1772266
    // productive (1872 - 144 - 36 - 43.2) x 95 % = 1566.36; an hour at work 23.1772266 x 1872 / 1566.36 = 27.69974...
    private static final ScaleLine LINE = line("16.20");

    @Test
    void workCostsTheHourAtWork() {
        var impact = calculate(HourBasis.PRODUCTIVE, List.of(inScale("nurse", known(LINE))), List.of());
        // 3000 x 27.699742...
        assertThat(then(impact, "job:nurse:wage")).isEqualTo(Money.of("83099.23"));
        // 1600 x 50 % x 27.699742...
        assertThat(then(impact, "job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-22159.79"));
        // guidance is a part of the guide's paid week, leave included: 2 x 52 x 23.1772266
        assertThat(then(impact, "role:r1:guidance")).isEqualTo(Money.of("2410.43"));
    }

    @Test
    void orThePaidHourWhenThatIsChosen() {
        var impact = calculate(HourBasis.PAID, List.of(inScale("nurse", known(LINE))), List.of());
        // 3000 x 23.1772266
        assertThat(then(impact, "job:nurse:wage")).isEqualTo(Money.of("69531.68"));
        assertThat(then(impact, "role:r1:guidance")).isEqualTo(Money.of("2410.43"));
        assertThat(impact.hourCosts().getFirst().countedByWork()).isFalse();
    }

    @Test
    void aRoleIsPaidForItsContractWhateverIsChosen() {
        var roles = List.of(inScale("r1", known(LINE)));
        // 32 x 52 x 23.1772266
        for (var basis : HourBasis.values()) {
            assertThat(then(calculate(basis, List.of(), roles), "role:r1:wage")).isEqualTo(Money.of("38566.91"));
        }
    }

    @Test
    void whatIsAboveTheMinimumWageIsShownApart() {
        var impact = calculate(HourBasis.PRODUCTIVE, List.of(), List.of(inScale("r1", known(LINE))));
        // 1664 x 1.13 x 1.2661 x (16.20 - 14.99)
        assertThat(above(impact)).isEqualTo(Money.of("2880.61"));
        var atMinimum = calculate(HourBasis.PRODUCTIVE, List.of(), List.of());
        assertThat(above(atMinimum)).isEqualTo(Money.ZERO);
    }

    @Test
    void linesStillAddUp() {
        for (var basis : HourBasis.values()) {
            var impact = calculate(
                    basis, List.of(inScale("nurse", known(LINE))), List.of(inScale("r1", known(line("14.10")))));
            var sum = impact.yearly().stream()
                    .map(line -> line.amountThen().toOptional().orElseThrow())
                    .reduce(Money.ZERO, Money::plus);
            assertThat(money(impact.perYear().scenario())).isEqualTo(sum);
        }
    }

    @Test
    void aStepThatIsNotThereMakesTheCostUnknownAndIsNamed() {
        var missing = Phrase.literal("niet in de tabel");
        var impact = calculate(HourBasis.PRODUCTIVE, List.of(inScale("nurse", Figure.unknown(missing))), List.of());
        assertThat(impact.perYear().now().value().missing()).containsExactly(missing);
        assertThat(impact.hourCosts().getFirst().paidHour().value().missing()).containsExactly(missing);
    }

    @Test
    void withoutScalesNothingChanges() {
        var before = CostCalculator.calculate(Cases.of(List.of(NURSE), List.of(ROLE), List.of()));
        var input = Cases.of(List.of(NURSE), List.of(ROLE), List.of());
        var paid = CostCalculator.calculate(new CostCase(
                input.referenceDate(),
                input.employer(),
                input.jobs(),
                input.withoutJob(),
                input.roles(),
                input.robots(),
                input.casesPerYear(),
                new Agreed(HourBasis.PAID, List.of(), List.of())));
        assertThat(paid.receipt()).isEqualTo(before.receipt());
        assertThat(paid.yearly()).isEqualTo(before.yearly());
        // written down when there were no scales yet
        assertThat(before.receipt().hash())
                .isEqualTo("cdf4fca810b44a556487728ca1859482c4d940f2d1f6a9c79054c8e8f7a939f5");
    }

    private static CostImpact calculate(HourBasis basis, List<Agreed.InScale> jobs, List<Agreed.InScale> roles) {
        return CostCalculator.calculate(new CostCase(
                Cases.DATE,
                Cases.EMPLOYER,
                List.of(NURSE),
                known(Hours.ZERO),
                List.of(ROLE),
                List.of(),
                known(new BigDecimal("1000")),
                new Agreed(basis, jobs, roles)));
    }

    private static Agreed.InScale inScale(String id, Figure<ScaleLine> line) {
        return new Agreed.InScale(id, AT, line, null, null);
    }

    private static ScaleLine line(String amount) {
        return new ScaleLine(
                "1",
                AT,
                Cases.DATE,
                new ScaleLine.Wage(Money.of(amount), ScaleLine.WagePer.HOUR, Hours.of(36)),
                new ScaleLine.Extras(Percentage.of(5), Percentage.of(10), Money.ZERO, ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(Hours.of(144), Hours.of(36), Hours.of("43.2"), Hours.ZERO, Percentage.of(5)));
    }

    private static Money above(CostImpact impact) {
        return impact.hourCosts().stream()
                .filter(line -> line.id().equals("role:r1"))
                .map(HourCostLine::aboveMinimum)
                .findFirst()
                .map(AgreedCostTest::money)
                .orElseThrow();
    }

    private static Money then(CostImpact impact, String id) {
        return impact.yearly().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .flatMap(line -> line.amountThen().toOptional())
                .orElseThrow();
    }

    private static Money money(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
