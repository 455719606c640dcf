package nl.herontwerp.bpmn.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import org.jspecify.annotations.Nullable;

/** What a redesign is known to have made of tasks. */
final class Pieces {

    private final Map<String, List<String>> pieces;
    private final Map<String, ModelElement> from;
    private final Map<String, ModelElement> to;
    private final Map<String, String> taskOf = new HashMap<>();

    Pieces(Map<String, List<String>> pieces, Map<String, ModelElement> from, Map<String, ModelElement> to) {
        this.pieces = pieces;
        this.from = from;
        this.to = to;
        pieces.forEach((task, elements) -> elements.forEach(element -> taskOf.putIfAbsent(element, task)));
    }

    /** What is known of all elements: a task that a redesign kept is the same, however it is called now. */
    Map<String, String> recognised(Map<String, String> became) {
        var all = new HashMap<>(became);
        pieces.forEach((task, elements) -> {
            if (elements.contains(task)) {
                all.putIfAbsent(task, task);
            }
        });
        return all;
    }

    /** The task that something new is a piece of, or stands in the sub-process of. */
    @Nullable
    String taskOf(ModelElement added) {
        var own = taskOf.get(added.id());
        var around = added.parentId();
        return own != null || around == null || !pieces.containsKey(around) ? own : around;
    }

    /** Into what a task was divided; nothing when it was not. */
    List<Detail> split(ModelElement before, ModelElement after) {
        var now = elements(before);
        var others = now.stream().filter(piece -> piece != after).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var isAround = others.stream().allMatch(piece -> after.id().equals(piece.parentId()));
        return List.of(Words.work(Attribute.PIECES, before, isAround ? others : now, to));
    }

    /** With what a task that is gone was made one; nothing when it was not. */
    List<Detail> merged(ModelElement removed) {
        var now = elements(removed);
        return now.isEmpty() ? List.of() : List.of(Words.work(Attribute.MERGED, removed, now, to));
    }

    private List<ModelElement> elements(ModelElement task) {
        return from.containsKey(task.id())
                ? pieces.getOrDefault(task.id(), List.of()).stream()
                        .map(to::get)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }
}
