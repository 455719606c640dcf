package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * Locations beside each other, adding up from the hardest factor to the softest. Only factors count that are filled in or skipped
 * at every location: anything else would make the location cheap of which least is known.
 *
 * @param counted what is compared, from the hardest to the softest
 * @param leftOut factors that are known at some location and not at another
 * @param series the locations, in the order of the plan
 * @param leads which location is cheapest, from which factor on; the last one is cheapest in the end
 * @param missing unit prices and labour that are neither filled in nor skipped, with their locations; while there is any, nothing
 *     is cheapest
 */
public record Comparison(
        List<Factor> counted, List<Factor> leftOut, List<Series> series, List<Lead> leads, List<Phrase> missing) {

    /** What a unit costs is mostly in these; without them a location seems cheap of which least is known. */
    private static final List<Factor> BASE = List.of(Factor.UNIT_PRICE, Factor.LABOUR);

    /**
     * One location.
     *
     * @param steps cost for one unit up to and with each counted factor; exact
     * @param sum of the counted factors
     */
    public record Series(Location location, List<BigDecimal> steps, LocationCost.Sum sum) {

        /** Cost for one unit of all counted factors; exact. */
        public BigDecimal end() {
            return steps.getLast();
        }

        /** Cost for one unit up to and with a counted factor, rounded half up to four decimals. */
        public Money shown(int index) {
            return new Money(steps.get(index).setScale(Worked.UNIT_DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** From this factor on this location is cheapest. */
    public record Lead(Factor from, Location location) {}

    static Comparison of(List<LocationCost> locations) {
        var counted = factors(locations, true);
        var leftOut = factors(locations, false);
        var set = counted.isEmpty() ? EnumSet.noneOf(Factor.class) : EnumSet.copyOf(counted);
        var series = counted.isEmpty()
                ? List.<Series>of()
                : locations.stream()
                        .map(cost -> new Series(
                                cost.location(),
                                steps(cost, counted),
                                cost.sum(
                                        Phrase.of(
                                                "reshoring.compared",
                                                cost.location().name()),
                                        set)))
                        .toList();
        var missing = missing(locations);
        return new Comparison(
                counted, leftOut, series, missing.isEmpty() ? leads(counted, series) : List.of(), missing);
    }

    /** Whether there is something to compare, of which it can be said what is cheapest. */
    public boolean isPossible() {
        return series.size() > 1 && missing.isEmpty();
    }

    /** What has to be filled in or skipped at these locations before one can be called cheapest. */
    static List<Phrase> missing(List<LocationCost> locations) {
        return locations.stream()
                .flatMap(cost -> BASE.stream()
                        .filter(factor -> !cost.line(factor).isSettled())
                        .flatMap(factor -> missing(cost, factor)))
                .toList();
    }

    private static Stream<Phrase> missing(LocationCost cost, Factor factor) {
        var location = cost.location();
        return location.entry(factor).number() == null
                ? Stream.of(Phrase.of(
                        "reshoring.missing.value", Phrase.ofEnum("reshoring.factor", factor), location.name()))
                : cost.line(factor).exact().missing().stream();
    }

    public Optional<Series> series(String id) {
        return series.stream().filter(each -> each.location().id().equals(id)).findFirst();
    }

    /** The factors, known somewhere, that are settled everywhere, or those that are not. */
    private static List<Factor> factors(List<LocationCost> locations, boolean settled) {
        return Stream.of(Factor.values())
                .filter(factor ->
                        locations.stream().anyMatch(cost -> cost.line(factor).state() == FactorLine.State.KNOWN))
                .filter(factor ->
                        locations.stream().allMatch(cost -> cost.line(factor).isSettled()) == settled)
                .toList();
    }

    private static List<BigDecimal> steps(LocationCost cost, List<Factor> counted) {
        var steps = new ArrayList<BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var factor : counted) {
            sum = sum.add(cost.line(factor).exact().toOptional().orElseThrow());
            steps.add(sum);
        }
        return List.copyOf(steps);
    }

    /** Of equally cheap locations the one that led keeps the lead; at first the order of kinds and ids decides. */
    private static List<Lead> leads(List<Factor> counted, List<Series> series) {
        var leads = new ArrayList<Lead>();
        for (var index = 0; index < counted.size(); index++) {
            var at = index;
            var least = series.stream()
                    .map(each -> each.steps().get(at))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var cheapest = series.stream()
                    .filter(each -> each.steps().get(at).compareTo(least) == 0)
                    .map(Series::location)
                    .toList();
            if (leads.isEmpty() || !cheapest.contains(leads.getLast().location())) {
                var first = cheapest.stream()
                        .min(Comparator.comparing(Location::kind).thenComparing(Location::id))
                        .orElseThrow();
                leads.add(new Lead(counted.get(at), first));
            }
        }
        return List.copyOf(leads);
    }
}
