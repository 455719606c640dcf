package nl.herontwerp.placement;

import static nl.herontwerp.placement.Placements.START;
import static nl.herontwerp.placement.Placements.known;
import static nl.herontwerp.placement.Placements.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.placement.Line.Kind;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Illness;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Measurement;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy.OtherScheme;
import org.junit.jupiter.api.Test;

/** A placement through time: what changes when, to the cent. */
class TimelineTest {

    private static final PlacementCalculation CALCULATION = new PlacementCalculation(ParameterRegister.standard());

    @Test
    void wagesFollowEachRiseASubsidyOnlyOnNewYearsDay() {
        var timeline = timeline(Placements.of(LocalDate.of(2025, 1, 1), 24, Instrument.SUBSIDY));
        // 2191.80 x 1.08 = 2367.14; x 40 % = 946.86; x 32/36 = 841.65; charges 197.79
        assertThat(amount(timeline, 0, Kind.SUBSIDY)).isEqualTo(Money.of("-1039.44"));
        assertThat(amount(timeline, 6, Kind.SUBSIDY)).isEqualTo(Money.of("-1039.44"));
        // 2294.40 x 1.08 = 2477.95; x 40 % = 991.18; x 32/36 = 881.05; charges 207.05
        assertThat(amount(timeline, 12, Kind.SUBSIDY)).isEqualTo(Money.of("-1088.10"));
        assertThat(amount(timeline, 23, Kind.SUBSIDY)).isEqualTo(Money.of("-1088.10"));
        assertThat(amount(timeline, 5, Kind.WAGE)).isEqualTo(Money.of("1949.65"));
        assertThat(amount(timeline, 6, Kind.WAGE)).isEqualTo(Money.of("1996.80"));
    }

    @Test
    void theFlatRateLastsSixMonthsAndThenTheWageValueCounts() {
        var timeline = timeline(Placements.of(START, 12, Instrument.FLAT_RATE_FIRST));
        // 2523.96 x 50 % = 1261.98; x 32/36 = 1121.76; charges 263.61
        assertThat(amount(timeline, 5, Kind.SUBSIDY)).isEqualTo(Money.of("-1385.37"));
        assertThat(amount(timeline, 6, Kind.SUBSIDY)).isEqualTo(Money.of("-1108.29"));
    }

    @Test
    void partOfAMonthIsPaidByItsDays() {
        var timeline = timeline(Placements.of(LocalDate.of(2026, 7, 16), 2, Instrument.SUBSIDY));
        assertThat(timeline.months()).hasSize(3);
        assertThat(timeline.months().getFirst().isPartial()).isTrue();
        // 16 of 31 days of 2078.61 and 1108.29; 15 of 30 in September
        assertThat(amount(timeline, 0, Kind.WAGE)).isEqualTo(Money.of("1072.83"));
        assertThat(amount(timeline, 0, Kind.SUBSIDY)).isEqualTo(Money.of("-572.02"));
        assertThat(amount(timeline, 2, Kind.WAGE)).isEqualTo(Money.of("1039.31"));
    }

    @Test
    void aTrialCostsNoWageAndTheEmploymentBeginsAfterIt() {
        var support = Placements.support(Instrument.SUBSIDY, List.of(new Measurement(START, known("60"))), 2);
        var timeline = timeline(Placements.of(START, 6, Worker.of(30), support));
        assertThat(money(timeline.months().get(0).amounts().netCost())).isEqualTo(Money.ZERO);
        assertThat(timeline.months().get(0).amounts().lines()).hasSize(1);
        assertThat(amount(timeline, 2, Kind.SUBSIDY)).isEqualTo(Money.of("-1108.29"));
        assertThat(timeline.doubts()).contains(Doubt.MUNICIPAL_RULE);
        // four months of 32 hours: 554.67 hours
        assertThat(money(timeline.total().of(Kind.BENEFIT).orElseThrow())).isEqualTo(Money.of("-560.21"));
    }

    @Test
    void anotherWageValueCountsFromItsDay() {
        var support = Placements.support(
                Instrument.SUBSIDY,
                List.of(new Measurement(LocalDate.of(2026, 10, 1), known("80")), new Measurement(START, known("60"))),
                0);
        var timeline = timeline(Placements.of(START, 6, Worker.of(30), support));
        assertThat(amount(timeline, 2, Kind.SUBSIDY)).isEqualTo(Money.of("-1108.29"));
        // 2523.96 x 20 % = 504.79; x 32/36 = 448.70; charges 105.44
        assertThat(amount(timeline, 3, Kind.SUBSIDY)).isEqualTo(Money.of("-554.14"));
    }

