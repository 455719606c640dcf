package nl.herontwerp.reshoring;

import static nl.herontwerp.reshoring.Plans.exact;
import static nl.herontwerp.reshoring.Plans.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.reshoring.BreakEven.Answer;
import nl.herontwerp.reshoring.FactorLine.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every plan. */
class TotalCostPropertiesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factorsAddUpToClassesAndClassesToTheTotal(long seed) {
        var cost = TotalCost.of(Plans.random(seed));
        for (var location : cost.locations()) {
            var factors = location.lines().stream()
                    .filter(line -> line.state() == State.KNOWN)
                    .map(line -> money(line.perUnit()))
                    .reduce(Money.ZERO, Money::plus);
            var classes = location.classes().stream()
                    .flatMap(sum -> CostImpact.money(sum.perUnit()).toOptional().stream())
                    .reduce(Money.ZERO, Money::plus);
            assertThat(money(location.total().perUnit())).isEqualTo(factors).isEqualTo(classes);
            var unknown = location.lines().stream()
                    .filter(line -> line.state() == State.UNKNOWN)
                    .map(FactorLine::factor)
                    .toList();
            assertThat(location.total().missing()).isEqualTo(unknown);
        }
    }

    /** Each line is at most half a hundredth of a cent off for one unit, and half a cent a year. */
    @ParameterizedTest
    @MethodSource("seeds")
    void perUnitTimesTheVolumeIsPerYear(long seed) {
        var plan = Plans.random(seed);
        var volume = Objects.requireNonNull(plan.volume());
        for (var location : TotalCost.of(plan).locations()) {
            var known = location.lines().stream()
                    .filter(line -> line.state() == State.KNOWN)
                    .count();
            var off = money(location.total().perUnit())
                    .times(volume)
                    .minus(money(location.total().perYear()))
                    .euros()
                    .abs();
            var most = new BigDecimal("0.00005")
                    .multiply(volume)
                    .add(new BigDecimal("0.005"))
                    .multiply(BigDecimal.valueOf(known));
            assertThat(off).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void skippingAFactorChangesNoOther(long seed) {
        var plan = Plans.random(seed);
        var before = TotalCost.of(plan);
        var location = plan.locations().getFirst();
        for (var skipped : Factor.values()) {
            var entry = location.entry(skipped).skipped(true);
            var after = TotalCost.of(plan.with(location.with(skipped, entry)));
            for (var factor : Factor.values()) {
                var line = after.locations().getFirst().line(factor);
                if (factor == skipped) {
                    assertThat(line.state()).isEqualTo(State.SKIPPED);
                } else {
                    assertThat(line).isEqualTo(before.locations().getFirst().line(factor));
                }
            }
            assertThat(after.locations().getLast()).isEqualTo(before.locations().getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfLocationsMakesNoDifference(long seed) {
        var plan = Plans.random(seed);
        var turned = new LocationPlan(
                plan.volume(), plan.volumeGrowth(), plan.locations().reversed());
        var one = TotalCost.of(plan);
        var other = TotalCost.of(turned);
        assertThat(Set.copyOf(other.locations())).isEqualTo(Set.copyOf(one.locations()));
        assertThat(other.comparison().leads()).isEqualTo(one.comparison().leads());
        assertThat(other.comparison().counted()).isEqualTo(one.comparison().counted());
        assertThat(LocationOutcome.sentences(other)).isEqualTo(LocationOutcome.sentences(one));
        assertThat(Set.copyOf(other.forecasts())).isEqualTo(Set.copyOf(one.forecasts()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLastStepIsTheSumAndTheLastLeadTheCheapest(long seed) {
        var comparison = TotalCost.of(Plans.random(seed)).comparison();
        assertThat(comparison.isPossible()).isTrue();
        var least = comparison.series().stream()
                .map(Comparison.Series::end)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        var best =
                comparison.series(comparison.leads().getLast().location().id()).orElseThrow();
        assertThat(best.end()).isEqualByComparingTo(least);
        for (var series : comparison.series()) {
            assertThat(series.end()
                            .subtract(money(series.sum().perUnit()).euros())
                            .abs())
                    .isLessThan(new BigDecimal("0.002"));
        }
    }

    /** Far closer than the cent that is asked for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aBreakEvenPutBackGivesEqualTotals(long seed) {
        var plan = Plans.random(seed);
        var ids = plan.locations().stream().map(Location::id).toList();
        var found = TotalCost.of(plan, Plans.WORK).breakEvens(ids.getFirst(), ids.getLast());
        for (var each : found) {
            if (each.answer() instanceof Answer.At(var value, var cheaperBelow)) {
                var pair = new Pair(
                        plan, Plans.WORK, each.of().id(), each.against().id());
                assertThat(pair.difference(put(each, pair.plan(), value)).abs())
                        .as("%s", each.variable())
                        .isLessThan(new BigDecimal("1E-9"));
                var half = pair.difference(put(each, pair.plan(), value.divide(BigDecimal.TWO, Worked.PRECISION)));
                assertThat(half.signum() < 0).as("%s", each.variable()).isEqualTo(cheaperBelow);
            }
        }
    }

    private static LocationPlan put(BreakEven found, LocationPlan plan, BigDecimal value) {
        var of = plan.location(found.of().id()).orElseThrow();
        return switch (found.variable()) {
            case VOLUME -> plan.with(value, plan.volumeGrowth());
            case CURRENCY -> plan.with(of.withRate(value));
            case FREIGHT ->
                plan.with(of.with(
                        Factor.SURFACE_FREIGHT, of.entry(Factor.SURFACE_FREIGHT).with(value)));
            case LABOUR -> {
                var rate = of.rate();
                yield plan.with(of.with(
                        Factor.LABOUR,
                        of.entry(Factor.LABOUR).with(of.isInEuros() || rate == null ? value : value.multiply(rate))));
            }
        };
    }

    /** Freight that is the same everywhere cannot make a dear place cheap. */
    @Test
    void whatCanNeverBeIsNever() {
        var dear = Location.start("a", "Duur", Location.Kind.NOW)
                .with(Factor.LABOUR, Entry.SKIPPED)
                .with(Factor.UNIT_PRICE, Entry.of("9"))
                .with(Factor.SURFACE_FREIGHT, Entry.of("1"));
        var cheap = Location.start("b", "Goedkoop", Location.Kind.HERE)
                .with(Factor.LABOUR, Entry.SKIPPED)
                .with(Factor.UNIT_PRICE, Entry.of("5"))
                .with(Factor.SURFACE_FREIGHT, Entry.of("1"));
        var cost = TotalCost.of(new LocationPlan(BigDecimal.TEN, null, List.of(dear, cheap)));
        var answers = cost.breakEvens("a", "b").stream()
                .collect(Collectors.toMap(
                        each -> each.variable() + " " + each.of().id(), BreakEven::answer));
        assertThat(answers.get("FREIGHT a")).isEqualTo(new Answer.Never(false));
        assertThat(answers.get("FREIGHT b")).isInstanceOf(Answer.At.class);
        assertThat(answers.get("VOLUME a")).isEqualTo(new Answer.Never(false));
    }

    @Test
    void nothingIsCheapestBeforePriceAndLabourAreSettledEverywhere() {
        var now = Location.start("a", "Nu", Location.Kind.NOW)
                .with(Factor.UNIT_PRICE, Entry.of("4"))
                .with(Factor.LABOUR, Entry.of("1"));
        var here = Location.start("b", "Hier", Location.Kind.HERE).with(Factor.UNIT_PRICE, Entry.of("1"));
        var third = Location.start("c", "Dorp", Location.Kind.HERE)
                .with(Factor.UNIT_PRICE, Entry.EMPTY)
                .with(Factor.LABOUR, Entry.SKIPPED);
        var cost = TotalCost.of(new LocationPlan(BigDecimal.TEN, null, List.of(now, here, third)));
        assertThat(cost.comparison().isPossible()).isFalse();
        assertThat(cost.comparison().leads()).isEmpty();
        assertThat(LocationOutcome.sentences(cost))
                .extracting(Texts.dutch()::render)
                .containsExactly(
                        "Er is nog geen oordeel. Vul nog in, of sla over: ‘Arbeid per stuk’ bij Hier, ‘Prijs per stuk’ bij Dorp.");
        assertThat(cost.breakEvens("a", "b"))
                .allSatisfy(each -> assertThat(each.answer())
                        .isEqualTo(new Answer.Unknown(cost.comparison().missing())));
    }

    @Test
    void lessThanACentIsNoWin() {
        var sentences = LocationOutcome.sentences(priced("4.000", "4.009"));
        assertThat(Texts.dutch().render(sentences.getFirst()))
                .isEqualTo("Hier en Nu zijn even duur: het verschil is minder dan een cent per stuk.");
        assertThat(sentences)
                .extracting(Phrase::key)
                .doesNotContain("reshoring.outcome.alwaysHard", "reshoring.outcome.onlyHard");
        assertThat(LocationOutcome.sentences(priced("4.000", "4.010")))
                .extracting(Phrase::key)
                .startsWith("reshoring.outcome.cheaper", "reshoring.outcome.onlyHard");
    }

    private static TotalCost priced(String here, String now) {
        return TotalCost.of(new LocationPlan(
                null,
                null,
                List.of(
                        Location.start("a", "Nu", Location.Kind.NOW)
                                .with(Factor.UNIT_PRICE, Entry.of(now))
                                .with(Factor.LABOUR, Entry.SKIPPED),
                        Location.start("b", "Hier", Location.Kind.HERE)
                                .with(Factor.UNIT_PRICE, Entry.of(here))
                                .with(Factor.LABOUR, Entry.SKIPPED))));
    }

    @Test
    void aPriceWithoutWagesInItDoesNotWaitForTheirGrowth() {
        var abroad = Location.start("a", "China", Location.Kind.ABROAD)
                .with(Factor.UNIT_PRICE, Entry.of("4"))
                .with(Factor.LABOUR, Entry.SKIPPED);
        var inEuros = new Location(
                "a",
                "China",
                Location.Kind.ABROAD,
                Location.EURO,
                null,
                null,
                null,
                null,
                Percentage.ZERO,
                null,
                abroad.values());
        var plan = new LocationPlan(BigDecimal.TEN, Percentage.ZERO, List.of(inEuros));
        var price = new LocationYear(plan, inEuros, 1, null).perUnit(Factor.UNIT_PRICE);
        assertThat(price.exact().toOptional().orElseThrow()).isEqualByComparingTo("4");
    }

    @Test
    void whereTheRedesignIsMadeCountsInEuros() {
        var here = Location.start("r", "Hier", Location.Kind.HERE_REDESIGNED);
        var foreign = new Location(
                "r", "Hier", here.kind(), "CNY", BigDecimal.TEN, null, null, null, null, null, here.values());
        assertThat(LocationLimits.refusal(here)).isEmpty();
        assertThat(LocationLimits.refusal(foreign)).contains(Phrase.of("reshoring.refused.redesignedCurrency", "CNY"));
    }

    @Test
    void twoFiguresGiveAFirstAnswerThatNamesWhatItIsWithout() {
        var now = Location.start("a", "Nu", Location.Kind.NOW)
                .with(Factor.UNIT_PRICE, Entry.of("4"))
                .with(Factor.LABOUR, Entry.of("1.5"))
                .with(Factor.PACKAGING, Entry.of("0.1"));
        var abroad = Location.start("b", "China", Location.Kind.ABROAD).with(Factor.UNIT_PRICE, Entry.of("5"));
        var cost = TotalCost.of(new LocationPlan(null, null, List.of(now, abroad)));
        assertThat(cost.comparison().counted()).containsExactly(Factor.UNIT_PRICE, Factor.LABOUR);
        assertThat(cost.comparison().leftOut()).containsExactly(Factor.PACKAGING, Factor.FREIGHT_INSURANCE);
        assertThat(money(cost.location("a").orElseThrow().total().perUnit())).isEqualTo(Money.of("5.6"));
        assertThat(cost.location("a").orElseThrow().total().missing())
                .contains(Factor.BRAND)
                .hasSize(Factor.values().length - 3);
        // unknown is not zero: without a volume there is nothing a year
        assertThat(cost.location("a").orElseThrow().total().perYear().value().isKnown())
                .isFalse();
    }

    @Test
    void labourOfTheRedesignFollowsTheScenarioUntilItIsTyped() {
        var plan = Plans.example();
        assertThat(exact(TotalCost.of(plan, Plans.WORK), "hier", Factor.LABOUR)).isEqualByComparingTo("1.7");
        var here = plan.location("hier").orElseThrow();
        var typed = plan.with(here.with(Factor.LABOUR, Entry.of("2")));
        assertThat(exact(TotalCost.of(typed, Plans.WORK), "hier", Factor.LABOUR))
                .isEqualByComparingTo("2");
        assertThat(TotalCost.of(plan)
                        .location("hier")
                        .orElseThrow()
                        .line(Factor.LABOUR)
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void aYearIsUnknownWithoutTheGrowthThatItNeeds() {
        var plan = Plans.example();
        var cost = TotalCost.of(plan.with(plan.volume(), null), Plans.WORK);
        var years = cost.forecasts().getFirst().years();
        assertThat(years.getFirst().value().isKnown()).isTrue();
        assertThat(years.get(1).value().missing())
                .extracting(phrase -> phrase.key())
                .containsOnly("reshoring.missing.volumeGrowth");
    }

    @Test
    void onlyMistakesAreRefused() {
        assertThat(LocationLimits.refusal(Factor.DUTY, Entry.of("101"))).isPresent();
        assertThat(LocationLimits.refusal(Factor.UNIT_PRICE, Entry.of("101"))).isEmpty();
        assertThat(LocationLimits.refusal(Factor.UNIT_PRICE, Entry.of("-1"))).isPresent();
        assertThat(LocationLimits.refusal(Factor.TOOLING, Entry.of("1", 0))).isPresent();
        assertThat(LocationLimits.refusal(BigDecimal.ZERO, null)).isPresent();
        assertThat(LocationLimits.refusal(Location.start("a", " ", Location.Kind.NOW)))
                .isPresent();
        assertThat(LocationLimits.refusal(Location.start("a", "Nu", Location.Kind.NOW)))
                .isEmpty();
    }
}
