package nl.herontwerp.portfolio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Money;

/**
 * Which of the scenarios of a project counts for it.
 *
 * @see <a href="file:docs/decisions/portfolio.md">docs/decisions/portfolio.md</a>
 */
final class Counting {

    private static final Comparator<Money> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private Counting() {}

    /** The place in the choice of each, the one that counts last. */
    private static final Comparator<ScenarioLine> ORDER = Comparator.comparing(Counting::rank)
            .thenComparing(line -> line.approvedAt() == null ? Instant.MIN : line.approvedAt())
            .thenComparing(
                    line -> line.figures() == null ? null : line.figures().saving(), UNKNOWN_FIRST);

    /**
     * The approved one (the latest, when there are several), else the one furthest in its review, else the
     * favourite, else the draft with the largest known saving; of equals the first in order of making.
     */
    static Optional<ScenarioLine> of(List<ScenarioLine> inOrderOfMaking) {
        return inOrderOfMaking.stream().max(ORDER);
    }

    private static int rank(ScenarioLine line) {
        return switch (line.scenario().status()) {
            case APPROVED -> 4;
            case WITH_MANAGER -> 3;
            case WITH_HR -> 2;
            default -> line.favourite() ? 1 : 0;
        };
    }
}
