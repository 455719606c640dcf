package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.LoadCalculator;

/**
 * How often tasks are done for one case, when chances at gateways change. How often each node is passed is the solution of linear
 * equations, and the chance at a gateway is in one of them. So what changes is the sum, over the gateways, of the change of the chance x
 * how often the gateway is passed then x what one more passing does; and how often the gateways themselves are passed follows from
 * as many equations as chances have changed. What one more passing does is found by the whole calculation, once for each gateway.
 * A gateway changes nothing at those before it, so that most of these equations are solved one after the other: see {@link Passings}.
 */
final class PassedWays {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** How far a chance is moved to see what it does: far, because visits are rounded. */
    private static final BigDecimal MOVE = new BigDecimal("0.25");
    /** Differences up to here are what rounding visits leaves: without them the equations have few terms. */
    private static final BigDecimal ROUNDING = new BigDecimal("5E-10");

    private final AsIs asIs;
    private final List<Branch> branches;
    private final List<String> tasks;
    private final int first;
    private final IntPredicate isUncertain;
    private final LoadCalculator now;
    private final Map<String, Figure<BigDecimal>> passed;
    private final Map<Integer, Effect> effects = new ConcurrentHashMap<>();
    private final Once<Passings> uncertain = new Once<>(this::uncertain);

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
        this.asIs = asIs;
        this.branches = branches;
        this.tasks = List.copyOf(tasks);
        this.first = first;
        this.isUncertain = isUncertain;
        this.now = LoadCalculator.of(asIs);
        this.passed = branches.isEmpty() ? Map.of() : now.timesOfNodes();
    }

    /**
     * Adds what the changes do.
     *
     * @param changed the branches whose chance is not what it is now
     * @param changes of each branch, as a part of 1
     */
    void add(int[] changed, double[] changes, double[] times) {
        // one at a time is what break-evens ask; all others are drawn, mostly all that are uncertain together
        var passings =
                changed.length > 1 && IntStream.of(changed).allMatch(isUncertain) ? uncertain.get() : passings(changed);
        var more = passings.more(changes);
        for (var branch : changed) {
            effect(branch).tasks.add(changes[branch] * more[branch], times, first);
        }
    }

    private Passings uncertain() {
        return passings(IntStream.range(0, branches.size()).filter(isUncertain).toArray());
    }

    private Passings passings(int[] chosen) {
        return Passings.of(branches.size(), chosen, branch -> effect(branch).gateways);
    }

    private Effect effect(int branch) {
        return effects.computeIfAbsent(branch, this::computed);
    }

    private Effect computed(int number) {
        var branch = branches.get(number);
        if (passed(passed, branch).signum() == 0) {
            return new Effect(Sparse.NONE, Sparse.NONE);
        }
        var isLow = branch.chance().compareTo(new BigDecimal("0.5")) <= 0;
        var move = isLow ? MOVE : MOVE.negate();
        var moved = LoadCalculator.of(branch.at(asIs, branch.chance().add(move)));
        var then = moved.timesOfNodes();
        var perPassing = move.multiply(passed(then, branch).divide(passed(passed, branch), PRECISION), PRECISION)
                .doubleValue();
        return new Effect(
                Sparse.of(tasks.size(), task -> {
                    var id = tasks.get(task);
                    return more(done(moved, id), done(now, id)) / perPassing;
                }),
                Sparse.of(branches.size(), other -> {
                    var before = passed(passed, branches.get(other));
                    return before.signum() == 0
                            ? 0
                            : more(passed(then, branches.get(other)), before) / before.doubleValue() / perPassing;
                }));
    }

    private static double more(BigDecimal then, BigDecimal now) {
        var more = then.subtract(now);
        return more.abs().compareTo(ROUNDING) <= 0 ? 0 : more.doubleValue();
    }

    /** Nothing where it can't be known: then no task behind it is known either. */
    private static BigDecimal passed(Map<String, Figure<BigDecimal>> passed, Branch branch) {
        return Objects.requireNonNull(passed.get(branch.gatewayId()))
                .toOptional()
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal done(LoadCalculator at, String task) {
        return at.timesOfTask(task).toOptional().orElseThrow();
    }
}
