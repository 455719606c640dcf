package nl.herontwerp.costing;

import static nl.herontwerp.costing.Cases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/**
 * Year-end payment, leave, illness, the no-risk policy, replacement and training, worked out by hand on 1-7-2026: a nurse
 * at EUR 20.00 with 3,000 hours of work, and a helper of 32 hours a week at the minimum wage with a wage value of 60 %.
 */
class ExtraCostTest {

    // the nurse: 5 % year-end payment; 36 hours a week, 223.2 hours of leave; 5 % ill of what is left
    private static final PresentJob NURSE = Cases.job(
                    "nurse", "20.00", "3000", "1600", Cases.use(Kind.FEWER_HOURS, "50", "0"))
            .withTerms(new OwnTerms(Percentage.of(5), known(Hours.of(36)), Hours.of("223.2"), Percentage.of(5)));

    // the helper: 8 % year-end payment; 128 hours of leave; 5 % ill; replacement at EUR 30 an hour
    private static final Extras HELPER_EXTRAS = new Extras(
            Percentage.of(8), Hours.of(128), Percentage.of(5), true, Money.of(30), Money.of(600), Money.of(250));
    private static final NewRole HELPER =
            Cases.role("32", "60", Subsidy.ESTABLISHED, Benefit.NONE).withExtras(HELPER_EXTRAS);

    private static final ScaleStep AT = new ScaleStep("3", "2");

    /** The terms of the nurse as a line of wage scales. */
    private static final ScaleLine LINE = new ScaleLine(
            "1",
            AT,
            Cases.DATE,
            new ScaleLine.Wage(Money.of("20.00"), ScaleLine.WagePer.HOUR, Hours.of(36)),
            new ScaleLine.Extras(Percentage.of(5), Percentage.of(5), Money.ZERO, ScaleLine.TravelPer.DAY),
            new ScaleLine.Absence(Hours.of(144), Hours.of(36), Hours.of("43.2"), Hours.ZERO, Percentage.of(5)));

    private final CostImpact impact = calculate(NURSE, HELPER);

    /** Premiums are 16.61 % and pension is 5 % of the wage with holiday allowance and year-end payment. */
    @Test
    void thePresentJobLineByLine() {
        // 20 x 1.08 x 1.2161 = 26.26776; x 3000
        assertThat(now("job:nurse:wage")).isEqualTo(Money.of("78803.28"));
        // 20 x 1.13 x 1.2161 = 27.48386; x 3000 = 82451.58; less 78803.28
        assertThat(now("job:nurse:bonus")).isEqualTo(Money.of("3648.30"));
        // 27.48386 x 1872 / (1872 - 223.2) = 31.2043825...; x 3000 = 93613.15; less 82451.58
        assertThat(now("job:nurse:leave")).isEqualTo(Money.of("11161.57"));
        // 31.2043825... / 95 % = 32.8467184...; x 3000 = 98540.16; less 93613.15
        assertThat(now("job:nurse:illness")).isEqualTo(Money.of("4927.01"));
        assertThat(value(impact.perYear().now())).isEqualTo(Money.of("98540.16"));
        // hours that are not paid any more are hours at work: 1600 x 50 % x 32.8467184...
        assertThat(then("job:nurse:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-26277.37"));
        assertThat(hour(impact)).contains(new BigDecimal("32.846718455527"));
    }

    @Test
    void theRoleLineByLine() {
        // 14.99 x 1.08 x 1.2161 = 19.68768612; x 32 x 52 = 1664 hours
        assertThat(then("role:r1:wage")).isEqualTo(Money.of("32760.31"));
        // 14.99 x 1.16 x 1.2161 = 21.14603324; x 1664 = 35187.00; less 32760.31
        assertThat(then("role:r1:bonus")).isEqualTo(Money.of("2426.69"));
        // 83.2 hours ill: 83.2 x 14.99 x 1.08 x 100 % x wage value 60 %
        assertThat(then("role:r1:no-risk")).isEqualTo(Money.of("-808.16"));
        // (128 + 83.2) x 30
        assertThat(then("role:r1:replacement")).isEqualTo(Money.of("6336.00"));
        assertThat(then("role:r1:training")).isEqualTo(Money.of("250"));
        assertThat(impact.oneOff())
                .filteredOn(line -> line.id().equals("role:r1:training-once"))
                .extracting(line -> value(line.scenario()))
                .containsExactly(Money.of("600"));
        // workplace 750 and training 600
        assertThat(value(impact.oneOffTotal())).isEqualTo(Money.of("1350"));
    }

    /** All hours of a contract are paid: the lines say what leave and illness are of it, and add nothing. */
    @Test
    void leaveAndIllnessOfARoleAreInItsWageAlready() {
        assertThat(then("role:r1:paid-leave")).isEqualTo(Money.ZERO);
        assertThat(then("role:r1:paid-illness")).isEqualTo(Money.ZERO);
        // 83.2 x 21.14603324, and 128 x 21.14603324
        assertThat(value(line("role:r1:paid-illness").scenario().parts().getFirst()))
                .isEqualTo(Money.of("1759.35"));
        assertThat(value(line("role:r1:paid-leave").scenario().parts().getFirst()))
                .isEqualTo(Money.of("2706.69"));
        var alone = new Extras(null, Hours.of(128), Percentage.of(5), false, null, null, null);
        assertThat(value(calculate(NURSE, HELPER.withExtras(alone)).perYear().scenario()))
                .isEqualTo(value(calculate(NURSE, HELPER.withExtras(Extras.NONE))
                        .perYear()
                        .scenario()));
    }

