package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Months.Stretch;
import nl.herontwerp.placement.Standing.Route;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MonthCost;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import org.jspecify.annotations.Nullable;

/**
 * The yearly wage-cost benefit in a timeline: by the paid hours of each calendar year, at most the maximum of
 * that year, spread over the months in which it was earned, each to the cent; the last month gets what is left,
 * so that the shares of a year add up to its amount.
 */
final class YearlyBenefit {

    private static final Phrase NAME = MonthLines.name(Line.Kind.BENEFIT);

    private final Placement placement;
    private final WageCostBenefit benefit;
    private final Explanation weekHours;
    private final Map<LocalDate, List<Limit>> limits = new HashMap<>();
    private final Map<BigDecimal, Explanation> hours = new HashMap<>();
    private @Nullable Year last;

    YearlyBenefit(Placement placement, ParameterRegister register, Explanation weekHours) {
        this.placement = placement;
        this.benefit = new WageCostBenefit(register);
        this.weekHours = weekHours;
    }

    /** Years that earn the same share it in the same way; most are like the one before. */
    private record Year(Explanation year, List<BigDecimal> parts, List<Explanation> shares) {}

    private record Claim(int year, WageCostBenefit.Kind kind) {}

    /** A benefit and its last day, by the rules of one day. */
    private record Limit(
            WageCostBenefit.Kind kind, @Nullable LocalDate lastDay) {}

    /** The share of each stretch that earns one; negative, because the employer gets it. */
    Map<Stretch, Explanation> of(List<Stretch> stretches) {
        var claims = new LinkedHashMap<Claim, List<Stretch>>();
        if (!placement.support().benefits().isEmpty()) {
            for (var stretch : stretches) {
                highest(stretch)
                        .ifPresent(kind -> claims.computeIfAbsent(
                                        new Claim(stretch.from().getYear(), kind), claim -> new ArrayList<>())
                                .add(stretch));
            }
        }
        var shares = new IdentityHashMap<Stretch, Explanation>();
        claims.values().forEach(earned -> share(earned, shares));
        return shares;
    }

    private Optional<WageCostBenefit.Kind> highest(Stretch stretch) {
        if (stretch.standing().route() == Route.TRIAL) {
            return Optional.empty();
        }
        return limits.computeIfAbsent(stretch.standing().rules(), this::limits).stream()
                .filter(limit -> limit.lastDay() == null || !stretch.from().isAfter(limit.lastDay()))
                .findFirst()
                .map(Limit::kind);
    }

    /** The benefits that the rules of a day know, the highest first. */
    private List<Limit> limits(LocalDate rules) {
        return benefit.ranked(placement.support().benefits(), paidHours(MonthCost.MONTHS), rules).stream()
                .map(kind -> new Limit(
                        kind,
                        benefit.lastDay(kind, placement.employment(), rules).orElse(null)))
                .toList();
    }

    private void share(List<Stretch> earned, Map<Stretch, Explanation> shares) {
        var parts = earned.stream().map(YearlyBenefit::months).toList();
        var total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var withSubsidy =
                earned.stream().anyMatch(stretch -> stretch.standing().route().isSubsidy());
        var year = benefit.highest(
                placement.support().benefits(),
                paidHours(total),
                placement.employment(),
                earned.getFirst().from(),
                withSubsidy);
        var known = last;
        if (known == null || !known.parts().equals(parts) || !known.year().equals(year)) {
            known = new Year(year, parts, shares(year, total, parts));
            last = known;
        }
        for (var i = 0; i < earned.size(); i++) {
            shares.put(earned.get(i), known.shares().get(i));
        }
    }

    private static List<Explanation> shares(Explanation year, BigDecimal total, List<BigDecimal> parts) {
        var months = number("placement.benefit.months", total);
        var same = new HashMap<BigDecimal, Explanation>();
        var given = new ArrayList<Explanation>();
        for (var part : parts.subList(0, parts.size() - 1)) {
            given.add(same.computeIfAbsent(part, each -> share(year, months, each)));
        }
        var all = new ArrayList<>(given);
        all.add(given.isEmpty() ? whole(year) : rest(year, given));
        return all;
    }

    private static Explanation share(Explanation year, Explanation months, BigDecimal part) {
        return Explained.step(NAME, "placement.benefit.formula", year, number("placement.benefit.part", part), months)
                .cents(numbers -> numbers.get(0)
                        .multiply(numbers.get(1))
                        .divide(numbers.get(2), MathContext.DECIMAL128)
                        .negate());
    }

    private static Explanation whole(Explanation year) {
        return Explained.step(NAME, "placement.benefit.whole", year)
                .exactMoney(numbers -> numbers.getFirst().negate());
    }

    private static Explanation rest(Explanation year, List<Explanation> given) {
        var before = Amounts.sum(Phrase.of("placement.benefit.given"), given);
        return Explained.step(NAME, "placement.benefit.rest", year, before)
                .exactMoney(numbers -> numbers.get(0).add(numbers.get(1)).negate());
    }

    private Explanation paidHours(BigDecimal months) {
        return hours.computeIfAbsent(months, this::computeHours);
    }

    private Explanation computeHours(BigDecimal months) {
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
