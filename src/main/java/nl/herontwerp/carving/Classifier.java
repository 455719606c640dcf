package nl.herontwerp.carving;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Decides how complex a piece is. A class chosen by a user wins and is marked as such. A hard stop or
 * a demand of 3 makes it complex, whatever else is scored. When all seven are scored, a 2 makes it
 * simple with support and otherwise it is simple. As long as a demand is not scored and nothing
 * decides, the class is unknown: the missing score could still be a 3.
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
        var high = demands(piece, score -> score != null && score >= 3);
        if (!high.isEmpty()) {
            return decided(ComplexityClass.COMPLEX, Phrase.of("carving.reason.high", listed(high)));
        }
        var unscored = demands(piece, score -> score == null);
        if (unscored.size() == Demand.values().length) {
            return decided(ComplexityClass.UNKNOWN, Phrase.of("carving.reason.nothingScored"));
        }
        if (!unscored.isEmpty()) {
            return decided(ComplexityClass.UNKNOWN, Phrase.of("carving.reason.unscored", listed(unscored)));
        }
        var middle = demands(piece, score -> score != null && score == 2);
        return middle.isEmpty()
                ? decided(ComplexityClass.SIMPLE, Phrase.of("carving.reason.low"))
                : decided(ComplexityClass.SIMPLE_WITH_SUPPORT, Phrase.of("carving.reason.middle", listed(middle)));
    }

    private static Classification decided(ComplexityClass complexity, Phrase reason) {
        return new Classification(complexity, reason, false);
    }

    private static List<Phrase> demands(Activity piece, Predicate<@Nullable Integer> which) {
        return Arrays.stream(Demand.values())
                .filter(demand -> which.test(piece.demands().get(demand)))
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