    /** Terms of one line of the wage scales, given in the scale and given with the job and the role. */
    @Test
    void bothWaysOfGivingTheSameTermsCostTheSame() {
        var role = new NewRole(
                "r1",
                "Role",
                2,
                Hours.of(32),
                Hours.of(36),
                Money.of("20.00"),
                21,
                known(Percentage.of(60)),
                Subsidy.ESTABLISHED,
                Benefit.NONE,
                "nurse",
                known(Hours.of(2)),
                Cases.euros("750"));
        var absence = new Extras(null, Hours.of(100), Percentage.of(5), true, null, null, null);
        var own = calculate(
                NURSE,
                role.withExtras(new Extras(Percentage.of(5), Hours.of(100), Percentage.of(5), true, null, null, null)));
        var inScale = calculate(
                NURSE.withTerms(OwnTerms.NONE),
                role.withExtras(absence),
                new Agreed(HourBasis.PRODUCTIVE, List.of(inScale("nurse")), List.of(inScale("r1"))));
        assertThat(value(own.perYear().now()))
                .isEqualTo(value(inScale.perYear().now()))
                .isEqualTo(Money.of("98540.16"));
        assertThat(value(own.perYear().scenario()))
                .isEqualTo(value(inScale.perYear().scenario()));
        assertThat(hour(own)).isEqualTo(hour(inScale));
    }

    /** A job that is in a scale follows the scale; nothing comes on top of it. */
    @Test
    void aScaleIsNotCountedTwice() {
        var agreed = new Agreed(HourBasis.PRODUCTIVE, List.of(inScale("nurse")), List.of());
        var both = calculate(NURSE, HELPER, agreed);
        var scaleOnly = calculate(NURSE.withTerms(OwnTerms.NONE), HELPER, agreed);
        assertThat(both.yearly()).isEqualTo(scaleOnly.yearly());
    }

    @Test
    void whatIsNotStatedIsNotCounted() {
        var plain = calculate(NURSE.withTerms(OwnTerms.NONE), HELPER.withExtras(Extras.NONE));
        assertThat(plain.yearly())
                .extracting(CostLine::id)
                .containsExactly(
                        "job:nurse:wage",
                        "role:r1:wage",
                        "role:r1:subsidy",
                        "role:r1:guidance",
                        "job:nurse:freed:0:FEWER_HOURS",
                        "job:nurse:unclaimed");
    }

    @Test
    void leaveWithoutAFullTimeWeekIsUnknownAndSaid() {
        var terms = new OwnTerms(null, Figure.unknown(Cases.MISSING), Hours.of(200), null);
        var without = calculate(NURSE.withTerms(terms), HELPER);
        assertThat(CostImpact.money(without.perYear().now()).missing()).containsExactly(Cases.MISSING);
    }

    @Test
    void theNoRiskPolicyPaysTheWholeWageWithoutSubsidyAndHalfAtAFlatRate() {
        // 83.2 x 16.1892
        assertThat(noRisk("60", Subsidy.NONE)).isEqualTo(Money.of("-1346.94"));
        assertThat(noRisk("60", Subsidy.FORFAIT)).isEqualTo(Money.of("-673.47"));
        // at least 30 %
        assertThat(noRisk("10", Subsidy.ESTABLISHED)).isEqualTo(Money.of("-404.08"));
    }

    private static Money noRisk(String wageValue, Subsidy subsidy) {
        var role = Cases.role("32", wageValue, subsidy, Benefit.NONE).withExtras(HELPER_EXTRAS);
        return value(of(calculate(NURSE, role), "role:r1:no-risk").scenario());
    }

    @Test
    void everyLineOpensIntoItsLawAndInputs() {
        var noRisk = line("role:r1:no-risk").scenario();
        assertThat(leaves(noRisk).map(leaf -> leaf.what().key()))
                .contains("costing.roleSickness", "costing.contractHours", "wagerules.wageValue");
        assertThat(leaves(noRisk)
                        .filter(leaf -> leaf.origin() instanceof Explanation.Origin.Parameter)
                        .map(leaf -> ((Explanation.Origin.Parameter) leaf.origin()).id()))
                .contains("sickness/no-risk-first-year", "sickness/wage-value-floor", "wml/minimum-hourly-wage");
        assertThat(line("job:nurse:illness").now().formula())
                .extracting(Phrase::key)
                .isEqualTo("costing.line.illness.formula");
    }

    private static Stream<Explanation> leaves(Explanation tree) {
        return tree.parts().isEmpty() ? Stream.of(tree) : tree.parts().stream().flatMap(ExtraCostTest::leaves);
    }

    private static Agreed.InScale inScale(String id) {
        return new Agreed.InScale(id, AT, known(LINE), null, null);
    }

    private static CostImpact calculate(PresentJob job, NewRole role) {
        return calculate(job, role, Agreed.NOTHING);
    }

    private static CostImpact calculate(PresentJob job, NewRole role, Agreed agreed) {
        return CostCalculator.calculate(new CostCase(
                Cases.DATE,
                Cases.EMPLOYER,
                List.of(job),
                known(Hours.ZERO),
                List.of(role),
                List.of(),
                known(new BigDecimal("1000")),
                agreed));
    }

    private CostLine line(String id) {
        return of(impact, id);
    }

    private static CostLine of(CostImpact impact, String id) {
        return impact.yearly().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> hour(CostImpact impact) {
        return impact.hourCost("job:nurse").map(cost -> cost.euros().setScale(12, RoundingMode.HALF_UP));
    }

    private Money now(String id) {
        return value(line(id).now());
    }

    private Money then(String id) {
        return value(line(id).scenario());
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
