package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hours in an explanation that were computed elsewhere, where the explanation is shown. A result itself keeps them
 * as numbers that it was given, because it is kept and compared as it was computed. Hours that do not add up to what the
 * result was computed with stay closed and say where they were computed.
 */
public final class DerivedHours {

    public static final String NOW = "costing.hoursNow";
    public static final String FREED = "costing.freedHoursOf";
    public static final String TAKEN_OVER = "costing.takenOver";
    public static final String HAND_OVER = "costing.handOver";
    public static final String IN_SPELL = "costing.spell.hours";
    public static final String BOUGHT_HOURS = "costing.bought.hours";
    public static final String BOUGHT_TIMES = "costing.bought.times";

    /** Hours that a robot is hired; entered, or else computed. */
    public static final String HIRED = "costing.hireHours";

    private static final Phrase IN_TASKS = Phrase.of("costing.derived.tasks");
    private static final Phrase IN_ROLES = Phrase.of("costing.derived.roles");
    private static final Map<String, Phrase> STEPS = Map.of(
            NOW, IN_TASKS,
            FREED, IN_ROLES,
            TAKEN_OVER, IN_ROLES,
            HAND_OVER, IN_ROLES,
            IN_SPELL, IN_ROLES,
            BOUGHT_HOURS, IN_ROLES,
            BOUGHT_TIMES, IN_ROLES);

    /** In what a task costs: its own hours at a rate, or its hours as a part of all hours of a line. */
    private static final String BY_THE_HOUR = "costing.line.wage.formula";

    private static final String SHARE = "costing.task.share.formula";

    private final List<Opened> known;

    /**
     * What a number opens into.
     *
     * @param key of the number in the explanation of a cost, such as {@link #NOW}
     * @param subject name of the job or supplier
     */
    public record Opened(String key, String subject, Explanation why) {}

    /** Hours that are computed in the step about roles and robots, and are not opened further. */
    public static Opened computed(String key, String subject, Figure<Hours> hours) {
        return new Opened(key, subject, saying(Explanation.input(Phrase.of(key), Explanation.hours(hours)), IN_ROLES));
    }

    public DerivedHours(List<Opened> known) {
        this.known = List.copyOf(known);
    }

    /** The same explanation in which derived hours open. */
    public Explanation in(Explanation whole) {
        return in(whole, null, null);
    }

    private Explanation in(Explanation whole, @Nullable String around, @Nullable Phrase step) {
        var subject = subject(whole.what(), around);
        if (whole.parts().isEmpty()) {
            return isGiven(whole) ? opened(whole, subject, step) : whole;
        }
        var parts = new ArrayList<Explanation>();
        for (var index = 0; index < whole.parts().size(); index++) {
            parts.add(in(whole.parts().get(index), subject, ofTask(whole.formula(), index)));
        }
        return new Explanation(whole.what(), whole.value(), whole.formula(), whole.origin(), parts, whole.doubts());
    }

    /** The step in which a part of what a task costs is computed; null when it is not such a part. */
    private static @Nullable Phrase ofTask(@Nullable Phrase formula, int index) {
        return switch (formula == null ? "" : formula.key()) {
            case BY_THE_HOUR -> index == 0 ? IN_TASKS : null;
            case SHARE -> index > 0 ? IN_ROLES : null;
            default -> null;
        };
    }

    private Explanation opened(Explanation leaf, @Nullable String subject, @Nullable Phrase around) {
        var key = leaf.what().key();
        var same = known.stream()
                .filter(each -> each.key().equals(key)
                        && (subject == null || each.subject().equals(subject)))
                .map(Opened::why)
                .filter(why -> isSame(why.value(), leaf.value()))
                .distinct()
                .toList();
        if (same.size() != 1) {
            var step = STEPS.getOrDefault(key, around);
            return step == null ? leaf : saying(leaf, step);
        }
        var why = same.getFirst();
        return new Explanation(leaf.what(), leaf.value(), why.formula(), why.origin(), why.parts(), why.doubts());
    }

    private static Explanation saying(Explanation leaf, Phrase step) {
        return new Explanation(leaf.what(), leaf.value(), null, new Origin.Input(step, null), List.of(), leaf.doubts());
    }

    private static boolean isGiven(Explanation leaf) {
        return leaf.origin() instanceof Origin.Input(var detail, var at) && detail == null && at == null;
    }

    /** The hours that are bought are a plain number in the cost. */
    private static Figure<Quantity> plain(Figure<Quantity> figure) {
        return figure.map(
                value -> value instanceof Quantity.OfHours(var hours) ? new Quantity.OfNumber(hours.value()) : value);
    }

    private static boolean isSame(Figure<Quantity> one, Figure<Quantity> other) {
        if (plain(one) instanceof Figure.Known<Quantity>(Quantity.OfNumber(var mine))
                && plain(other) instanceof Figure.Known<Quantity>(Quantity.OfNumber(var theirs))) {
            return mine.compareTo(theirs) == 0;
        }
        return one.isKnown() || other.isKnown()
                ? one.equals(other)
                : Set.copyOf(one.missing()).equals(Set.copyOf(other.missing()));
    }

    /** Whose the numbers under these words are. */
    private static @Nullable String subject(Phrase what, @Nullable String around) {
        if (what.args().isEmpty()) {
            return around;
        }
        return switch (what.key()) {
            case FREED, TAKEN_OVER -> String.valueOf(what.args().getFirst());
            case CostLine.NAMED ->
                what.args().getFirst() instanceof Phrase(var key, var name) && !name.isEmpty()
                        ? String.valueOf(name.getFirst())
                        : around;
            default -> around;
        };
    }
}
