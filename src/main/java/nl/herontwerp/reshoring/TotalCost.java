package nl.herontwerp.reshoring;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Total cost of ownership of one product at several locations, in the first year.
 *
 * @param plan what was filled in
 * @param work what the redesigned work costs a year; null when there is no scenario
 * @param locations what the product costs, in the order of the plan
 * @param comparison from the hardest factor to the softest, over what is settled everywhere
 */
public record TotalCost(
        LocationPlan plan, @Nullable Explanation work, List<LocationCost> locations, Comparison comparison) {

    /** Years of the forecast. */
    public static final int YEARS = 5;

    /** Without a scenario: labour of the redesigned location is only known when it is typed. */
    public static TotalCost of(LocationPlan plan) {
        return of(plan, (Explanation) null);
    }

    /** @param impact of the scenario whose work is done at the redesigned location */
    public static TotalCost of(LocationPlan plan, CostImpact impact) {
        return of(plan, impact.perYear().scenario());
    }

    static TotalCost of(LocationPlan plan, @Nullable Explanation work) {
        var locations = plan.locations().stream()
                .map(location -> LocationCost.of(plan, location, 0, work))
                .toList();
        return new TotalCost(plan, work, locations, Comparison.of(locations));
    }

    public Optional<LocationCost> location(String id) {
        return locations.stream()
                .filter(cost -> cost.location().id().equals(id))
                .findFirst();
    }

    /** Each location through {@link #YEARS} years, over the factors that are compared; none while nothing is. */
    public List<Forecast> forecasts() {
        return comparison.counted().isEmpty()
                ? List.of()
                : plan.locations().stream()
                        .map(location -> Forecast.of(plan, location, comparison.counted(), work))
                        .toList();
    }

    /** Where two locations cost the same, for everything that can be turned. */
    public List<BreakEven> breakEvens(String one, String other) {
        return BreakEvens.of(plan, work, one, other);
    }
}
