package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A piece as it will stand in the model, or several that one worker does after each other.
 *
 * @param pieces their numbers among the pieces that the plan has for the task
 * @param worker the new lane's key of who does it; null for who did the task
 */
record Part(
        List<String> names, List<Integer> pieces, @Nullable String worker) {

    static List<Part> of(List<Piece> planned, boolean merged) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < planned.size(); i++) {
            var piece = planned.get(i);
            var next = new Part(List.of(piece.name()), List.of(i), piece.laneKey());
            if (merged && !parts.isEmpty() && Objects.equals(parts.getLast().worker(), next.worker())) {
                next = parts.removeLast().and(next);
            }
            parts.add(next);
        }
        return parts;
    }

    private Part and(Part next) {
        return new Part(together(names, next.names), together(pieces, next.pieces), worker);
    }

    String name() {
        return inOneSentence(names);
    }

    /** Such as "vouwen, vullen en plakken": the model is in the user's language, which is Dutch. */
    static String inOneSentence(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
    }

    static <T> List<T> together(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
