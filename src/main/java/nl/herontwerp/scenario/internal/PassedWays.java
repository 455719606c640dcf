package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.ChanceEffects;
import nl.herontwerp.process.LoadCalculator;

/**
 * How often tasks are done for one case, when chances at gateways change. How often each node is passed is the solution of linear
 * equations, and the chance at a gateway is in one of them. So what changes is the sum, over the gateways, of the change of the chance x
 * how often the gateway is passed then x what one more passing does; and how often the gateways themselves are passed follows from
 * as many equations as chances have changed. What one more passing does is asked of the process room, which solves the equations of
 * the flow once for all gateways.
 * A gateway changes nothing at those before it, so that most of these equations are solved one after the other: see {@link Passings}.
 */
final class PassedWays {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** What 34 digits may leave of nothing. */
    private static final BigDecimal ROUNDING = new BigDecimal("1E-20");

    private final List<Branch> branches;
    private final List<String> tasks;
    private final int first;
    private final boolean[] isUncertain;
    private final Once<ChanceEffects> flow;
    private final Map<String, Figure<BigDecimal>> passed;
    private final Map<Integer, Effect> effects = new ConcurrentHashMap<>();
    private final Once<Passings> uncertain = new Once<>(() -> passings(true));
    private final Once<Passings> all = new Once<>(() -> passings(false));
    private final Once<Sparse[]> onTasks = new Once<>(this::onTasks);

    /**
     * What a change of one chance does, for each time that its gateway is passed against now.
     *
     * @param tasks times that each task is done more
     * @param gateways part of their passings now that each gateway is passed more
     */
    private record Effect(Sparse tasks, Sparse gateways) {}

    /**
     * @param asIs with one case of the process that is counted
     * @param tasks the numbers to change, from the place {@code first} on
     * @param isUncertain the branches whose chance is drawn, as far as that is known before
     */
    PassedWays(AsIs asIs, List<Branch> branches, List<String> tasks, int first, IntPredicate isUncertain) {
        this.branches = branches;
        this.tasks = List.copyOf(tasks);
        this.first = first;
        this.isUncertain = new boolean[branches.size()];
        for (var i = 0; i < branches.size(); i++) {
            this.isUncertain[i] = isUncertain.test(i);
        }
        var now = LoadCalculator.of(asIs);
        this.flow = new Once<>(() -> ChanceEffects.of(asIs, now));
        this.passed = branches.isEmpty() ? Map.of() : now.timesOfNodes();
    }

    /**
     * Adds what the changes do.
     *
     * @param changed the branches whose chance is not what it is now
     * @param changes of each branch, as a part of 1
     */
    void add(int[] changed, double[] changes, double[] times) {
        if (changed.length == 1) {
            // what break-evens ask: it changes how often it is passed itself, where it is in a loop
            var branch = changed[0];
            var effect = effect(branch);
            var more = 1 / (1 - changes[branch] * effect.gateways.at(branch));
            effect.tasks.add(changes[branch] * more, times, first);
            return;
        }
        var more = (areUncertain(changed) ? uncertain : all).get().more(changes);
        var effects = onTasks.get();
        for (var branch : changed) {
            effects[branch].add(changes[branch] * more[branch], times, first);
        }
    }

    private boolean areUncertain(int[] changed) {
        for (var branch : changed) {
            if (!isUncertain[branch]) {
                return false;
            }
        }
        return true;
    }

    private Passings passings(boolean onlyUncertain) {
        var chosen = IntStream.range(0, branches.size())
                .filter(branch -> isUncertain[branch] || !onlyUncertain)
                .toArray();
        // the first who draws computes them, and all others wait for it
        IntStream.of(chosen).parallel().forEach(this::effect);
        return Passings.of(branches.size(), chosen, branch -> effect(branch).gateways);
    }

    private Sparse[] onTasks() {
        return IntStream.range(0, branches.size())
                .mapToObj(branch -> effect(branch).tasks)
                .toArray(Sparse[]::new);
    }

    private Effect effect(int branch) {
        return effects.computeIfAbsent(branch, this::computed);
    }

    /** For one passing now more: what a passing does x how often the gateway is passed now. */
    private Effect computed(int number) {
        var branch = branches.get(number);
        var often = passed(branch);
        if (often.signum() == 0) {
            return new Effect(Sparse.NONE, Sparse.NONE);
        }
        var more = new HashMap<String, BigDecimal>();
        branch.others().forEach((flow, part) -> more.put(flow, part.negate()));
        more.put(branch.flowId(), BigDecimal.ONE);
        var found = flow.get().of(branch.gatewayId(), more);
        return new Effect(
                Sparse.of(
                        tasks.size(),
                        task -> changed(found.tasks(), tasks.get(task), often).doubleValue()),
                Sparse.of(branches.size(), other -> {
                    var before = passed(branches.get(other));
                    return before.signum() == 0
                            ? 0
                            : changed(found.nodes(), branches.get(other).gatewayId(), often)
                                    .divide(before, PRECISION)
                                    .doubleValue();
                }));
    }

    /** What is left by 34 digits is nothing: without it the equations have few terms. */
    private static BigDecimal changed(Map<String, BigDecimal> all, String id, BigDecimal often) {
        var more = all.getOrDefault(id, BigDecimal.ZERO).multiply(often, PRECISION);
        return more.abs().compareTo(ROUNDING) <= 0 ? BigDecimal.ZERO : more;
    }

    /** Nothing where it can't be known: then no task behind it is known either. */
    private BigDecimal passed(Branch branch) {
        return Objects.requireNonNull(passed.get(branch.gatewayId()))
                .toOptional()
                .orElse(BigDecimal.ZERO);
    }
}
