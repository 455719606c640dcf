package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/** What the comparison comes to, in sentences: what is cheapest, whether that is an opinion, and what is missing. */
public final class LocationOutcome {

    /** In euros for one unit. */
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private static final String MISSING = "reshoring.missing.";

    private LocationOutcome() {}

    /** The outcome, the most important sentence first; never empty. */
    public static List<Phrase> sentences(TotalCost cost) {
        var comparison = cost.comparison();
        if (cost.locations().size() < 2) {
            return List.of(Phrase.of("reshoring.outcome.addLocation"));
        }
        if (!comparison.missing().isEmpty()) {
            return List.of(Phrase.of("reshoring.outcome.base", needed(comparison.missing())));
        }
        if (!comparison.isPossible()) {
            return List.of(Phrase.of("reshoring.outcome.fillIn"));
        }
        var sentences = new ArrayList<>(verdict(comparison));
        if (!comparison.leftOut().isEmpty()) {
            sentences.add(Phrase.of("reshoring.outcome.leftOut", Sums.names(comparison.leftOut())));
        }
        sentences.add(
                Phrase.of("reshoring.outcome.counted", comparison.counted().size(), Factor.values().length));
        return List.copyOf(sentences);
    }

    /** What has to be filled in or skipped, named one after the other. */
    public static Phrase needed(List<Phrase> missing) {
        return missing.stream()
                .distinct()
                .map(LocationOutcome::needed)
                .reduce((one, other) -> Phrase.of("reshoring.and", one, other))
                .orElseThrow();
    }

    /** What is asked for by a sentence of this room; of another room, such as a wage, the sentence itself. */
    private static Phrase needed(Phrase missing) {
        return missing.key().startsWith(MISSING)
                ? new Phrase("reshoring.needed." + missing.key().substring(MISSING.length()), missing.args())
                : missing;
    }

    /** What is cheapest and whether that is an opinion; of locations that differ less than a cent none wins. */
    private static List<Phrase> verdict(Comparison comparison) {
        var best = comparison.leads().getLast().location();
        var others = comparison.series().stream()
                .filter(each -> !each.location().equals(best))
                .sorted(Comparator.comparing(Comparison.Series::end)
                        .thenComparing(each -> each.location().kind())
                        .thenComparing(each -> each.location().id()))
                .toList();
        var than = others.stream()
                .filter(each -> each.location().kind() == Location.Kind.NOW)
                .findFirst()
                .orElse(others.getFirst());
        var next = others.getFirst();
        if (cheaper(comparison, best, than).compareTo(CENT) < 0) {
            return List.of(same(best, than.location()));
        }
        var difference = Phrase.of(
                "reshoring.outcome.cheaper",
                best.name(),
                new Money(cheaper(comparison, best, than).setScale(2, RoundingMode.HALF_UP)),
                than.location().name());
        return List.of(
                difference,
                cheaper(comparison, best, next).compareTo(CENT) < 0
                        ? same(best, next.location())
                        : opinion(comparison));
    }

    private static BigDecimal cheaper(Comparison comparison, Location best, Comparison.Series than) {
        return than.end().subtract(comparison.series(best.id()).orElseThrow().end());
    }

    private static Phrase same(Location one, Location other) {
        return Phrase.of("reshoring.outcome.same", one.name(), other.name());
    }

    private static Phrase opinion(Comparison comparison) {
        var counted = comparison.counted();
        var leads = comparison.leads();
        var hasSoft = counted.stream().anyMatch(factor -> factor.group().isSoft());
        if (leads.size() == 1) {
            return hasSoft
                    ? Phrase.of("reshoring.outcome.alwaysHard", name(counted.getFirst()))
                    : Phrase.of("reshoring.outcome.onlyHard");
        }
        var last = leads.getLast();
        var before = leads.get(leads.size() - 2).location();
        var change = Phrase.of(
                "reshoring.outcome.change",
                name(counted.get(counted.indexOf(last.from()) - 1)),
                before.name(),
                name(last.from()),
                last.location().name());
        if (last.from().group().isSoft()) {
            return Phrase.of("reshoring.outcome.soft", change);
        }
        return Phrase.of(hasSoft ? "reshoring.outcome.hard" : "reshoring.outcome.hardOnly", change);
    }

    private static Phrase name(Factor factor) {
        return Phrase.ofEnum("reshoring.factor", factor);
    }
}
