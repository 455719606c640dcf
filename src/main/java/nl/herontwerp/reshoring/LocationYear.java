package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What each factor costs for one unit at one location in one year. Percentages are taken of what is filled in, skipped or not, so
 * that skipping one factor never changes another.
 */
final class LocationYear {

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    private final LocationPlan plan;
    private final Location location;
    private final int year;
    private final @Nullable Explanation work;
    private final Worked volume;
    private final Map<Factor, Worked> worked = new EnumMap<>(Factor.class);

    /**
     * @param year 0 is the first year, without growth
     * @param work what the work of the redesign costs a year; null when there is none
     */
    LocationYear(LocationPlan plan, Location location, int year, @Nullable Explanation work) {
        this.plan = plan;
        this.location = location;
        this.year = year;
        this.work = work;
        this.volume = grownVolume();
    }

    Worked volume() {
        return volume;
    }

    /** Whether the factor counts, counts as nothing, or is not known. */
    FactorLine.State state(Factor factor) {
        if (location.entry(factor).skipped()) {
            return FactorLine.State.SKIPPED;
        }
        return perUnit(factor).exact().isKnown() ? FactorLine.State.KNOWN : FactorLine.State.UNKNOWN;
    }

    /** What a factor costs for one unit, if it were not skipped. */
    Worked perUnit(Factor factor) {
        var known = worked.get(factor);
        if (known == null) {
            known = compute(factor);
            worked.put(factor, known);
        }
        return known;
    }

    /** What a factor costs in the year, if it were not skipped. */
    Worked perYear(Factor factor) {
        return Worked.perYear(
                name(factor),
                "reshoring.formula.perYear",
                List.of(perUnit(factor), volume),
                part -> part.get(0).multiply(part.get(1)));
    }

    private Worked compute(Factor factor) {
        return switch (factor.kind()) {
            case PER_UNIT -> grown(factor, usesWork(factor) ? ofWork() : inEuros(factor));
            case PER_YEAR ->
                Worked.perUnit(
                        name(factor),
                        "reshoring.formula.yearly",
                        List.of(amount(factor), volume),
                        part -> part.get(0).divide(part.get(1), Worked.PRECISION));
            case ONE_OFF -> spread(factor);
            case PERCENT_OF_PRICE ->
                Worked.perUnit(
                        name(factor),
                        "reshoring.formula.percentage",
                        List.of(perUnit(Factor.UNIT_PRICE), percentage(factor)),
                        part -> part.get(0).multiply(part.get(1)));
            case PERCENT_OF_GOODS ->
                Worked.perUnit(
                        name(factor),
                        "reshoring.formula.percentage",
                        List.of(goods(), percentage(factor)),
                        part -> part.get(0).multiply(part.get(1)));
            case CARRYING ->
                Worked.perUnit(
                        name(factor),
                        "reshoring.formula.carrying",
                        List.of(perUnit(Factor.UNIT_PRICE), carryingRate(), days(factor)),
                        part -> part.get(0)
                                .multiply(part.get(1))
                                .multiply(part.get(2))
                                .divide(DAYS_A_YEAR, Worked.PRECISION));
        };
    }

    private boolean usesWork(Factor factor) {
        return factor == Factor.LABOUR
                && location.kind() == Location.Kind.HERE_REDESIGNED
                && location.entry(factor).number() == null
                && work != null;
    }

    /** The cost of the redesigned work for each unit of the first year. */
    private Worked ofWork() {
        var cost = work == null
                ? Worked.euros(name(Factor.LABOUR), entered(Factor.LABOUR))
                : new Worked(CostImpact.money(work).map(money -> money.euros()), work);
        return Worked.perUnit(
                name(Factor.LABOUR),
                "reshoring.formula.yearly",
                List.of(cost, firstVolume()),
                part -> part.get(0).divide(part.get(1), Worked.PRECISION));
    }

    private Worked inEuros(Factor factor) {
        if (!location.isForeign(factor)) {
            return amount(factor);
        }
        var date = location.rateDate();
        var rate = Worked.number(
                Phrase.of("reshoring.rate", location.currency()),
                Figure.ofNullable(
                        location.rate(), Phrase.of("reshoring.missing.rate", location.currency(), location.name())),
                date == null ? null : Phrase.of("reshoring.rateOn", date));
        var foreign = Worked.number(Phrase.of("reshoring.foreign", name(factor), location.currency()), entered(factor));
        return Worked.perUnit(
                name(factor),
                "reshoring.formula.converted",
                List.of(foreign, rate),
                part -> part.get(0).divide(part.get(1), Worked.PRECISION));
    }

    private Worked amount(Factor factor) {
        var amount = Worked.euros(name(factor), entered(factor));
        return location.entry(factor).startingPoint() ? amount.assumed(startingPoint()) : amount;
    }

    private Worked percentage(Factor factor) {
        var percentage = Worked.percentage(
                Phrase.of("reshoring.percentage", name(factor)), entered(factor).map(Percentage::new));
        return location.entry(factor).startingPoint() ? percentage.assumed(startingPoint()) : percentage;
    }

