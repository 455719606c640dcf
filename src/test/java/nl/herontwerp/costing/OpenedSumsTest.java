package nl.herontwerp.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole.Benefit;
import nl.herontwerp.costing.CostCase.NewRole.Subsidy;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever adds up by hand what a sum opens into finds the sum, and likewise for what differs. */
class OpenedSumsTest {

    private static final Horizon YEARS =
            new Horizon(5, null, Percentage.of(2), Percentage.of(1), Percentage.of(3), Percentage.of(4), "bank", null);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void sumsAndDifferencesAreThoseOfTheirParts(long seed) {
        var input = input(new Random(seed));
        var impact = CostCalculator.calculate(input);
        var ahead = HorizonPropertiesTest.impact(input, YEARS);
        var all = Stream.of(
                        Stream.of(impact.perYear(), impact.perCase()).flatMap(OpenedSumsTest::of),
                        Stream.of(impact.oneOffTotal(), impact.jobs(), impact.unclaimedHours()),
                        impact.paybacks().stream(),
                        Stream.of(
                                SavingSplit.of(impact).hard(),
                                SavingSplit.of(impact).soft()),
                        Stream.of(ahead.total()).flatMap(OpenedSumsTest::of),
                        Stream.of(ahead.economic(), ahead.cash(), ahead.worth()),
                        ahead.paybacks().stream(),
                        ahead.years().stream()
                                .flatMap(year ->
                                        Stream.concat(of(year.cost()), Stream.of(year.economic(), year.cumulative()))))
                .flatMap(each -> each)
                .toList();
        var checked = all.stream().mapToInt(OpenedSumsTest::check).sum();
        assertThat(checked).as("sums and differences").isGreaterThan(10);
    }

    /** A job that costs the same now and then may cost anything. */
    @Test
    void whatDiffersBesideAnUnknownJobOpensIntoTwoSums() {
        var known = Cases.job("clerk", "20", "1200", "0");
        var unknown = new PresentJob(
                known.id(),
                known.name(),
                Figure.unknown(Cases.MISSING),
                known.hoursNow(),
                known.freedHours(),
                List.of());
        var impact = CostCalculator.calculate(Cases.of(
                List.of(Cases.job("nurse", "22", "2080", "2080", Cases.use(Kind.LESS_OVERTIME, "100", "22")), unknown),
                List.of(),
                List.of()));
        assertThat(impact.perYear().now().value().isKnown()).isFalse();
        var difference = impact.perYear().difference();
        assertThat(difference.value().isKnown()).isTrue();
        assertThat(difference.parts()).hasSize(2);
        assertThat(check(difference)).isGreaterThan(0);
    }

    private static CostCase input(Random random) {
        var uses = Stream.of(Kind.LESS_OVERTIME, Kind.MORE_OUTPUT, Kind.FEWER_HOURS)
                .map(kind -> Cases.use(kind, String.valueOf(random.nextInt(34)), "27.50"))
                .toArray(CostCase.FreedHoursUse[]::new);
        return Cases.of(
                List.of(
                        Cases.with(Cases.job("nurse", "23.17", "3000", "250.5", uses), random),
                        Cases.job("clerk", "19.80", "1200", "0")),
                List.of(Cases.with(Cases.role("24", "55", Subsidy.ESTABLISHED, Benefit.JOBS_AGREEMENT), random)),
                List.of(Cases.robot("12345.67", "99.99", "7")));
    }

    private static Stream<Explanation> of(CostImpact.Pair pair) {
        return Stream.of(pair.now(), pair.scenario(), pair.difference());
    }

    /** How many sums and differences were checked. */
    private static int check(Explanation whole) {
        return check(whole, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static int check(Explanation each, Set<Explanation> seen) {
        if (!seen.add(each)) {
            return 0;
        }
        var key = each.formula() == null ? "" : each.formula().key();
        var isSum = key.equals("costing.sum.formula");
        var isKnown = each.value().isKnown()
                && each.parts().stream().allMatch(part -> part.value().isKnown());
        var checked = 0;
        if (isKnown && (isSum || key.startsWith("costing.difference."))) {
            var numbers = each.parts().stream().map(OpenedSumsTest::number).toList();
            var byHand = isSum
                    ? numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    : numbers.get(0).subtract(numbers.get(1));
            assertThat(number(each)).as(each.what().key()).isEqualByComparingTo(byHand);
            checked++;
        }
        return checked
                + each.parts().stream().mapToInt(part -> check(part, seen)).sum();
    }

    private static BigDecimal number(Explanation known) {
        return Explained.raw(known).toOptional().orElseThrow();
    }
}
