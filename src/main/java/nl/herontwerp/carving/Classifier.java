package nl.herontwerp.carving;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Decides how complex a piece is. A class chosen by a user wins and is marked as such. A hard stop or
 * a demand of 3 that no aid lowers makes it complex, whatever else is scored. When all seven are
 * scored, a 2 or 3, lowered or not, makes it simple with support and otherwise it is simple: who needs
 * an aid needs support. As long as a demand is not scored and nothing decides, the class is unknown:
 * the missing score could still be a 3.
 */
public final class Classifier {

    private Classifier() {}

    public static Classification classify(Activity piece) {
        var override = piece.override();
        if (override != null) {
            return new Classification(
                    override.chosen(), Phrase.of("carving.reason.override", override.motive(), override.by()), true);
        }
        if (!piece.hardStops().isEmpty()) {
            var stops = piece.hardStops().stream().sorted().map(stop -> Phrase.ofEnum("carving.hardStop", stop));
            return decided(ComplexityClass.COMPLEX, Phrase.of("carving.reason.hardStop", listed(stops.toList())));
        }
        var supported = piece.demandsWithSupport();
        var high = demands(supported, score -> score != null && score >= 3);
        if (!high.isEmpty()) {
            return decided(ComplexityClass.COMPLEX, Phrase.of("carving.reason.high", listed(high)));
        }
        var unscored = demands(piece.demands(), score -> score == null);
        if (unscored.size() == Demand.values().length) {
            return decided(ComplexityClass.UNKNOWN, Phrase.of("carving.reason.nothingScored"));
        }
        if (!unscored.isEmpty()) {
            return decided(ComplexityClass.UNKNOWN, Phrase.of("carving.reason.unscored", listed(unscored)));
        }
        return supported(piece, supported);
    }

    /** The demands that the class rests on: those that are too high, else those that ask for support. */
    public static Set<Demand> deciding(Activity piece) {
        if (piece.override() != null || !piece.hardStops().isEmpty()) {
            return Set.of();
        }
        var supported = piece.demandsWithSupport();
        var least = supported.values().stream().anyMatch(score -> score >= 3) ? 3 : 2;
        var scores = least == 3 ? supported : piece.demands();
        return Arrays.stream(Demand.values())
                .filter(demand -> scores.getOrDefault(demand, 0) >= least)
                .collect(Collectors.toSet());
    }

    /** All are scored and none is too high: only what needs no support at all is simple. */
    private static Classification supported(Activity piece, Map<Demand, Integer> supported) {
        var needing = Arrays.stream(Demand.values())
                .filter(demand -> score(piece.demands(), demand) >= 2)
                .toList();
        if (needing.isEmpty()) {
            return decided(ComplexityClass.SIMPLE, Phrase.of("carving.reason.low"));
        }
        var lowered = needing.stream()
                .filter(demand -> score(supported, demand) < score(piece.demands(), demand))
                .map(demand -> lowered(piece, demand, score(supported, demand)))
                .toList();
        var left = needing.stream()
                .filter(demand -> score(supported, demand) == score(piece.demands(), demand))
                .map(demand -> Phrase.ofEnum("carving.demand", demand))
                .toList();
        if (lowered.isEmpty()) {
            return decided(ComplexityClass.SIMPLE_WITH_SUPPORT, Phrase.of("carving.reason.middle", listed(left)));
        }
        return decided(
                ComplexityClass.SIMPLE_WITH_SUPPORT,
                left.isEmpty()
                        ? Phrase.of("carving.reason.aided", listed(lowered))
                        : Phrase.of("carving.reason.aidedAndMiddle", listed(lowered), listed(left)));
    }

    /** The demand, from which score to which, and the aid that does it. */
    private static Phrase lowered(Activity piece, Demand demand, int left) {
        var measure = piece.measures().stream()
                .filter(each -> each.demand() == demand && each.lowersTo() == left)
                .findFirst()
                .orElseThrow();
        return Phrase.of(
                "carving.reason.lowered",
                Phrase.ofEnum("carving.demand", demand),
                score(piece.demands(), demand),
                left,
                measure.description());
    }

    private static int score(Map<Demand, Integer> scores, Demand demand) {
        return Objects.requireNonNull(scores.get(demand));
    }

    private static Classification decided(ComplexityClass complexity, Phrase reason) {
        return new Classification(complexity, reason, false);
    }

    private static List<Phrase> demands(Map<Demand, Integer> scores, Predicate<@Nullable Integer> which) {
        return Arrays.stream(Demand.values())
                .filter(demand -> which.test(scores.get(demand)))
                .map(demand -> Phrase.ofEnum("carving.demand", demand))
                .toList();
    }

    /** "a", "a and b", "a, b and c". */
    private static Phrase listed(List<Phrase> phrases) {
        var last = phrases.getLast();
        return phrases.subList(0, phrases.size() - 1).stream()
                .reduce((some, next) -> Phrase.of("carving.list.comma", some, next))
                .map(some -> Phrase.of("carving.list.and", some, last))
                .orElse(last);
    }
}
