package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario costs against the present, by the rules of one date. Every figure is an
 * explanation, so that every figure opens. The sum of the yearly lines is the yearly total.
 *
 * @param referenceDate the date whose rules were used (peildatum)
 * @param yearly lines a year
 * @param oneOff lines that come once
 * @param perYear total a year, now and scenario
 * @param perCase the same per case
 * @param oneOffTotal sum of the one-off lines
 * @param payback months until the one-off cost has been earned back from the yearly saving in money
 *     (depreciation not counted); the value is a text where it is never earned back. Copies from before
 *     {@code worthPayback} counted what more output is worth as money
 * @param worthPayback the same with what is worth something but is no money; null when there is no such thing
 * @param jobs jobs-agreement jobs (banenafspraak) of the carved roles
 * @param freedHours hours a year that present jobs gain (guidance has a line of its own)
 * @param unclaimedHours the part of them without a stated use, worth nothing
 * @param hourCosts what an hour of each job and role costs
 * @param doubts all doubts under any figure
 * @param receipt makes the result reproducible: see {@link Receipt}
 */
public record CostImpact(
        LocalDate referenceDate,
        List<CostLine> yearly,
        List<CostLine> oneOff,
        Pair perYear,
        Pair perCase,
        Explanation oneOffTotal,
        Explanation payback,
        @Nullable Explanation worthPayback,
        Explanation jobs,
        Explanation freedHours,
        Explanation unclaimedHours,
        List<HourCostLine> hourCosts,
        Set<Doubt> doubts,
        Receipt receipt) {

    public CostImpact {
        // copies from before there were hour costs have none
        hourCosts = hourCosts == null ? List.of() : List.copyOf(hourCosts);
    }

    /** The same figure now and in the scenario, and scenario minus now. */
    public record Pair(Explanation now, Explanation scenario, Explanation difference) {}

    /**
     * What a result was computed with.
     *
     * @param programVersion version of the program
     * @param parameters each parameter used: id, first day in force and value, one a line; a star behind a
     *     value that is not the program's own
     * @param hash SHA-256 over all inputs and parameters, hexadecimal
     */
    public record Receipt(String programVersion, LocalDate referenceDate, List<String> parameters, String hash) {}

    /** Payback of the money and, where that is something else, with what is no money but worth something. */
    public List<Explanation> paybacks() {
        return worthPayback == null ? List.of(payback) : List.of(payback, worthPayback);
    }

    /** Whether this is a copy from before payback was of the money alone, in which more output pays back as well. */
    public boolean countsWorthInPayback() {
        return Payback.isOfOldCopy(payback) && yearly.stream().anyMatch(line -> !YearCost.isMoneyOrNothing(line));
    }

    /** The reasons of everything that was assumed, each once. */
    public List<Phrase> assumptions() {
        var reasons = new LinkedHashSet<Phrase>();
        Stream.of(yearly, oneOff).flatMap(List::stream).forEach(line -> collect(line.scenario(), reasons));
        return List.copyOf(reasons);
    }

    private static void collect(Explanation explanation, Set<Phrase> reasons) {
        if (explanation.origin() instanceof Explanation.Origin.Assumed(var reason)) {
            reasons.add(reason);
        }
        explanation.parts().forEach(part -> collect(part, reasons));
    }

    /**
     * What an hour costs the employer, as the wage line of a job ({@code job:} and its id) or a carved role
     * ({@code role:} and its id) has it; empty when there is no such line or it is not known.
     */
    public Optional<Money> hourCost(String subject) {
        return hourCostStep(subject).flatMap(cost -> money(cost).toOptional());
    }

    /** The same as a step; with what bonus, leave and sickness that were stated with a job or role add to it. */
    public Optional<Explanation> hourCostStep(String subject) {
        for (var ending : OwnTermsLines.ENDINGS.reversed()) {
            var parts = parts(subject + ending);
            if (parts.size() > 1) {
                return Optional.of(parts.get(parts.size() - 2));
            }
        }
        var parts = parts(subject + ":wage");
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }

    private List<Explanation> parts(String lineId) {
        return yearly.stream()
                .filter(line -> line.id().equals(lineId))
                .map(line -> line.now().parts().isEmpty()
                        ? line.scenario().parts()
                        : line.now().parts())
                .findFirst()
                .orElse(List.of());
    }

    /** The yearly lines of a carved role. */
    public List<CostLine> roleLines(String roleId) {
        return linesOf("role:" + roleId + ":");
    }

    private List<CostLine> linesOf(String subject) {
        return yearly.stream().filter(line -> line.id().startsWith(subject)).toList();
    }

    /** What a supplier costs a year in the scenario, with what own people do for it: the sum of its lines. */
    public Explanation supplierPerYear(String supplierId) {
        return Totals.money(
                Phrase.of("costing.supplierPerYear"),
                linesOf("supplier:" + supplierId + ":").stream()
                        .map(CostLine::scenario)
                        .toList());
    }

    /** What a carved role costs a year in the scenario: the sum of its lines. */
    public Explanation rolePerYear(String roleId) {
        return Totals.money(
                Phrase.of("costing.rolePerYear"),
                roleLines(roleId).stream().map(CostLine::scenario).toList());
    }

    /**
     * The cost a year per unit of the product, rounded half up to the cent.
     *
     * @param unitsPerYear more than 0
     */
    public Pair perUnit(BigDecimal unitsPerYear) {
        return Totals.perUnit(perYear, unitsPerYear);
    }

    /** The money in an explanation. */
    public static Figure<Money> money(Explanation explanation) {
        return explanation.value().map(quantity -> ((Explanation.Quantity.OfMoney) quantity).money());
    }

    /** The hours in an explanation. */
    public static Figure<Hours> hours(Explanation explanation) {
        return explanation.value().map(quantity -> ((Explanation.Quantity.OfHours) quantity).hours());
    }

    /** The plain number in an explanation. */
    public static Figure<BigDecimal> number(Explanation explanation) {
        return explanation.value().map(quantity -> ((Explanation.Quantity.OfNumber) quantity).number());
    }

    /** The change a year as a part of what it costs now; unknown when either is, or when now is zero. */
    public Figure<BigDecimal> relativeDifference() {
        return money(perYear.difference())
                .with(money(perYear.now()), (change, now) -> new Money[] {change, now})
                .flatMap(pair -> pair[1].isZero()
                        ? Figure.unknown(Phrase.of("costing.nothingNow"))
                        : Figure.known(pair[0].dividedBy(pair[1].euros(), MathContext.DECIMAL64)
                                .euros()));
    }
}
