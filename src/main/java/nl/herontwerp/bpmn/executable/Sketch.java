package nl.herontwerp.bpmn.executable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of one process or sub-process and the ways between them, while they are put in order. */
final class Sketch {

    /** What a place is for the engine; a pass is nothing of its own. */
    enum Kind {
        START,
        END,
        TERMINATE,
        TASK,
        PART,
        CHOICE,
        FORK,
        SEVERAL,
        PASS;

        boolean isWork() {
            return this == TASK || this == PART;
        }

        boolean isGateway() {
            return this == CHOICE || this == FORK || this == SEVERAL;
        }
    }

    /** A place. */
    static final class Place {
        final String id;
        final String name;
        final @Nullable String lane;
        final @Nullable String group;
        final @Nullable Sketch inside;
        Kind kind;

        /**
         * @param lane the id of the lane that it stands on
         * @param group who does it
         * @param inside what a part holds
         */
        Place(
                String id,
                String name,
                Kind kind,
                @Nullable String lane,
                @Nullable String group,
                @Nullable Sketch inside) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.lane = lane;
            this.group = group;
            this.inside = inside;
        }
    }

    /** A way; {@code conditional} says whether the model has a condition for it. */
    static final class Way {
        final String id;
        final String name;
        final boolean conditional;
        Place from;
        Place to;

        Way(String id, String name, boolean conditional, Place from, Place to) {
            this.id = id;
            this.name = name;
            this.conditional = conditional;
            this.from = from;
            this.to = to;
        }
    }

    final List<Place> places = new ArrayList<>();
    final List<Way> ways = new ArrayList<>();

    List<Way> from(Place place) {
        return ways.stream().filter(way -> way.from == place).toList();
    }

    List<Way> to(Place place) {
        return ways.stream().filter(way -> way.to == place).toList();
    }

    /** Takes away what cannot be reached from these places. */
    void keepReachable(List<Place> starts) {
        var seen = new HashSet<>(starts);
        var todo = new ArrayDeque<>(starts);
        while (!todo.isEmpty()) {
            from(todo.pop()).stream().map(way -> way.to).filter(seen::add).forEach(todo::add);
        }
        places.retainAll(seen);
        ways.removeIf(way -> !seen.contains(way.from) || !seen.contains(way.to));
    }

    /** Takes away a place that one way leads to and one way leaves. */
    void shorten(Place place) {
        var in = to(place).getFirst();
        var out = from(place).getFirst();
        if (in == out) {
            return;
        }
        out.from = in.from;
        ways.remove(in);
        places.remove(place);
    }

    /** How many places lie on the shortest way to an end; places without a way to one are not there. */
    Map<Place, Integer> stepsToEnd() {
        var steps = new HashMap<Place, Integer>();
        var todo = new ArrayDeque<Place>();
        places.stream()
                .filter(place -> place.kind == Kind.END || place.kind == Kind.TERMINATE)
                .forEach(place -> {
                    steps.put(place, 0);
                    todo.add(place);
                });
        while (!todo.isEmpty()) {
            var place = todo.pop();
            for (var way : to(place)) {
                if (!steps.containsKey(way.from)) {
                    steps.put(way.from, steps.getOrDefault(place, 0) + 1);
                    todo.add(way.from);
                }
            }
        }
        return steps;
    }
}
