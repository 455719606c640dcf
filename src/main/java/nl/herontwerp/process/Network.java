package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final List<Taken> taken = new ArrayList<>();

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

    /** The visits of each place. Ways can't be added any more after this. */
    BigDecimal[] solve() {
        takeOutAll();
        var visits = Arrays.<@Nullable BigDecimal>copyOf(source, source.length);
        endless.forEach(place -> visits[place] = whenEndless[place]);
        substitute(visits);
        var all = new BigDecimal[visits.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = orZero(visits[i]);
        }
        return all;
    }

    /**
     * How the visits change, after {@link #solve}, when these sources are added; null where nothing
     * changes. Much quicker than solving anew.
     */
    @Nullable
    BigDecimal[] change(Map<Integer, BigDecimal> added) {
        var visits = new @Nullable BigDecimal[source.length];
        added.forEach((place, visit) -> visits[place] = visit);
        substitute(visits);
        return visits;
    }

    /** From sources to visits: forward along what was taken out, and back. */
    private void substitute(@Nullable BigDecimal[] visits) {
        for (var step : taken) {
            var own = visits[step.place()];
            if (own != null && own.signum() != 0) {
                step.after().forEach((to, weight) -> {
                    if (!endless.contains(to)) {
                        visits[to] = orZero(visits[to]).add(own.multiply(weight, PRECISION), PRECISION);
                    }
                });
            }
        }
        for (var step : taken.reversed()) {
            var sum = visits[step.place()];
            for (var before : step.before().entrySet()) {
                var visit = visits[before.getKey()];
                if (visit != null && visit.signum() != 0) {
                    sum = orZero(sum).add(visit.multiply(before.getValue(), PRECISION), PRECISION);
                }
            }
            visits[step.place()] = sum == null ? null : sum.multiply(step.factor(), PRECISION);
        }
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private void takeOutAll() {
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
                taken.add(takeOut(next.place(), queue));
            }
        }
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
            exit = BigDecimal.ONE;
            before.keySet().forEach(from -> out.get(from).remove(place));
            before.clear();
        }
        var factor = BigDecimal.ONE.divide(exit, PRECISION);
        after.replaceAll((to, weight) -> factor.multiply(weight, PRECISION));
        after.forEach((to, passed) -> {
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
        return new Taken(place, factor, before, after);
    }

    private Ranked rank(int place) {
        return new Ranked(place, in.get(place).size() * out.get(place).size());
    }

    private record Ranked(int place, int cost) {}

    /** A place as it stood when it was taken out: the weights before it, and what it passes on. */
    private record Taken(
            int place, BigDecimal factor, Map<Integer, BigDecimal> before, Map<Integer, BigDecimal> after) {}
}