    @Test
    void aBirthdayRaisesTheWageAtOnceAndTheSubsidyOnNewYearsDay() {
        var worker = new Worker(20, Month.SEPTEMBER, false, OtherScheme.NONE);
        var timeline =
                timeline(Placements.of(START, 8, worker, Support.of(Instrument.SUBSIDY, START, known("60"), Set.of())));
        // 11.99 and 14.99 x 32 x 52 / 12
        assertThat(amount(timeline, 1, Kind.WAGE)).isEqualTo(Money.of("1662.61"));
        assertThat(amount(timeline, 2, Kind.WAGE)).isEqualTo(Money.of("2078.61"));
        assertThat(amount(timeline, 2, Kind.SUBSIDY)).isEqualTo(amount(timeline, 0, Kind.SUBSIDY));
        assertThat(amount(timeline, 6, Kind.SUBSIDY)).isEqualTo(Money.of("-1108.29"));
        assertThat(timeline.doubts()).contains(Doubt.CONFLICTING_READING);
    }

    @Test
    void anIllnessBringsBenefitForTheWageValue() {
        var support = new Support(
                Instrument.SUBSIDY,
                List.of(new Measurement(START, known("20"))),
                0,
                null,
                Set.of(),
                List.of(new Illness(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31))));
        var timeline = timeline(Placements.of(START, 3, Worker.of(30), support));
        // (2078.61 + 166.29) x 100 % x 30 %, the floor
        assertThat(amount(timeline, 1, Kind.SICKNESS_BENEFIT)).isEqualTo(Money.of("-673.47"));
        assertThat(timeline.months().get(2).amounts().of(Kind.SICKNESS_BENEFIT)).isEmpty();
        assertThat(amount(timeline, 1, Kind.SUBSIDY)).isEqualTo(amount(timeline, 0, Kind.SUBSIDY));
    }

    @Test
    void dispensationPaysTheWageValue() {
        var worker = new Worker(30, null, false, OtherScheme.WAJONG);
        var placement =
                Placements.of(START, 2, worker, Support.of(Instrument.DISPENSATION, START, known("60"), Set.of()));
        // 2078.61333 x 60 %
        assertThat(amount(timeline(placement), 0, Kind.WAGE)).isEqualTo(Money.of("1247.17"));
        assertThat(timeline(placement).months().getFirst().amounts().of(Kind.SUBSIDY))
                .isEmpty();
    }

    @Test
    void aBenefitOfOneYearEnds() {
        var timeline = timeline(Placements.of(
                LocalDate.of(2025, 5, 1),
                24,
                Worker.of(30),
                Support.of(Instrument.NONE, START, known("60"), Set.of(WageCostBenefit.Kind.REPLACEMENT))));
        assertThat(timeline.months().get(11).amounts().of(Kind.BENEFIT)).isPresent();
        assertThat(timeline.months().get(12).amounts().of(Kind.BENEFIT)).isEmpty();
        // 8 months of 138.667 hours x 3.05
        assertThat(money(timeline.years().getFirst().amounts().of(Kind.BENEFIT).orElseThrow()))
                .isEqualTo(Money.of("-3383.47"));
    }

    @Test
    void theBenefitOfTheJobsAgreementGoesOnAfterThreeYears() {
        var timeline = timeline(Placements.of(LocalDate.of(2024, 1, 1), 60, Instrument.NONE));
        assertThat(timeline.months().get(59).amounts().of(Kind.BENEFIT)).isPresent();
        assertThat(timeline.years())
                .allSatisfy(
                        year -> assertThat(money(year.amounts().of(Kind.BENEFIT).orElseThrow()))
                                .isEqualTo(Money.of("-1680.64")));
    }

    @Test
    void whatIsNotKnownYetIsCarriedOnAndSaid() {
        var timeline = timeline(Placements.of(START, 12, Instrument.SUBSIDY));
        assertThat(amount(timeline, 11, Kind.WAGE)).isEqualTo(Money.of("2078.61"));
        assertThat(timeline.assumptions()).extracting(phrase -> phrase.key()).contains("wagerules.carriedOn");
    }

    @Test
    void anAssumedIndexationIsExplicit() {
        var placement = new Placement(
                START,
                24,
                Worker.of(30),
                new Contract(Hours.of(36), Hours.of(36), Money.of("16.20")),
                Placements.EMPLOYER,
                Support.of(Instrument.SUBSIDY, START, known("60"), Set.of()),
                Percentage.of(2));
        var timeline = timeline(placement);
        // 16.20 x 1.02 = 16.52; x 36 x 52 / 12; x 1.02^2 = 16.85
        assertThat(amount(timeline, 6, Kind.WAGE)).isEqualTo(Money.of("2577.12"));
        assertThat(amount(timeline, 18, Kind.WAGE)).isEqualTo(Money.of("2628.60"));
        // 2337.00 x 1.02 = 2383.74; x 1.08 = 2574.44; x 40 % = 1029.78; charges 242.00
        assertThat(amount(timeline, 6, Kind.SUBSIDY)).isEqualTo(Money.of("-1271.78"));
    }

    private static Timeline timeline(Placement placement) {
        return CALCULATION.timeline(placement);
    }

    private static Money amount(Timeline timeline, int month, Kind kind) {
        return money(timeline.months().get(month).amounts().of(kind).orElseThrow());
    }
}
