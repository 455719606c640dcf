package nl.herontwerp.costing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * What an hour costs in one of the years of a horizon. It rises with the wages from year 1 on, or from the year in
 * which a later line of the wage scales takes over. A role at the minimum wage costs what the rules of the year say,
 * and no role costs less than that.
 */
final class LaterRates extends Rates {

    private static final OfHour ROLE_HOUR = new OfHour(Rates::ofRole, LaterRates::ownHour, Rates::ofRoleAtMinimum);
    private static final OfHour GROSS = new OfHour(Rates::grossOfRole, LaterRates::ownGross, Rates::grossAtMinimum);

    private final List<LaterRates> years;
    private final List<Agreed> agreed;
    private final Growth growth;
    private final int year;
    private final Map<Object, Explanation> hours = new HashMap<>();

    /**
     * @param ofYear the case with the date and the scales of this year
     * @param years those of the years before, the first one first
     * @param agreed the wage scales of every year
     */
    LaterRates(
            CostCase ofYear, ParameterRegister register, List<LaterRates> years, List<Agreed> agreed, Growth growth) {
        super(ofYear, register);
        this.years = List.copyOf(years);
        this.agreed = agreed;
        this.growth = growth;
        this.year = years.size();
    }

    /** Computed once a year, because later years and guidance ask again. */
    @Override
    Explanation ofJob(PresentJob job) {
        return made(List.of("job", job.id(), job.terms()), () -> hourOf(job));
    }

    @Override
    Explanation productiveHour(PresentJob job) {
        return made(List.of("work", job.id(), job.terms()), () -> hourAtWorkOf(job));
    }

    @Override
    Explanation ofRole(NewRole role) {
        return made(List.of("role", role.id(), role.extras()), () -> hourOf(role, ROLE_HOUR));
    }

    @Override
    Explanation grossOfRole(NewRole role) {
        return made(List.of("gross", role.id()), () -> hourOf(role, GROSS));
    }

    @Override
    Rates ofFirstYear() {
        return years.isEmpty() ? this : years.getFirst();
    }

    private Explanation made(Object key, Supplier<Explanation> compute) {
        var known = hours.get(key);
        if (known == null) {
            known = compute.get();
            hours.put(key, known);
        }
        return known;
    }

    private Explanation hourOf(PresentJob job) {
        var first = first(all -> all.job(job.id()));
        return first == year ? super.ofJob(job) : risen(years.get(first).ofJob(job), first);
    }

    private Explanation hourAtWorkOf(PresentJob job) {
        var first = first(all -> all.job(job.id()));
        return first == year
                ? super.productiveHour(job)
                : risen(years.get(first).productiveHour(job), first);
    }

    /** An amount of an hour of a role: of a year, of its own rules, and at the minimum wage. */
    private record OfHour(
            BiFunction<Rates, NewRole, Explanation> inYear,
            BiFunction<LaterRates, NewRole, Explanation> own,
            BiFunction<Rates, NewRole, Explanation> atMinimum) {}

    private Explanation ownHour(NewRole role) {
        return super.ofRole(role);
    }

    private Explanation ownGross(NewRole role) {
        return super.grossOfRole(role);
    }

    private Explanation hourOf(NewRole role, OfHour which) {
        if (year > 0 && !growth.isKnown(Setting.WAGE_GROWTH)) {
            return risen(which.inYear().apply(years.getFirst(), role), 0);
        }
        var inScale = agreed.get(year).role(role.id()).isPresent();
        if (!inScale && role.hourlyWage() == null) {
            return which.own().apply(this, role);
        }
        var first = first(all -> all.role(role.id()));
        return first == year
                ? which.own().apply(this, role)
                : atLeast(
                        which.atMinimum().apply(this, role),
                        risen(which.inYear().apply(years.get(first), role), first));
    }

    private static Explanation atLeast(Explanation minimum, Explanation risen) {
        var isLess = Explained.raw(risen)
                .with(Explained.raw(minimum), (mine, least) -> mine.compareTo(least) < 0)
                .toOptional()
                .orElse(false);
        return isLess
                ? Explained.step(
                                Phrase.of("costing.hourCost.minimum"),
                                "costing.hourCost.minimum.formula",
                                risen,
                                minimum)
                        .exactMoney(part -> part.get(0).max(part.get(1)))
                : risen;
    }

    private Explanation risen(Explanation cost, int first) {
        return growth.exact(Phrase.of("costing.hourCost.risen"), cost, year - first, Setting.WAGE_GROWTH);
    }

    private interface Find {
        Optional<Agreed.InScale> in(Agreed agreed);
    }

    /** The first year in which somebody's line of the scales is that of this year; year 1 without a scale. */
    private int first(Find which) {
        var now = which.in(agreed.get(year));
        var first = year;
        while (first > 0 && which.in(agreed.get(first - 1)).equals(now)) {
            first--;
        }
        return first;
    }
}
