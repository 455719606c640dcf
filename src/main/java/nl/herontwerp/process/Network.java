package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Linear equations of visits: the visits of a place are its own source plus the visits of every place
 * before it times the weight of the way between. Solved by taking out one place at a time, that with
 * the fewest neighbours first, and passing its weights on; so loops are solved and not counted.
 */
final class Network {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** What a loop has to let out at the least to count as having a way out. */
    private static final BigDecimal LEAST_EXIT = new BigDecimal("1E-20");

    private final List<Map<Integer, BigDecimal>> out = new ArrayList<>();
    private final List<Map<Integer, BigDecimal>> in = new ArrayList<>();
    private final BigDecimal[] source;
    private final BigDecimal[] whenEndless;
    private final Set<Integer> endless = new HashSet<>();

    /** @param whenEndless what to take for the visits of a place that a loop never leaves */
    Network(BigDecimal[] whenEndless) {
        this.whenEndless = whenEndless;
        source = new BigDecimal[whenEndless.length];
        for (int i = 0; i < source.length; i++) {
            out.add(new HashMap<>());
            in.add(new HashMap<>());
            source[i] = BigDecimal.ZERO;
        }
    }

    void way(int from, int to, BigDecimal weight) {
        if (weight.signum() != 0) {
            out.get(from).merge(to, weight, BigDecimal::add);
            in.get(to).merge(from, weight, BigDecimal::add);
        }
    }

    void source(int place, BigDecimal visits) {
        source[place] = source[place].add(visits);
    }

    /** Places inside a loop without a way out, found by {@link #solve}. */
    Set<Integer> endless() {
        return endless;
    }

    /** The visits of each place. Uses the network up. */
    BigDecimal[] solve() {
        var taken = new ArrayDeque<Taken>();
        var isTaken = new boolean[source.length];
        var queue =
                new PriorityQueue<Ranked>(Comparator.comparingInt(Ranked::cost).thenComparingInt(Ranked::place));
        for (int i = 0; i < source.length; i++) {
            queue.add(rank(i));
        }
        while (!queue.isEmpty()) {
            var next = queue.poll();
            if (!isTaken[next.place()] && next.cost() == rank(next.place()).cost()) {
                isTaken[next.place()] = true;
                taken.push(takeOut(next.place(), queue));
            }
        }
        var visits = new BigDecimal[source.length];
        for (var step : taken) {
            var sum = step.source();
            for (var before : step.in().entrySet()) {
                sum = sum.add(visits[before.getKey()].multiply(before.getValue()), PRECISION);
            }
            visits[step.place()] = sum.multiply(step.factor(), PRECISION);
        }
        return visits;
    }

    private Taken takeOut(int place, PriorityQueue<Ranked> queue) {
        var after = out.get(place);
        var before = in.get(place);
        var self = after.getOrDefault(place, BigDecimal.ZERO);
        after.remove(place);
        before.remove(place);
        var exit = BigDecimal.ONE.subtract(self);
        if (exit.compareTo(LEAST_EXIT) < 0) {
            endless.add(place);
            source[place] = whenEndless[place];
            exit = BigDecimal.ONE;
            before.keySet().forEach(from -> out.get(from).remove(place));
            before.clear();
        }
        var factor = BigDecimal.ONE.divide(exit, PRECISION);
        after.forEach((to, weight) -> {
            var passed = factor.multiply(weight, PRECISION);
            source[to] = source[to].add(source[place].multiply(passed), PRECISION);
            before.forEach((from, share) -> {
                var direct = share.multiply(passed, PRECISION);
                out.get(from).merge(to, direct, (a, b) -> a.add(b, PRECISION));
                in.get(to).merge(from, direct, (a, b) -> a.add(b, PRECISION));
            });
            in.get(to).remove(place);
        });
        before.keySet().forEach(from -> out.get(from).remove(place));
        before.keySet().forEach(from -> queue.add(rank(from)));
        after.keySet().forEach(to -> queue.add(rank(to)));
        return new Taken(place, factor, source[place], before);
    }

    private Ranked rank(int place) {
        return new Ranked(place, in.get(place).size() * out.get(place).size());
    }

    private record Ranked(int place, int cost) {}

    /** A place as it stood when it was taken out. */
    private record Taken(int place, BigDecimal factor, BigDecimal source, Map<Integer, BigDecimal> in) {}
}
