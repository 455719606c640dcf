package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Phrase;

/**
 * The wage-cost benefit (loonkostenvoordeel, LKV) and the low-income benefit of the Wet tegemoetkomingen
 * loondomein: an amount per paid hour with a yearly maximum per person, paid after the year. Rounded half up
 * to the cent.
 */
public final class WageCostBenefit {

    private final ParameterRegister register;

    public WageCostBenefit(ParameterRegister register) {
        this.register = register;
    }

    /** The target groups. Only one benefit holds at a time: the highest (art. 4.1 lid 3). */
    public enum Kind {
        JOBS_AGREEMENT("jobs-agreement"),
        WORK_DISABLED("work-disabled"),
        REPLACEMENT("replacement"),
        OLDER_EMPLOYEE("older-employee"),
        /** The low-income benefit (lage-inkomensvoordeel), last year 2024. */
        LOW_INCOME("low-income");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        private String years() {
            return "lkv/" + id + "-years";
        }
    }

    /** Euros a year for one person; {@code paidHours} is a number of hours a year. */
    public Explanation perYear(Kind kind, Explanation paidHours, LocalDate date) {
        return Explained.step(
                        Phrase.ofEnum("wagerules.lkv", kind),
                        "wagerules.lkv.formula",
                        paidHours,
                        register.explain("lkv/" + kind.id + "-hour", date),
                        register.explain("lkv/" + kind.id + "-max", date))
                .cents(part -> part.get(0).multiply(part.get(1)).min(part.get(2)));
    }

    /**
     * Euros a year of the highest of several kinds on a date; nothing, with the reason, when none holds.
     * Conditions that cannot be seen, such as a declaration, are assumed to be met.
     *
     * @param employment first day of the employment
     * @param withSubsidy whether a wage-cost subsidy is paid as well, which the government leaves open
     */
    public Explanation highest(
            Collection<Kind> kinds, Explanation paidHours, LocalDate employment, LocalDate date, boolean withSubsidy) {
        var holding = kinds.stream()
                .filter(kind -> holds(kind, employment, date))
                .sorted()
                .map(kind -> assumed(kind, perYear(kind, paidHours, date), date, withSubsidy))
                .toList();
        if (holding.isEmpty()) {
            return none(kinds.isEmpty());
        }
        if (holding.size() == 1) {
            return holding.getFirst();
        }
        return Explained.step(Phrase.of("wagerules.lkv.highest"), "wagerules.lkv.highest.formula", holding)
                .exactMoney(amounts ->
                        amounts.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }

    /** The kinds that the rules of a date still know, the highest first; one that is not known comes last. */
    public List<Kind> ranked(Collection<Kind> kinds, Explanation paidHours, LocalDate date) {
        var known = kinds.stream()
                .filter(kind -> !ended("lkv/" + kind.id + "-hour", date))
                .toList();
        if (known.size() < 2) {
            return known;
        }
        return known.stream()
                .sorted(Comparator.comparing((Kind kind) -> Explained.raw(perYear(kind, paidHours, date))
                                .toOptional()
                                .orElse(BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * Whether a benefit has not ended: neither the rule itself nor its years from the first day of the
     * employment. Since 2026 that of the jobs agreement has no last day.
     */
    public boolean holds(Kind kind, LocalDate employment, LocalDate date) {
        return !date.isBefore(employment)
                && !ended("lkv/" + kind.id + "-hour", date)
                && lastDay(kind, employment, date).filter(date::isAfter).isEmpty();
    }

    /** The last day of a benefit as the rules of a date have it; empty while it has none. */
    public Optional<LocalDate> lastDay(Kind kind, LocalDate employment, LocalDate date) {
        return register.find(kind.years())
                .flatMap(years ->
                        Explained.raw(register.explain(years.id(), date)).toOptional())
                .map(years -> employment.plusYears(years.intValueExact()).minusDays(1));
    }

    /** The age from which a benefit is given; empty when it does not depend on the age. */
    public Optional<Integer> youngest(Kind kind, LocalDate date) {
        return register.find("lkv/" + kind.id + "-age")
                .flatMap(age -> Explained.raw(register.explain(age.id(), date)).toOptional())
                .map(BigDecimal::intValueExact);
    }

    /** Whether a declaration of the target group (doelgroepverklaring) is needed. */
    public boolean needsDeclaration(Kind kind, LocalDate date) {
        return kind != Kind.LOW_INCOME && !ended(kind.years(), date);
    }

    private boolean ended(String id, LocalDate date) {
        var parameter = register.get(id);
        return parameter.after() == Parameter.After.ENDED
                && !parameter.valueOn(date).isKnown();
    }

    private Explanation assumed(Kind kind, Explanation perYear, LocalDate date, boolean withSubsidy) {
        var declaration = Phrase.of(
                needsDeclaration(kind, date) ? "wagerules.lkv.declarationAssumed" : "wagerules.lkv.noDeclaration");
        return new Explanation(
                perYear.what(),
                perYear.value(),
                Phrase.of(
                        withSubsidy ? "wagerules.lkv.withSubsidy" : "wagerules.lkv.alone",
                        Explanation.shown(perYear.value()),
                        declaration),
                new Origin.Computed(null),
                List.of(perYear),
                Set.of(Doubt.ASSUMPTION));
    }

    private static Explanation none(boolean notAsked) {
        var what = Phrase.of("wagerules.lkv.highest");
        return new Explanation(
                what,
                Explained.nothing(what).value(),
                Phrase.of(notAsked ? "wagerules.lkv.notAsked" : "wagerules.lkv.noneHolds"),
                new Origin.Computed(null),
                List.of(),
                Set.of());
    }
}