    private static Phrase startingPoint() {
        return Phrase.of("reshoring.startingPoint");
    }

    private Worked spread(Factor factor) {
        var years = Worked.number(
                Phrase.of("reshoring.years"),
                Figure.ofNullable(
                                location.entry(factor).years(),
                                Phrase.of("reshoring.missing.years", name(factor), location.name()))
                        .map(BigDecimal::valueOf));
        return Worked.perUnit(
                name(factor),
                "reshoring.formula.spread",
                List.of(amount(factor), years, volume),
                part -> part.get(1).compareTo(BigDecimal.valueOf(year)) <= 0
                        ? BigDecimal.ZERO
                        : part.get(0).divide(part.get(1).multiply(part.get(2)), Worked.PRECISION));
    }

    private Worked days(Factor factor) {
        return Worked.number(Phrase.of("reshoring.days", name(factor)), entered(factor));
    }

    private Worked carryingRate() {
        return Worked.percentage(
                Phrase.of("reshoring.carryingRate"),
                Figure.ofNullable(
                        location.carryingRate(), Phrase.of("reshoring.missing.carryingRate", location.name())));
    }

    /** All cost of goods that is filled in; unknown while neither price nor labour is. */
    private Worked goods() {
        var known = Factor.of(FactorClass.COST_OF_GOODS).stream()
                .map(this::perUnit)
                .filter(each -> each.exact().isKnown())
                .toList();
        var price = perUnit(Factor.UNIT_PRICE);
        var hasBase = price.exact().isKnown() || perUnit(Factor.LABOUR).exact().isKnown();
        var parts = hasBase ? known : List.of(price);
        var sum = Worked.perUnit(
                Phrase.of("reshoring.goods"),
                "reshoring.formula.sum",
                parts,
                part -> part.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return new Worked(sum.exact(), Sums.sentence(sum.explanation(), parts.size(), List.of()));
    }

    private Worked grown(Factor factor, Worked now) {
        if (year == 0) {
            return now;
        }
        var parts = new ArrayList<Worked>();
        parts.add(now);
        if (location.isForeign(factor) && !usesWork(factor)) {
            parts.add(growth("reshoring.growth.currency", location.currencyChange(), Percentage.HUNDRED));
        }
        var wageShare = location.wageShare();
        if (factor.growth() == Factor.Growth.WAGES) {
            parts.add(growth("reshoring.growth.wages", location.wageGrowth(), Percentage.HUNDRED));
        } else if (factor.growth() == Factor.Growth.PRICE
                && wageShare != null
                && wageShare.percent().signum() != 0) {
            parts.add(growth("reshoring.growth.price", location.wageGrowth(), wageShare));
        }
        return switch (parts.size()) {
            case 1 -> now;
            case 2 -> Worked.perUnit(name(factor), "reshoring.formula.percentage", parts, LocationYear::product);
            default -> Worked.perUnit(name(factor), "reshoring.formula.grownTwice", parts, LocationYear::product);
        };
    }

    /** What an amount is multiplied by when a part of it grows each year. */
    private Worked growth(String key, @Nullable Percentage growth, Percentage share) {
        var known = Worked.percentage(
                Phrase.of(key),
                Figure.ofNullable(growth, Phrase.of("reshoring.missing.growth", Phrase.of(key), location.name())));
        var part = Worked.percentage(Phrase.of("reshoring.growth.share"), Figure.known(share));
        var past = Worked.number(Phrase.of("reshoring.growth.years"), Figure.known(BigDecimal.valueOf(year)));
        return Worked.plain(
                Phrase.of("reshoring.growth.factor", Phrase.of(key)),
                "reshoring.formula.growth",
                List.of(part, known, past),
                each -> each.get(0)
                        .multiply(power(each.get(1)).subtract(BigDecimal.ONE))
                        .add(BigDecimal.ONE));
    }

    private Worked firstVolume() {
        return Worked.number(
                Phrase.of("reshoring.volume"), Figure.ofNullable(plan.volume(), Phrase.of("reshoring.missing.volume")));
    }

    private Worked grownVolume() {
        if (year == 0) {
            return firstVolume();
        }
        var growth = Worked.percentage(
                Phrase.of("reshoring.growth.volume"),
                Figure.ofNullable(plan.volumeGrowth(), Phrase.of("reshoring.missing.volumeGrowth")));
        var past = Worked.number(Phrase.of("reshoring.growth.years"), Figure.known(BigDecimal.valueOf(year)));
        return Worked.plain(
                Phrase.of("reshoring.volumeIn", year + 1),
                "reshoring.formula.volume",
                List.of(firstVolume(), growth, past),
                part -> part.get(0).multiply(power(part.get(1))));
    }

    private BigDecimal power(BigDecimal growth) {
        return BigDecimal.ONE.add(growth).pow(year, Worked.PRECISION);
    }

    private Figure<BigDecimal> entered(Factor factor) {
        return Figure.ofNullable(
                location.entry(factor).number(), Phrase.of("reshoring.missing.value", name(factor), location.name()));
    }

    private static BigDecimal product(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static Phrase name(Factor factor) {
        return Phrase.ofEnum("reshoring.factor", factor);
    }
}
