package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * What becomes of the hours that a scenario frees. Hours without a stated use are worth nothing and have
 * a line of their own. Work that is added to a present job costs that job's own rate.
 */
final class FreedHours {

    private FreedHours() {}

    static List<CostLine> lines(PresentJob job, Explanation cost) {
        var hours = job.freedHours().toOptional();
        if (hours.isPresent() && hours.get().isZero()) {
            return List.of();
        }
        if (hours.isPresent() && hours.get().isNegative()) {
            return List.of(added(job, cost));
        }
        var lines = new ArrayList<CostLine>();
        for (var i = 0; i < job.uses().size(); i++) {
            lines.add(use(job, job.uses().get(i), i, cost));
        }
        if (Explained.raw(unclaimed(job)).toOptional().map(BigDecimal::signum).orElse(1) != 0) {
            lines.add(unclaimedLine(job));
        }
        return lines;
    }

    static Explanation total(CostCase input) {
        return sum(
                Phrase.of("costing.freedHours"),
                input.jobs().stream().map(FreedHours::freed).toList());
    }

    static Explanation unclaimed(CostCase input) {
        return sum(
                Phrase.of("costing.unclaimedHours"),
                input.jobs().stream().map(FreedHours::unclaimed).toList());
    }

    private static CostLine use(PresentJob job, FreedHoursUse use, int index, Explanation cost) {
        var label = Phrase.ofEnum("costing.use", use.kind());
        var value = switch (use.kind()) {
            case FEWER_HOURS -> cost;
            case MORE_OUTPUT, LESS_OVERTIME, LESS_TEMPORARY_LABOUR ->
                Explained.money(Phrase.of("costing.valuePerHour"), use.valuePerHour());
            case QUALITY ->
                new Explanation(
                        Phrase.of("costing.valuePerHour"),
                        Explained.nothing(label).value(),
                        null,
                        new Origin.Assumed(Phrase.of("costing.qualityNotInEuros")),
                        List.of(),
                        Set.of());
        };
        var amount = Explained.step(label, "costing.use.formula", freed(job), share(job, use.share()), value)
                .cents(part ->
                        part.get(0).multiply(part.get(1)).multiply(part.get(2)).negate());
        return line(job, "freed:" + index + ":" + use.kind(), label, amount);
    }

    private static CostLine unclaimedLine(PresentJob job) {
        var label = Phrase.of("costing.unclaimed");
        var amount = Explained.step(label, "costing.unclaimed.formula", unclaimed(job))
                .cents(part -> BigDecimal.ZERO);
        return line(job, "unclaimed", label, amount);
    }

    private static CostLine added(PresentJob job, Explanation cost) {
        var label = Phrase.of("costing.added");
        var amount = Explained.step(label, "costing.added.formula", freed(job), cost)
                .doubting(Doubt.ASSUMPTION)
                .cents(part -> part.get(0).negate().multiply(part.get(1)));
        return line(job, "added", label, amount);
    }

    private static CostLine line(PresentJob job, String id, Phrase label, Explanation amount) {
        return new CostLine(
                "job:" + job.id() + ":" + id,
                CostLine.Kind.FREED_HOURS,
                Phrase.literal(job.name()),
                label,
                Explained.nothing(label),
                amount);
    }

    /** The freed hours of a year of which not every part is alike. */
    static Explanation inSpells(Phrase what, List<CostCase.Spell> spells) {
        return sum(
                what,
                spells.stream()
                        .map(spell -> Explained.step(
                                        Phrase.of("costing.spell", spell.days()),
                                        "costing.spell.formula",
                                        Explained.hours(Phrase.of("costing.spell.hours"), spell.freedHours()),
                                        days("costing.spell.days", spell.days()),
                                        days("costing.spell.ofDays", spell.daysOfYear()))
                                .hours(part ->
                                        part.get(0).multiply(part.get(1)).divide(part.get(2), MathContext.DECIMAL128)))
                        .toList());
    }

    private static Explanation days(String key, int days) {
        return Explained.number(Phrase.of(key), Figure.known(BigDecimal.valueOf(days)));
    }

    private static Explanation freed(PresentJob job) {
        var freed = Phrase.of("costing.freedHoursOf", job.name());
        if (!job.spells().isEmpty()) {
            return inSpells(freed, job.spells().all());
        }
        if (job.handOver().isEmpty()) {
            return Explained.hours(freed, job.freedHours());
        }
        return Explained.step(
                        freed,
                        "costing.freedLessHandOver.formula",
                        Explained.hours(
                                Phrase.of("costing.takenOver", job.name()),
                                job.freedHours().with(job.handOver().hours(), Hours::plus)),
                        Explained.hours(
                                Phrase.of("costing.handOver"), job.handOver().hours()))
                .hours(part -> part.get(0).subtract(part.get(1)));
    }

    /** The freed hours of a job without a use; none when the scenario adds work to it. */
    private static Explanation unclaimed(PresentJob job) {
        var rest = Explained.step(
                        Phrase.of("costing.shareWithoutUse"),
                        "costing.shareWithoutUse.formula",
                        job.uses().stream().map(use -> share(job, use.share())).toList())
                .percentage(shares -> shares.stream().reduce(BigDecimal.ONE, BigDecimal::subtract));
        return Explained.step(
                        Phrase.of("costing.unclaimedOf", job.name()), "costing.unclaimedOf.formula", freed(job), rest)
                .hours(part -> part.get(0).max(BigDecimal.ZERO).multiply(part.get(1)));
    }

    /** A share of the freed hours; unknown when a share is negative or all together exceed 100 %. */
    private static Explanation share(PresentJob job, Percentage share) {
        var total = job.uses().stream().map(use -> use.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var fits = share.percent().signum() >= 0 && new Percentage(total).compareTo(Percentage.HUNDRED) <= 0;
        return Explained.percentage(
                Phrase.of("costing.share"),
                fits
                        ? Figure.known(share)
                        : Figure.unknown(Phrase.of("costing.unknown.shares", job.name(), new Percentage(total))));
    }

    private static Explanation sum(Phrase what, List<Explanation> parts) {
        var total = Figure.total(parts.stream().map(CostImpact::hours).toList(), Hours.ZERO, Hours::plus);
        return Totals.sum(what, Explanation.hours(total), parts);
    }
}
