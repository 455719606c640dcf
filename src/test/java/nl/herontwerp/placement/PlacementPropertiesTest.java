package nl.herontwerp.placement;

import static nl.herontwerp.placement.Placements.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Illness;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Measurement;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy.OtherScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every placement; placements come from numbered seeds. */
class PlacementPropertiesTest {

    private static final PlacementCalculation CALCULATION = new PlacementCalculation(ParameterRegister.standard());
    private static final int SEEDS = 60;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesAddUpToMonthsMonthsToYearsAndYearsToTheWhole(long seed) {
        var timeline = CALCULATION.timeline(any(new Random(seed)));
        var whole = Money.ZERO;
        for (var year : timeline.years()) {
            var months = Money.ZERO;
            for (var month : year.months()) {
                var lines = month.amounts().lines().stream()
                        .map(line -> money(line.amount()))
                        .reduce(Money.ZERO, Money::plus);
                assertThat(money(month.amounts().netCost())).isEqualTo(lines);
                assertThat(money(month.amounts().employerCost())
                                .plus(money(month.amounts().support())))
                        .isEqualTo(lines);
                months = months.plus(lines);
            }
            assertThat(money(year.amounts().netCost())).isEqualTo(months);
            whole = whole.plus(months);
        }
        assertThat(money(timeline.total().netCost())).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDayBelongsToOneMonthAndEveryAmountIsInCents(long seed) {
        var placement = any(new Random(seed));
        var next = placement.start();
        for (var month : CALCULATION.timeline(placement).months()) {
            assertThat(month.from()).isEqualTo(next);
            assertThat(month.until().getMonth()).isEqualTo(month.from().getMonth());
            for (var line : month.amounts().lines()) {
                var euros = money(line.amount()).euros();
                assertThat(euros.stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
                assertThat(euros.signum() * (line.kind().isCost() ? 1 : -1)).isNotNegative();
            }
            next = month.until().plusDays(1);
        }
        assertThat(next).isEqualTo(placement.lastDay().plusDays(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfInputsMakesNoDifference(long seed) {
        var placement = any(new Random(seed));
        var support = placement.support();
        var turned = with(
                placement,
                new Support(
                        support.instrument(),
                        support.wageValues().reversed(),
                        support.trialMonths(),
                        support.lastDay(),
                        support.benefits(),
                        support.illnesses().reversed()));
        var one = CALCULATION.timeline(placement);
        var other = CALCULATION.timeline(turned);
        assertThat(other.total().netCost().value())
                .isEqualTo(one.total().netCost().value());
        assertThat(other.receipt()).isEqualTo(one.receipt());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSubsidyFallsAsTheWageValueRises(long seed) {
        var random = new Random(seed);
        var placement = any(random);
        var last = new BigDecimal("100000");
        for (var wageValue = 0; wageValue <= 100; wageValue += 20) {
            var subsidy = Objects.requireNonNull(CALCULATION
                    .quote(with(
                            placement,
                            Support.of(
                                    Instrument.SUBSIDY,
                                    placement.start(),
                                    Figure.known(Percentage.of(wageValue)),
                                    placement.support().benefits())))
                    .subsidy());
            assertThat(money(subsidy.paid()).euros()).isBetween(BigDecimal.ZERO, last);
            assertThat(money(subsidy.at36Hours())).isLessThanOrEqualTo(money(subsidy.cap()));
            last = money(subsidy.paid()).euros();
        }
        assertThat(last).isEqualByComparingTo("0");
    }

    /** A hundredth of an hour a week costs less than a euro a month; a jump would be a mistake. */
    @Test
    void costIsContinuousInHours() {
        Money last = null;
        for (var hundredths = 3_400; hundredths <= 4_100; hundredths++) {
            var placement = Placements.of(LocalDate.of(2026, 7, 1), 1, Instrument.SUBSIDY);
            var hours = new Hours(BigDecimal.valueOf(hundredths, 2));
            var quote = CALCULATION.quote(new Placement(
                    placement.start(),
                    1,
                    placement.worker(),
                    new Contract(hours, Hours.of(40), null),
                    placement.employer(),
                    placement.support(),
                    Percentage.ZERO));
            var cost = money(quote.netCost());
            if (last != null) {
                assertThat(cost.minus(last).euros().abs()).isLessThan(BigDecimal.ONE);
            }
            last = cost;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLongerLookAheadChangesNothingBefore(long seed) {
        var placement = any(new Random(seed));
        var longer = new Placement(
                placement.start(),
                Math.min(placement.months() + 12, Placement.MOST_MONTHS),
                placement.worker(),
                placement.contract(),
                placement.employer(),
                with(
                                placement,
                                new Support(
                                        placement.support().instrument(),
                                        placement.support().wageValues(),
                                        placement.support().trialMonths(),
                                        placement.support().lastDay(),
                                        Set.of(),
                                        placement.support().illnesses()))
                        .support(),
                placement.indexation());
        var shorter = with(placement, longer.support());
        var before = CALCULATION.timeline(shorter).months();
        var after = CALCULATION.timeline(longer).months();
        for (var i = 0; i < before.size() - 1; i++) {
            assertThat(after.get(i).amounts().netCost().value())
                    .isEqualTo(before.get(i).amounts().netCost().value());
        }
    }

    private static Placement with(Placement placement, Support support) {
        return new Placement(
                placement.start(),
                placement.months(),
                placement.worker(),
                placement.contract(),
                placement.employer(),
                support,
                placement.indexation());
    }

    private static Placement any(Random random) {
        var start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_095));
        var instrument = Instrument.values()[random.nextInt(4)];
        var dispensed = instrument == Instrument.DISPENSATION;
        var trial = random.nextInt(7);
        var wageValues = new ArrayList<Measurement>();
        wageValues.add(new Measurement(start, Figure.known(Percentage.of(random.nextInt(dispensed ? 76 : 101)))));
        if (random.nextBoolean()) {
            wageValues.add(new Measurement(
                    start.plusDays(1 + random.nextInt(1_500)),
                    Figure.known(Percentage.of(random.nextInt(dispensed ? 76 : 101)))));
        }
        return new Placement(
                start,
                1 + random.nextInt(Placement.MOST_MONTHS),
                new Worker(
                        15 + random.nextInt(50),
                        random.nextBoolean() ? Month.of(1 + random.nextInt(12)) : null,
                        random.nextBoolean(),
                        dispensed ? OtherScheme.WAJONG : OtherScheme.NONE),
                new Contract(
                        new Hours(BigDecimal.valueOf(100 + random.nextInt(3_901), 2)),
                        Hours.of(36 + random.nextInt(5)),
                        random.nextBoolean() ? new Money(BigDecimal.valueOf(1_500 + random.nextInt(4_000), 2)) : null),
                new EmployerPremiums.Terms(
                        random.nextBoolean(), random.nextBoolean(), Percentage.of("1.25"), null, random.nextBoolean()),
                new Support(
                        instrument,
                        wageValues,
                        trial,
                        random.nextBoolean() ? start.plusMonths(trial).plusMonths(6 + random.nextInt(50)) : null,
                        benefits(random),
                        illnesses(random, instrument, start)),
                Percentage.of(random.nextInt(4)));
    }

    private static EnumSet<WageCostBenefit.Kind> benefits(Random random) {
        var all = EnumSet.noneOf(WageCostBenefit.Kind.class);
        Arrays.stream(WageCostBenefit.Kind.values())
                .filter(kind -> kind != WageCostBenefit.Kind.OLDER_EMPLOYEE && random.nextInt(3) == 0)
                .forEach(all::add);
        return all;
    }

    /** Not in the flat rate, where the benefit is not known. */
    private static List<Illness> illnesses(Random random, Instrument instrument, LocalDate start) {
        if (instrument == Instrument.FLAT_RATE_FIRST) {
            return List.of();
        }
        var first = start.plusDays(random.nextInt(400));
        var second = first.plusDays(30 + random.nextInt(400));
        return List.of(
                new Illness(first, first.plusDays(random.nextInt(20))),
                new Illness(second, second.plusDays(random.nextInt(600))));
    }
}
