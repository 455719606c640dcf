package nl.herontwerp.bpmn.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.Recognition.Basis;
import nl.herontwerp.bpmn.Recognition.Match;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the elements of one model in another, from sure to less sure. Every step looks at both
 * models in the same way and only pairs what is alone on both sides, so that the result does not
 * depend on which model comes first or on the order of elements.
 */
public final class Matcher {

    private final Side from;
    private final Side to;
    private final List<Match> matches = new ArrayList<>();
    private final Set<String> doubtful;

    public Matcher(List<ModelElement> from, List<ModelElement> to, Map<String, String> known) {
        this.from = new Side(from);
        this.to = new Side(to);
        known.forEach(this::known);
        doubtful = doubtfulIds();
    }

    public List<Match> matches() {
        pair(Basis.SAME_ID, (side, it) -> isNode(it) ? List.of(it.kind(), it.id(), it.type(), name(it)) : null);
        pair(Basis.SAME_ID, (side, it) -> isNode(it) && !doubtful.contains(it.id()) ? sameId(it) : null);
        recognise();
        pair(Basis.SAME_ID, (side, it) -> sameId(it));
        recognise();
        recogniseRenamed();
        return matches;
    }

    /** What has another id and another name, but stands alone in the same place of the flow. */
    private void recogniseRenamed() {
        int before;
        do {
            before = matches.size();
            pair(Basis.SAME_PLACE, Matcher::onlyStartOrEnd);
            pair(Basis.SAME_PLACE, Matcher::inTheSamePlace);
            recognise();
        } while (matches.size() > before);
    }

    /** The steps that build on what was recognised before, until nothing more is found. */
    private void recognise() {
        int before;
        do {
            before = matches.size();
            pair(Basis.SAME_NAME, (side, it) -> named(it, it.type()));
            pair(Basis.SAME_NAME, (side, it) -> named(it, family(it)));
            pair(Basis.SAME_NAME, (side, it) -> it.kind() == Kind.PROCESS ? Kind.PROCESS : null);
            pair(Basis.SAME_NAME_AND_LANE, Matcher::namedOnLane);
            pair(Basis.SAME_ID, (side, it) -> between(side, it, it.id()));
            pair(Basis.NEIGHBOURS, (side, it) -> between(side, it, name(it)));
            pair(Basis.NEIGHBOURS, (side, it) -> between(side, it, ""));
            pair(Basis.NEIGHBOURS, Matcher::amongNeighbours);
            pair(Basis.NEIGHBOURS, Matcher::attached);
        } while (matches.size() > before);
    }

    private void known(String fromId, String toId) {
        var one = from.element(fromId);
        var other = to.element(toId);
        if (one != null && other != null && one.kind() == other.kind() && from.isOpen(fromId) && to.isOpen(toId)) {
            close(fromId, toId, Basis.KNOWN);
        }
    }

    private void pair(Basis basis, BiFunction<Side, ModelElement, @Nullable Object> key) {
        var ones = from.unique(element -> key.apply(from, element));
        var others = to.unique(element -> key.apply(to, element));
        ones.forEach((value, one) -> {
            var other = others.get(value);
            if (other != null) {
                close(one.id(), other.id(), basis);
            }
        });
    }

    private void close(String fromId, String toId, Basis basis) {
        from.close(fromId, matches.size());
        to.close(toId, matches.size());
        matches.add(new Match(fromId, toId, basis));
    }

    /**
     * Ids that two models share, but perhaps for different elements, because a tool numbers its elements
     * anew: the names differ, and one of the names is now the name of another element.
     */
    private Set<String> doubtfulIds() {
        var ones = names(from);
        var others = names(to);
        var found = new HashSet<String>();
        for (var one : from.all()) {
            var other = to.element(one.id());
            if (isNode(one)
                    && other != null
                    && other.kind() == one.kind()
                    && !name(one).equals(name(other))
                    && (isElsewhere(one, ones, others) || isElsewhere(other, others, ones))) {
                found.add(one.id());
            }
        }
        return found;
    }

    private static boolean isElsewhere(
            ModelElement element, Map<Object, List<String>> own, Map<Object, List<String>> there) {
        var key = named(element, family(element));
        return key != null
                && own.getOrDefault(key, List.of()).size() == 1
                && there.getOrDefault(key, List.of()).size() == 1;
    }

    private static Map<Object, List<String>> names(Side side) {
        var names = new HashMap<Object, List<String>>();
        for (var element : side.all()) {
            var key = named(element, family(element));
            if (key != null) {
                names.computeIfAbsent(key, any -> new ArrayList<>()).add(element.id());
            }
        }
        return names;
    }

    private static @Nullable Object named(ModelElement it, String type) {
        return isNode(it) && !name(it).isEmpty() ? List.of(it.kind(), type, name(it)) : null;
    }

    private static @Nullable Object namedOnLane(Side side, ModelElement it) {
        var lane = side.token(it.laneId() == null ? it.parentId() : it.laneId());
        return lane == null || name(it).isEmpty() || !isNode(it)
                ? null
                : List.of(it.kind(), family(it), name(it), lane);
    }

    /** A flow, by what it joins. */
    private static @Nullable Object between(Side side, ModelElement it, String more) {
        var source = side.token(it.sourceId());
        var target = side.token(it.targetId());
        return source == null || target == null ? null : List.of(it.kind(), it.type(), source, target, more);
    }

    private static @Nullable Object amongNeighbours(Side side, ModelElement it) {
        var neighbours = it.kind() == Kind.NODE ? side.neighbours(it.id()) : null;
        return neighbours == null ? null : List.of(family(it), name(it), neighbours);
    }

    /** A start or end without a name that is the only one of its type left in its process or sub-process. */
    private static @Nullable Object onlyStartOrEnd(Side side, ModelElement it) {
        var holder = side.token(it.parentId());
        return holder != null
                        && it.kind() == Kind.NODE
                        && name(it).isEmpty()
                        && (it.type().equals("startEvent") || it.type().equals("endEvent"))
                ? List.of(it.type(), holder)
                : null;
    }

    private static @Nullable Object inTheSamePlace(Side side, ModelElement it) {
        var neighbours = it.kind() == Kind.NODE && !it.name().isBlank() ? side.neighbours(it.id()) : null;
        return neighbours == null ? null : List.of(it.type(), neighbours);
    }

    private static @Nullable Object attached(Side side, ModelElement it) {
        var host = it.kind() == Kind.NODE ? side.token(it.targetId()) : null;
        return host == null ? null : List.of(it.type(), name(it), host);
    }

    private static Object sameId(ModelElement it) {
        return List.of(it.kind(), it.id());
    }

    /** Whether it is something else than a line. */
    private static boolean isNode(ModelElement it) {
        return it.sourceId() == null;
    }

    private static String name(ModelElement it) {
        return Side.plain(it.name());
    }

    /** A task that became a sub-process is still the same work. */
    private static String family(ModelElement it) {
        var type = it.type();
        if (type.toLowerCase(Locale.ROOT).endsWith("task")
                || type.endsWith("ubProcess")
                || type.equals("transaction")
                || type.equals("callActivity")) {
            return "activity";
        }
        return type.endsWith("Gateway") ? "gateway" : type;
    }
}
