package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.kernel.Figure;

/**
 * How much more often a year everything is done for one passing of an exclusive gateway at which other ways are taken. The equations of each
 * process and sub-process are solved once; what a gateway changes in it is then put in, which takes a fraction of solving them. What runs
 * inside a container or a called process follows how often that is entered.
 *
 * <p>May be asked by several threads at once.
 */
public final class ChanceEffects {

    private final AsIs asIs;
    private final ExpectedVisits flow;
    private final CaseCounts counts;
    private final Map<String, Figure<BigDecimal>> times;
    private final Map<String, ScopeVisits.Solved> solved = new ConcurrentHashMap<>();
    private final Map<String, Node> nodes;

    private ChanceEffects(AsIs asIs, LoadCalculator now) {
        this.asIs = asIs;
        flow = ExpectedVisits.in(asIs);
        counts = CaseCounts.of(asIs);
        times = now.timesOfNodes();
        nodes = asIs.model().nodesById();
    }

    /** @param now the loads of the same situation */
    public static ChanceEffects of(AsIs asIs, LoadCalculator now) {
        return new ChanceEffects(asIs, now);
    }

    /**
     * Times a year more, by what is done.
     *
     * @param nodes how often each node is passed more; a node that nothing changes is left out
     * @param tasks how often each task is done more, which is something else where visits were entered for it
     */
    public record Effect(Map<String, BigDecimal> nodes, Map<String, BigDecimal> tasks) {

        public Effect {
            nodes = Map.copyOf(nodes);
            tasks = Map.copyOf(tasks);
        }
    }

    /**
     * The effect of one passing.
     *
     * @param gatewayId an exclusive or event-based gateway
     * @param more how much more often each of its flows is taken, by flow id; together 0
     */
    public Effect of(String gatewayId, Map<String, BigDecimal> more) {
        var gateway = Objects.requireNonNull(nodes.get(gatewayId));
        var scope = flow.scopeOf(gateway);
        var ways = flow.flows(gateway).stream()
                .map(way -> more.getOrDefault(way.id(), BigDecimal.ZERO))
                .toList();
        var inScope = solved(scope).change(gatewayId, ways);
        var changed = new HashMap<String, BigDecimal>();
        var cases = new HashMap<String, BigDecimal>();
        for (var process : counts.inOrder()) {
            var entered = calls(process, changed);
            if (counts.caseOf(process).equals(process) && hasOwnCases(process)) {
                entered = BigDecimal.ZERO;
            }
            cases.put(
                    process,
                    counts.caseOf(process).equals(process)
                            ? entered
                            : cases.getOrDefault(counts.caseOf(process), BigDecimal.ZERO));
            enter(process, entered, timesEntered(process), scope, inScope, changed);
        }
        var tasks = new HashMap<String, BigDecimal>();
        for (var task : asIs.model().tasks()) {
            var difference = task(task, changed, cases);
            if (difference.signum() != 0) {
                tasks.put(task.id(), difference);
            }
        }
        return new Effect(changed, tasks);
    }

    private BigDecimal task(Node task, Map<String, BigDecimal> changed, Map<String, BigDecimal> cases) {
        var figures = asIs.inventory().task(task.id());
        if (figures.timesPerYear() != null) {
            return BigDecimal.ZERO;
        }
        var visits = figures.visitsPerCase();
        return visits == null
                ? changed.getOrDefault(task.id(), BigDecimal.ZERO)
                : cases.getOrDefault(task.processId(), BigDecimal.ZERO).multiply(visits.value());
    }

    private boolean hasOwnCases(String process) {
        return asIs.inventory().casesPerYear().containsKey(process) || !counts.isCalled(process);
    }

    private BigDecimal calls(String process, Map<String, BigDecimal> changed) {
        return counts.callers(process).stream()
                .map(caller -> changed.getOrDefault(caller.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Times a year that a process begins now; nothing where that is not known. */
    private BigDecimal timesEntered(String process) {
        var own = asIs.inventory().casesPerYear().get(process);
        if (own != null) {
            return own.value();
        }
        return counts.callers(process).stream().map(this::times).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal times(Node node) {
        return Objects.requireNonNull(times.get(node.id())).toOptional().orElse(BigDecimal.ZERO);
    }

    /**
     * What changes inside a process or sub-process.
     *
     * @param more times that it is entered more
     * @param before times that it is entered now
     */
    private void enter(
            String scope,
            BigDecimal more,
            BigDecimal before,
            String changedScope,
            Map<String, BigDecimal> inScope,
            Map<String, BigDecimal> changed) {
        var isChanged = scope.equals(changedScope);
        for (var node : flow.inside(scope)) {
            // all that is inside is done in proportion to how often it is entered
            var difference = more.signum() == 0 || before.signum() == 0
                    ? BigDecimal.ZERO
                    : times(node).multiply(more).divide(before, MathContext.DECIMAL128);
            if (isChanged) {
                difference = difference.add(inScope.getOrDefault(node.id(), BigDecimal.ZERO)
                        .multiply(flow.repeats(node).orElse(BigDecimal.ZERO), MathContext.DECIMAL128));
            }
            if (difference.signum() != 0) {
                changed.put(node.id(), difference);
            }
            if (node.kind().holdsNodes() && (difference.signum() != 0 || holds(node, changedScope))) {
                enter(node.id(), difference, times(node), changedScope, inScope, changed);
            }
        }
    }

    /** Whether a container is or holds a scope. */
    private boolean holds(Node container, String scope) {
        var inside = nodes.get(scope);
        while (inside != null) {
            if (inside.id().equals(container.id())) {
                return true;
            }
            var parent = inside.parentId();
            inside = parent == null ? null : nodes.get(parent);
        }
        return false;
    }

    private ScopeVisits.Solved solved(String scope) {
        return solved.computeIfAbsent(scope, flow::solved);
    }
}
