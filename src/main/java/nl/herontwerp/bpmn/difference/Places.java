package nl.herontwerp.bpmn.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.ModelElement.Place;
import nl.herontwerp.bpmn.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * Whether elements stand elsewhere in the drawing. A drawing that was shifted as a whole moved nothing;
 * lanes and pools move only when their order changes, because they grow and shift with what is in them;
 * lines go where their ends are.
 */
final class Places {

    /** Points within which a place is the same. */
    private static final double TOLERANCE = 1;

    private final Recognition recognition;
    private final Place shift;
    private final Map<String, Integer> ranksFrom;
    private final Map<String, Integer> ranksTo;

    Places(Map<String, ModelElement> from, Map<String, ModelElement> to, Recognition recognition) {
        this.recognition = recognition;
        shift = shift(from, to);
        var stayed = from.values().stream()
                .filter(it -> recognition
                        .became(it.id())
                        .map(to::get)
                        .filter(other -> staysIn(it, other))
                        .isPresent())
                .toList();
        ranksFrom = ranks(stayed);
        ranksTo = ranks(to.values().stream()
                .filter(it -> recognition
                        .was(it.id())
                        .map(from::get)
                        .filter(other -> staysIn(other, it))
                        .isPresent())
                .toList());
    }

    double shiftX() {
        return shift.x();
    }

    double shiftY() {
        return shift.y();
    }

    boolean moved(ModelElement before, ModelElement after) {
        var one = before.place();
        var other = after.place();
        if (one == null || other == null) {
            return false;
        }
        if (isBand(before)) {
            var rank = ranksFrom.get(before.id());
            return rank != null && !rank.equals(ranksTo.get(after.id()));
        }
        return Math.abs(other.x() - one.x() - shift.x()) > TOLERANCE
                || Math.abs(other.y() - one.y() - shift.y()) > TOLERANCE;
    }

    private static boolean isBand(ModelElement element) {
        return element.kind() == Kind.LANE || element.kind() == Kind.POOL;
    }

    private boolean staysIn(ModelElement before, ModelElement after) {
        return isBand(before)
                && before.place() != null
                && after.place() != null
                && recognizedParent(before.parentId(), after.parentId());
    }

    private boolean recognizedParent(@Nullable String before, @Nullable String after) {
        return before == null || after == null
                ? before == null && after == null
                : recognition.became(before).filter(after::equals).isPresent();
    }

    /** The place in the order of its pool, counted from above, of each lane or pool. */
    private static Map<String, Integer> ranks(List<ModelElement> bands) {
        var ordered = new ArrayList<>(bands);
        ordered.sort(Comparator.comparingDouble((ModelElement it) -> place(it).y())
                .thenComparingDouble(it -> place(it).x()));
        var next = new HashMap<String, Integer>();
        var ranks = new HashMap<String, Integer>();
        ordered.forEach(it -> ranks.put(it.id(), next.merge(it.kind() + " " + it.parentId(), 1, Integer::sum)));
        return ranks;
    }

    private static Place place(ModelElement element) {
        var place = element.place();
        return place == null ? new Place(0, 0) : place;
    }

    /** How far the whole drawing was shifted; nothing when a node stayed, or when most do not agree. */
    private Place shift(Map<String, ModelElement> from, Map<String, ModelElement> to) {
        var counts = new HashMap<Place, Integer>();
        var total = 0;
        for (var match : recognition.matches().values()) {
            var before = from.get(match.fromId());
            var after = to.get(match.toId());
            if (before != null && after != null && before.kind() == Kind.NODE) {
                var one = before.place();
                var other = after.place();
                if (one != null && other != null) {
                    total++;
                    counts.merge(new Place(whole(other.x() - one.x()), whole(other.y() - one.y())), 1, Integer::sum);
                }
            }
        }
        var none = new Place(0, 0);
        if (counts.containsKey(none)) {
            return none;
        }
        for (var count : counts.entrySet()) {
            if (count.getValue() * 2 > total) {
                return count.getKey();
            }
        }
        return none;
    }

    /** Rounded the same way to both sides of zero. */
    private static double whole(double number) {
        return Math.rint(number) + 0.0;
    }
}
