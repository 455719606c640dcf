package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.LoadCalculator;

/**
 * How often tasks are done for one case, when chances at gateways change. How often each node is passed is the solution of linear
 * equations, and the chance at a gateway is in one of them. So what changes is the sum, over the gateways, of the change of the chance x
 * how often the gateway is passed then x what one more passing does; and how often the gateways themselves are passed follows from
 * as many equations as chances have changed. What one more passing does is found by the whole calculation, once for each gateway.
 */
final class PassedWays {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** How far a chance is moved to see what it does: far, because visits are rounded. */
    private static final BigDecimal MOVE = new BigDecimal("0.25");

    private final AsIs asIs;
    private final List<Branch> branches;
    private final List<String> tasks;
    private final int first;
    private final List<BigDecimal> done;
    private final Map<String, Figure<BigDecimal>> passed;
    private final Map<Integer, Effect> effects = new ConcurrentHashMap<>();

    /**
     * What a change of one chance does, for each time that its gateway is passed against now.
     *
     * @param tasks times that each task is done more
     * @param gateways part of their passings now that each gateway is passed more
     */
    private record Effect(double[] tasks, double[] gateways) {}

    /**
     * @param asIs with one case of the process that is counted
     * @param tasks the numbers to change, from the place {@code first} on
     */
    PassedWays(AsIs asIs, List<Branch> branches, List<String> tasks, int first) {
        this.asIs = asIs;
        this.branches = branches;
        this.tasks = List.copyOf(tasks);
        this.first = first;
        this.done = done(asIs);
        this.passed = branches.isEmpty() ? Map.of() : LoadCalculator.timesOfNodes(asIs);
    }

    /**
     * Adds what the changes do.
     *
     * @param changed the branches whose chance is not what it is now
     * @param changes of each branch, as a part of 1
     */
    void add(int[] changed, double[] changes, double[] times) {
        var size = changed.length;
        var equations = new double[size][size + 1];
        for (var column = 0; column < size; column++) {
            var effect = effect(changed[column]).gateways;
            var change = changes[changed[column]];
            for (var row = 0; row < size; row++) {
                equations[row][column] = (row == column ? 1 : 0) - change * effect[changed[row]];
            }
            equations[column][size] = 1;
        }
        var more = LinearEquations.solve(equations);
        for (var i = 0; i < size; i++) {
            var weight = changes[changed[i]] * more[i];
            var effect = effect(changed[i]).tasks;
            for (var task = 0; task < effect.length; task++) {
                times[first + task] += weight * effect[task];
            }
        }
    }

    private Effect effect(int branch) {
        return effects.computeIfAbsent(branch, this::computed);
    }

    private Effect computed(int number) {
        var branch = branches.get(number);
        if (passed(passed, branch).signum() == 0) {
            return new Effect(new double[tasks.size()], new double[branches.size()]);
        }
        var isLow = branch.chance().compareTo(new BigDecimal("0.5")) <= 0;
        var move = isLow ? MOVE : MOVE.negate();
        var moved = branch.at(asIs, branch.chance().add(move));
        var passedThen = LoadCalculator.timesOfNodes(moved);
        var perPassing = move.multiply(grown(passedThen, branch), PRECISION);
        var doneThen = done(moved);
        var more = new double[tasks.size()];
        for (var i = 0; i < more.length; i++) {
            more[i] = doneThen.get(i)
                    .subtract(done.get(i))
                    .divide(perPassing, PRECISION)
                    .doubleValue();
        }
        return new Effect(
                more,
                branches.stream()
                        .mapToDouble(other -> passed(passed, other).signum() == 0
                                ? 0
                                : grown(passedThen, other)
                                        .subtract(BigDecimal.ONE)
                                        .divide(perPassing, PRECISION)
                                        .doubleValue())
                        .toArray());
    }

    /** How often a gateway is passed against how often it is now. */
    private BigDecimal grown(Map<String, Figure<BigDecimal>> then, Branch branch) {
        return passed(then, branch).divide(passed(passed, branch), PRECISION);
    }

    /** Nothing where it can't be known: then no task behind it is known either. */
    private static BigDecimal passed(Map<String, Figure<BigDecimal>> passed, Branch branch) {
        return Objects.requireNonNull(passed.get(branch.gatewayId()))
                .toOptional()
                .orElse(BigDecimal.ZERO);
    }

    private List<BigDecimal> done(AsIs state) {
        var loads = LoadCalculator.loads(state).tasks();
        return tasks.stream()
                .map(task -> Objects.requireNonNull(loads.get(task))
                        .timesPerYear()
                        .toOptional()
                        .orElseThrow())
                .toList();
    }
}
