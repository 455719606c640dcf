package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Visits of each node of one process or sub-process each time that it is entered. A figure is known
 * when it comes out the same whatever the unknown chances are: several trials fill these in by lot
 * and are compared.
 */
final class ScopeVisits {

    private static final BigDecimal SAME = new BigDecimal("1E-16");
    /** What runs more often in one case is as good as endless, and beyond what can be computed exactly. */
    private static final BigDecimal MOST = new BigDecimal("1E+12");
    /** Above this many place-and-cause pairs only the nearest cause is named. */
    private static final int MAX_SEARCH = 1_000_000;

    private final FlowGraph graph;
    private final Map<Integer, Integer> openings;
    private final Set<Integer> endless = new HashSet<>();

    private ScopeVisits(FlowGraph graph) {
        this.graph = graph;
        openings = Meetings.openings(graph);
    }

    static Map<String, Figure<BigDecimal>> of(FlowGraph graph) {
        return new ScopeVisits(graph).visits();
    }

    /** The equations of one scope, solved once and asked what other chances at one place do. */
    static final class Solved {
        private final ScopeVisits scope;
        private final Network network;

        private Solved(ScopeVisits scope) {
            this.scope = scope;
            scope.markJoinsThatDoNotFit();
            network = scope.network(scope.new Trial(0, Set.of(), false));
            network.solve();
        }

        /**
         * How much more often each node is visited for one visit of a place; nodes that nothing changes are left out.
         *
         * @param more how much more often each way out is taken, in the order of its flows
         */
        Map<String, BigDecimal> change(String nodeId, List<BigDecimal> more) {
            var place = scope.graph.place(nodeId);
            var added = new HashMap<Integer, BigDecimal>();
            for (var way : place == null ? List.<FlowGraph.Way>of() : scope.graph.out(place)) {
                if (!scope.graph.untold().containsKey(way.to()) && !scope.openings.containsKey(way.to())) {
                    added.merge(way.to(), scope.part(way.to(), more.get(way.index())), BigDecimal::add);
                }
            }
            var visits = network.change(added);
            var changed = new HashMap<String, BigDecimal>();
            scope.graph.places().forEach((id, at) -> {
                var difference = visits[at];
                if (difference != null && difference.signum() != 0) {
                    changed.put(id, difference);
                }
            });
            return changed;
        }
    }

    static Solved solved(FlowGraph graph) {
        return new Solved(new ScopeVisits(graph));
    }

    /** The parallel joins that wait for ever whatever the chances are. */
    static List<Integer> joinsThatDoNotFit(FlowGraph graph) {
        var isJoining =
                IntStream.range(0, graph.size()).anyMatch(place -> graph.meeting(place) == FlowGraph.Meeting.ALL);
        return isJoining ? new ScopeVisits(graph).joinsThatDoNotFit() : List.of();
    }

    private Map<String, Figure<BigDecimal>> visits() {
        markJoinsThatDoNotFit();
        var trial = new Trial(0, Set.of(), false);
        var network = network(trial);
        var first = solve(trial, network);
        var causes = causes();
        // where nothing is unknown another trial is the same once more
        var others = causes.isEmpty()
                ? List.<BigDecimal[]>of()
                : List.of(solve(new Trial(1, causes.keySet(), false)), solve(new Trial(2, causes.keySet(), false)));
        var unknown = new HashSet<Integer>();
        for (int place = 0; place < graph.size(); place++) {
            for (var other : others) {
                if (differ(first[place], other[place])) {
                    unknown.add(place);
                }
            }
        }
        unknown.addAll(behindEndless());
        var reasons = reasons(first, unknown, causes, (cause, other) -> network.change(effect(cause, trial, other)));
        var result = new LinkedHashMap<String, Figure<BigDecimal>>();
        graph.places()
                .forEach((id, place) -> result.put(
                        id,
                        unknown.contains(place)
                                ? new Figure.Unknown<>(Objects.requireNonNull(reasons.get(place)))
                                : Figure.known(first[place])));
        return result;
    }

    /**
     * What comes after a loop that is never left, or so seldom that it cannot be computed, is unknown as
     * well: it may run never or without end.
     */
    private Set<Integer> behindEndless() {
        var behind = new HashSet<Integer>();
        var todo = new ArrayDeque<>(endless);
        while (!todo.isEmpty()) {
            int place = todo.poll();
            if (behind.add(place)) {
                graph.out(place).forEach(way -> todo.add(way.to()));
            }
        }
        return behind;
    }

    /** A join whose branches do not come equally often whatever the chances are would wait for ever. */
    private void markJoinsThatDoNotFit() {
        for (var place : joinsThatDoNotFit()) {
            graph.cannotTell(place, Phrase.of("process.unknown.join", graph.label(place)));
        }
    }

