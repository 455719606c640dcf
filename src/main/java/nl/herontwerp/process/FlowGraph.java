package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The places of one process or sub-process and the ways between them. Place 0 is the entry, visited
 * once; a place is a flow node or a helper without one.
 */
final class FlowGraph {

    static final int ENTRY = 0;

    /** How the ways that come together at a place count. */
    enum Meeting {
        /** Each arrival is a visit. */
        EACH,
        /** One visit when all ways have arrived. */
        ALL,
        /** One visit when all that can arrive have arrived. */
        THOSE_COMING
    }

    /** A way; without a split it is always taken. */
    record Way(int from, int to, @Nullable Split split, int index) {}

    private final List<@Nullable Node> places = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<List<Way>> out = new ArrayList<>();
    private final List<List<Way>> in = new ArrayList<>();
    private final Map<Split, List<Way>> splits = new LinkedHashMap<>();
    private final Map<Split, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    /** Places whose visits can't be told, with the reason. */
    private final Map<Integer, Phrase> untold = new HashMap<>();

    int add(@Nullable Node node, Meeting meeting) {
        places.add(node);
        meetings.add(meeting);
        out.add(new ArrayList<>());
        in.add(new ArrayList<>());
        if (node != null) {
            placeOf.put(node.id(), places.size() - 1);
        }
        return places.size() - 1;
    }

    void connect(int from, int to) {
        connect(new Way(from, to, null, 0));
    }

    void connect(int from, int to, Split split, int index) {
        var way = new Way(from, to, split, index);
        splits.computeIfAbsent(split, key -> new ArrayList<>()).add(way);
        numbers.putIfAbsent(split, numbers.size());
        connect(way);
    }

    private void connect(Way way) {
        out.get(way.from()).add(way);
        in.get(way.to()).add(way);
    }

    void cannotTell(int place, Phrase reason) {
        untold.putIfAbsent(place, reason);
    }

    int size() {
        return places.size();
    }

    @Nullable
    Node node(int place) {
        return places.get(place);
    }

    @Nullable
    Integer place(String nodeId) {
        return placeOf.get(nodeId);
    }

    Map<String, Integer> places() {
        return placeOf;
    }

    /** How the arrivals count; a place with one way in has nothing to wait for. */
    Meeting meeting(int place) {
        return in.get(place).size() > 1 ? meetings.get(place) : Meeting.EACH;
    }

    List<Way> out(int place) {
        return out.get(place);
    }

    List<Way> in(int place) {
        return in.get(place);
    }

    Set<Split> splits() {
        return splits.keySet();
    }

    List<Way> ways(Split split) {
        return splits.getOrDefault(split, List.of());
    }

    /** The place of a split in the order in which they were connected. */
    int number(Split split) {
        return numbers.getOrDefault(split, 0);
    }

    Map<Integer, Phrase> untold() {
        return untold;
    }

    /** Whether ways lead from one place to another in one step or more. */
    boolean reaches(int from, int to) {
        var seen = new BitSet();
        var todo = new ArrayDeque<>(out.get(from));
        while (!todo.isEmpty()) {
            int place = todo.pop().to();
            if (place == to) {
                return true;
            }
            if (!seen.get(place)) {
                seen.set(place);
                todo.addAll(out.get(place));
            }
        }
        return false;
    }

    String label(int place) {
        var node = places.get(place);
        return node == null ? "" : node.label();
    }

    /** Whether more than one of the ways out of a place can be taken at once. */
    boolean isForking(int place) {
        var ways = out.get(place);
        if (ways.size() < 2) {
            return false;
        }
        var first = ways.getFirst().split();
        return first == null || !first.isExclusive() || ways.stream().anyMatch(way -> way.split() != first);
    }
}
