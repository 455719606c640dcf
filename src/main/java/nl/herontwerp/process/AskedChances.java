package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The flows of which a chance is asked for. Where exactly one way is taken the last chance follows
 * from the others, so it is not asked for once these are known.
 */
final class AskedChances {

    /**
     * A flow of which a chance is asked for.
     *
     * @param isKnown whether the chance is given or follows from the others
     * @param willFollow whether the chance follows as soon as the others are given
     * @param wrong what the chances beside it add up to when that can't be; null when it can
     */
    record Asked(
            Flow flow,
            boolean isKnown,
            boolean willFollow,
            @Nullable WrongSum wrong) {}

    /**
     * Chances that can't be right together.
     *
     * @param atLeast whether they may be more than 1 together, because several ways can be taken
     */
    record WrongSum(BigDecimal sum, boolean atLeast) {}

    /** Start events by their names. */
    static String starts(List<Node> starts) {
        return starts.stream().map(start -> "‘" + start.label() + "’").collect(Collectors.joining(", "));
    }

    private final AsIs asIs;
    private final Map<String, Node> nodes;
    private final Map<String, List<Flow>> flowsFrom;
    private final List<Asked> asked = new ArrayList<>();

    private AskedChances(AsIs asIs) {
        this.asIs = asIs;
        nodes = asIs.model().nodesById();
        flowsFrom = asIs.model().flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
    }

    static List<Asked> of(AsIs asIs) {
        return new AskedChances(asIs).find();
    }

    private List<Asked> find() {
        var starts = new LinkedHashMap<String, List<Flow>>();
        for (var node : asIs.model().nodes()) {
            var flows = flowsFrom.getOrDefault(node.id(), List.of());
            switch (node.kind()) {
                case EXCLUSIVE_GATEWAY, EVENT_BASED_GATEWAY -> alternatives(flows);
                case INCLUSIVE_GATEWAY, COMPLEX_GATEWAY -> choices(node, flows, true);
                case PARALLEL_GATEWAY -> {}
                case BOUNDARY_EVENT -> flows.stream().limit(1).forEach(flow -> add(flow, anyGiven(flows)));
                case START_EVENT -> {
                    if (!flows.isEmpty()) {
                        starts.computeIfAbsent(scope(node), id -> new ArrayList<>())
                                .add(flows.getFirst());
                    }
                }
                default -> {
                    var conditional = flows.stream()
                            .filter(flow -> flow.conditional() || flow.id().equals(node.defaultFlowId()))
                            .toList();
                    choices(node, conditional, conditional.size() == flows.size());
                }
            }
        }
        starts.forEach((scope, flows) -> {
            var container = nodes.get(scope);
            if (container != null && container.kind() == NodeKind.EVENT_SUB_PROCESS) {
                flows.stream().limit(1).forEach(flow -> add(flow, anyGiven(flows)));
            } else {
                alternatives(flows);
            }
        });
        return asked;
    }

    static String scope(Node node) {
        return node.parentId() == null ? node.processId() : node.parentId();
    }

    private void alternatives(List<Flow> flows) {
        if (flows.size() > 1) {
            var open = flows.stream().filter(flow -> !isGiven(flow)).count();
            var sum = sum(flows);
            var wrong = Split.canBeExclusive(sum, open) ? null : new WrongSum(sum, false);
            var last = flows.stream().filter(flow -> !isGiven(flow)).reduce((one, other) -> other);
            flows.forEach(flow -> asked.add(new Asked(
                    flow,
                    wrong == null && (isGiven(flow) || open == 1),
                    open > 1 && flow.equals(last.orElse(null)),
                    wrong)));
        }
    }

    private BigDecimal sum(List<Flow> flows) {
        return flows.stream()
                .map(flow -> asIs.inventory().flowProbabilities().get(flow.id()))
                .filter(Objects::nonNull)
                .map(Sourced::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void choices(Node node, List<Flow> flows, boolean atLeastOne) {
        if (flows.size() > 1 || (flows.size() == 1 && !atLeastOne)) {
            var open = flows.stream().filter(flow -> !isGiven(flow)).count();
            var sum = sum(flows);
            var wrong = !atLeastOne || Split.canBeInclusive(sum, open) ? null : new WrongSum(sum, true);
            flows.forEach(flow -> asked.add(new Asked(
                    flow,
                    wrong == null && (isGiven(flow) || (open == 1 && flow.id().equals(node.defaultFlowId()))),
                    false,
                    wrong)));
        }
    }

    private void add(Flow flow, boolean isKnown) {
        asked.add(new Asked(flow, isKnown, false, null));
    }

    private boolean anyGiven(List<Flow> flows) {
        return flows.stream().anyMatch(this::isGiven);
    }

    private boolean isGiven(Flow flow) {
        return asIs.inventory().flowProbabilities().containsKey(flow.id());
    }
}
