package nl.herontwerp.reshoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One location through the years: wages, currency and volume grow, one-off amounts end. A year is unknown when a growth that it
 * needs is not filled in.
 *
 * @param years cost of each year, the first one without growth
 * @param total of all years
 */
public record Forecast(Location location, List<Explanation> years, Explanation total) {

    static Forecast of(LocationPlan plan, Location location, List<Factor> counted, @Nullable Explanation work) {
        var set = counted.isEmpty() ? EnumSet.noneOf(Factor.class) : EnumSet.copyOf(counted);
        var years = IntStream.range(0, TotalCost.YEARS)
                .mapToObj(year -> complete(LocationCost.of(plan, location, year, work)
                        .sum(Phrase.of("reshoring.year", location.name(), year + 1), set)))
                .toList();
        var sum = Figure.total(years.stream().map(CostImpact::money).toList(), Money.ZERO, Money::plus);
        var what = Phrase.of("reshoring.years.total", location.name(), TotalCost.YEARS);
        var total = Sums.sentence(
                new Explanation(what, Explanation.money(sum), null, new Origin.Computed(null), years, Set.of()),
                years.size(),
                List.of());
        return new Forecast(location, years, total);
    }

    /** The sum of a year in which nothing may be missing: the years must be alike. */
    private static Explanation complete(LocationCost.Sum sum) {
        var year = sum.perYear();
        if (sum.missing().isEmpty() && year.value().isKnown()) {
            return year;
        }
        var missing = sum.lines().stream()
                .filter(line -> line.state() != FactorLine.State.SKIPPED)
                .flatMap(line -> line.perYear().value().missing().stream())
                .toList();
        return missing.isEmpty()
                ? year
                : new Explanation(
                        year.what(),
                        new Figure.Unknown<>(missing),
                        year.formula(),
                        year.origin(),
                        year.parts(),
                        year.doubts());
    }
}
