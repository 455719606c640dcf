package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Months.Stretch;
import nl.herontwerp.placement.Standing.Route;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MonthCost;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;

/**
 * The yearly wage-cost benefit in a timeline: by the paid hours of each calendar year, at most the maximum of
 * that year, spread over the months in which it was earned. The shares of a year add up to its amount.
 */
final class YearlyBenefit {

    private final Placement placement;
    private final WageCostBenefit benefit;
    private final Explanation weekHours;

    YearlyBenefit(Placement placement, ParameterRegister register, Explanation weekHours) {
        this.placement = placement;
        this.benefit = new WageCostBenefit(register);
        this.weekHours = weekHours;
    }

    private record Claim(int year, WageCostBenefit.Kind kind) {}

    /** The share of each stretch that earns one; negative, because the employer gets it. */
    Map<Stretch, Explanation> of(List<Stretch> stretches) {
        var claims = new LinkedHashMap<Claim, List<Stretch>>();
        if (!placement.support().benefits().isEmpty()) {
            var whole = paidHours(MonthCost.MONTHS);
            for (var stretch : stretches) {
                if (stretch.standing().route() != Route.TRIAL) {
                    benefit.highestKind(placement.support().benefits(), whole, placement.employment(), stretch.from())
                            .ifPresent(kind -> claims.computeIfAbsent(
                                            new Claim(stretch.from().getYear(), kind), claim -> new ArrayList<>())
                                    .add(stretch));
                }
            }
        }
        var shares = new HashMap<Stretch, Explanation>();
        claims.values().forEach(earned -> share(earned, shares));
        return shares;
    }

    private void share(List<Stretch> earned, Map<Stretch, Explanation> shares) {
        var total = earned.stream().map(YearlyBenefit::months).reduce(BigDecimal.ZERO, BigDecimal::add);
        var first = earned.getFirst();
        var withSubsidy =
                earned.stream().anyMatch(stretch -> stretch.standing().route().isSubsidy());
        var year = benefit.highest(
                placement.support().benefits(), paidHours(total), placement.employment(), first.from(), withSubsidy);
        var before = BigDecimal.ZERO;
        for (var stretch : earned) {
            var after = before.add(months(stretch));
            shares.put(
                    stretch,
                    Explained.step(
                                    MonthLines.name(Line.Kind.BENEFIT),
                                    "placement.benefit.formula",
                                    year,
                                    number("placement.benefit.months", total),
                                    number("placement.benefit.before", before),
                                    number("placement.benefit.after", after))
                            .cents(YearlyBenefit::share));
            before = after;
        }
    }

    /** What is due until after this stretch less what was due before, each to the cent. */
    private static BigDecimal share(List<BigDecimal> part) {
        return due(part.get(0), part.get(2), part.get(1)).subtract(due(part.get(0), part.get(3), part.get(1)));
    }

    private static BigDecimal due(BigDecimal year, BigDecimal months, BigDecimal total) {
        return year.multiply(months).divide(total, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_UP);
    }

    private Explanation paidHours(BigDecimal months) {
        return Explained.step(
                        Phrase.of("placement.paidHours"),
                        "placement.paidHours.formula",
                        weekHours,
                        number("placement.paidHours.months", months))
                .hours(part -> part.get(0)
                        .multiply(MonthCost.WEEKS)
                        .multiply(part.get(1))
                        .divide(MonthCost.MONTHS, MathContext.DECIMAL128));
    }

    private static BigDecimal months(Stretch stretch) {
        return stretch.isWholeMonth()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(stretch.days())
                        .divide(BigDecimal.valueOf(stretch.from().lengthOfMonth()), MathContext.DECIMAL128);
    }

    private static Explanation number(String key, BigDecimal number) {
        return Explained.number(Phrase.of(key), Figure.known(number));
    }
}