    private List<Integer> joinsThatDoNotFit() {
        var found = new ArrayList<Integer>();
        var trial = new Trial(3, Set.of(), true);
        var visits = solve(trial);
        for (int place = 0; place < graph.size(); place++) {
            if (graph.meeting(place) == FlowGraph.Meeting.ALL) {
                var arrivals = graph.in(place).stream()
                        .map(way -> visits[way.from()].multiply(trial.weight(way)))
                        .toList();
                if (arrivals.stream().allMatch(arrival -> arrival.compareTo(MOST) < 0)
                        && arrivals.stream().anyMatch(arrival -> differ(arrival, arrivals.getFirst()))) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private BigDecimal[] solve(Trial trial) {
        return solve(trial, network(trial));
    }

    private BigDecimal[] solve(Trial trial, Network network) {
        var visits = network.solve();
        if (!trial.shaken()) {
            endless.addAll(network.endless());
            IntStream.range(0, visits.length)
                    .filter(place -> visits[place].compareTo(MOST) > 0)
                    .forEach(endless::add);
        }
        return visits;
    }

    private Network network(Trial trial) {
        var lots = new BigDecimal[graph.size()];
        for (int place = 0; place < lots.length; place++) {
            lots[place] = trial.lot(place);
        }
        var network = new Network(lots);
        network.source(FlowGraph.ENTRY, BigDecimal.ONE);
        for (int place = 1; place < graph.size(); place++) {
            if (graph.untold().containsKey(place)) {
                network.source(place, lots[place]);
            } else if (openings.containsKey(place)) {
                network.way(openings.get(place), place, BigDecimal.ONE);
            } else {
                for (var way : graph.in(place)) {
                    network.way(way.from(), place, part(place, trial.weight(way)));
                }
            }
        }
        return network;
    }

    /** A join of all ways counts each arrival for its part. */
    private BigDecimal part(int place, BigDecimal weight) {
        return graph.meeting(place) == FlowGraph.Meeting.ALL
                ? weight.divide(BigDecimal.valueOf(graph.in(place).size()), MathContext.DECIMAL128)
                : weight;
    }

    /** What may be behind an unknown figure: a split, or a place by its number. */
    private Map<Object, Phrase> causes() {
        var causes = new LinkedHashMap<Object, Phrase>();
        graph.splits().stream().filter(Split::isUnknown).forEach(split -> causes.put(split, split.reason()));
        causes.putAll(graph.untold());
        endless.forEach(place -> causes.putIfAbsent(place, Phrase.of("process.unknown.endless", label(place))));
        return causes;
    }

    /** What a cause adds to places when it is drawn anew, for one visit of the place where it stands. */
    private Map<Integer, BigDecimal> effect(Object cause, Trial before, BigDecimal[] visits) {
        if (!(cause instanceof Split split)) {
            return Map.of((Integer) cause, BigDecimal.ONE);
        }
        var after = new Trial(1, Set.of(cause), false);
        var added = new HashMap<Integer, BigDecimal>();
        for (var way : graph.ways(split)) {
            if (!graph.untold().containsKey(way.to()) && !openings.containsKey(way.to())) {
                var more = after.weight(way).subtract(before.weight(way)).multiply(visits[way.from()]);
                added.merge(way.to(), part(way.to(), more), BigDecimal::add);
            }
        }
        return added;
    }

    private Map<Integer, List<Phrase>> reasons(
            BigDecimal[] first,
            Set<Integer> unknown,
            Map<Object, Phrase> causes,
            BiFunction<Object, BigDecimal[], @Nullable BigDecimal[]> changes) {
        var reasons = new HashMap<Integer, List<Phrase>>();
        if (!unknown.isEmpty() && causes.size() * graph.size() <= MAX_SEARCH) {
            causes.forEach((cause, phrase) -> {
                var change = changes.apply(cause, first);
                for (var place : unknown) {
                    var difference = change[place];
                    if (difference != null && differ(first[place], first[place].add(difference))) {
                        reasons.computeIfAbsent(place, p -> new ArrayList<>()).add(phrase);
                    }
                }
            });
        }
        unknown.forEach(place -> reasons.computeIfAbsent(place, p -> List.of(nearest(p, causes))));
        return reasons;
    }

    private Phrase nearest(int place, Map<Object, Phrase> causes) {
        var seen = new HashSet<Integer>();
        var todo = new ArrayDeque<>(List.of(place));
        while (!todo.isEmpty()) {
            int next = todo.poll();
            if (causes.containsKey(next)) {
                return causes.get(next);
            }
            for (var way : graph.in(next)) {
                if (way.split() != null && causes.containsKey(way.split())) {
                    return causes.get(way.split());
                }
                if (seen.add(way.from())) {
                    todo.add(way.from());
                }
            }
        }
        return Phrase.of("process.unknown.notReached", label(place));
    }

    /** The label of a place, or of the first node around it when it is a helper. */
    private String label(int place) {
        var node = graph.node(place);
        if (node == null && !graph.in(place).isEmpty()) {
            return graph.label(graph.in(place).getFirst().from());
        }
        return graph.label(place);
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        var scale = one.abs().max(other.abs()).max(BigDecimal.ONE);
        return one.subtract(other)
                        .abs()
                        .divide(scale, 40, RoundingMode.HALF_EVEN)
                        .compareTo(SAME)
                > 0;
    }

    /**
     * One way to fill in what is not known.
     *
     * @param changed the causes that are drawn anew; all others are as in trial 0
     * @param shaken whether known chances are drawn as well
     */
    private final class Trial {
        private final int number;
        private final Set<?> changed;
        private final boolean shaken;
        private final Map<Split, List<BigDecimal>> drawn = new HashMap<>();

        Trial(int number, Set<?> changed, boolean shaken) {
            this.number = number;
            this.changed = changed;
            this.shaken = shaken;
        }

        private List<BigDecimal> draw(Split split) {
            var random = random(split, -1 - graph.number(split));
            return shaken ? split.shake(random) : split.draw(random);
        }

        boolean shaken() {
            return shaken;
        }

        BigDecimal weight(FlowGraph.Way way) {
            return way.split() == null
                    ? BigDecimal.ONE
                    : drawn.computeIfAbsent(way.split(), this::draw).get(way.index());
        }

        BigDecimal lot(int place) {
            return BigDecimal.valueOf(random(place, place).nextInt(100_000, 900_000), 6);
        }

        private SplittableRandom random(Object cause, int seed) {
            var variant = changed.contains(cause) ? number : 0;
            return new SplittableRandom(7919L * seed + 104_729L * variant + 17);
        }
    }
}
