package nl.herontwerp.workbench.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;

/**
 * Which scenarios stand side by side before somebody chooses: all when they fit; else the one in hand, the favourite, and
 * then each time the one whose difference a year is furthest from all that stand there. So a copy that changes nothing makes
 * place for one that does. Of what is unknown nobody can say how far it is: it comes last, in the order of making.
 */
final class FirstChoice {

    /**
     * A scenario that may be chosen.
     *
     * @param difference what a year costs more or less than now; only asked for when not all fit
     */
    record Candidate(UUID id, boolean inHand, boolean favourite, Supplier<Figure<Money>> difference) {}

    /** What is known of a candidate. */
    private record Known(Candidate candidate, Optional<BigDecimal> euros) {}

    private FirstChoice() {}

    /**
     * At most so many, in the order of making.
     *
     * @param candidates in the order of making
     */
    static List<UUID> of(List<Candidate> candidates, int atMost) {
        if (candidates.size() <= atMost) {
            return candidates.stream().map(Candidate::id).toList();
        }
        var rest = new ArrayList<Known>();
        candidates.forEach(each ->
                rest.add(new Known(each, each.difference().get().toOptional().map(Money::euros))));
        var chosen = new ArrayList<Known>();
        candidates.stream().filter(Candidate::inHand).forEach(each -> take(each, rest, chosen));
        candidates.stream().filter(Candidate::favourite).forEach(each -> take(each, rest, chosen));
        while (chosen.size() < atMost) {
            take(furthest(rest, chosen).candidate(), rest, chosen);
        }
        var ids = chosen.stream().map(each -> each.candidate().id()).toList();
        return candidates.stream().map(Candidate::id).filter(ids::contains).toList();
    }

    private static void take(Candidate one, List<Known> rest, List<Known> chosen) {
        rest.stream().filter(each -> each.candidate().equals(one)).findFirst().ifPresent(known -> {
            rest.remove(known);
            chosen.add(known);
        });
    }

    /** The first of equals. */
    private static Known furthest(List<Known> rest, List<Known> chosen) {
        var order = Comparator.comparing((Known each) -> each.euros().isPresent())
                .thenComparing(each -> distance(each, chosen));
        return rest.stream()
                .reduce((best, each) -> order.compare(each, best) > 0 ? each : best)
                .orElseThrow();
    }

    /** How far it is from the nearest that stands there, now included; in euros. */
    private static BigDecimal distance(Known one, List<Known> chosen) {
        if (one.euros().isEmpty()) {
            return BigDecimal.ZERO;
        }
        return chosen.stream()
                .flatMap(each -> each.euros().stream())
                .map(euros -> euros.subtract(one.euros().get()).abs())
                .reduce(one.euros().get().abs(), BigDecimal::min);
    }
}
