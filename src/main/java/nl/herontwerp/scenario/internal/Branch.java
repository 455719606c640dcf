package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;

/**
 * A way out of a gateway at which exactly one way is taken. When its chance changes the other ways keep their proportions, so
 * that all together stay 1.
 *
 * @param chance more than 0 and less than 1
 * @param others what part of the rest each other way has
 */
record Branch(String flowId, String gatewayId, BigDecimal chance, Map<String, BigDecimal> others) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** Chances such as three times 33.3 % are meant to be 100 % together. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");
    /** Below this, and above 1 less this, a way counts as never or always taken. */
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    Branch {
        others = Map.copyOf(others);
    }

    /** One way of each gateway: of two the named or first one, of more the likeliest; none where chances are not known. */
    static List<Branch> of(AsIs asIs) {
        var flows = asIs.model().flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        return asIs.model().nodes().stream()
                .filter(node ->
                        node.kind() == NodeKind.EXCLUSIVE_GATEWAY || node.kind() == NodeKind.EVENT_BASED_GATEWAY)
                .flatMap(node -> of(asIs, node.id(), flows.getOrDefault(node.id(), List.of())).stream())
                .toList();
    }

    /** The present situation with another chance, more than 0 and less than 1. */
    AsIs at(AsIs asIs, BigDecimal changed) {
        var provenance = new Provenance.Assumed("");
        var inventory = asIs.inventory().withFlowProbability(flowId, new Sourced<>(changed, provenance));
        for (var other : others.entrySet()) {
            inventory = inventory.withFlowProbability(
                    other.getKey(),
                    new Sourced<>(BigDecimal.ONE.subtract(changed).multiply(other.getValue(), PRECISION), provenance));
        }
        return asIs.with(inventory);
    }

    private static Optional<Branch> of(AsIs asIs, String gateway, List<Flow> flows) {
        var chances = chances(asIs, flows);
        if (flows.size() < 2 || chances.isEmpty()) {
            return Optional.empty();
        }
        var chosen = flows.size() > 2
                ? flows.stream().max(Comparator.comparing(flow -> chances.get(flow.id())))
                : Stream.concat(flows.stream().filter(flow -> !flow.name().isBlank()), flows.stream())
                        .findFirst();
        return chosen.map(flow -> of(gateway, flow.id(), chances))
                .filter(branch -> branch.chance.compareTo(LEAST) >= 0
                        && branch.chance.compareTo(BigDecimal.ONE.subtract(LEAST)) <= 0);
    }

    private static Branch of(String gateway, String flow, Map<String, BigDecimal> chances) {
        var chance = chances.getOrDefault(flow, BigDecimal.ZERO);
        var rest = BigDecimal.ONE.subtract(chance);
        var others = new LinkedHashMap<>(chances);
        others.remove(flow);
        if (rest.signum() > 0) {
            others.replaceAll((id, each) -> each.divide(rest, PRECISION));
        }
        return new Branch(flow, gateway, chance, others);
    }

    /** The chances, 1 together; empty when they are not known. One that is missing is what the others leave. */
    private static Map<String, BigDecimal> chances(AsIs asIs, List<Flow> flows) {
        var chances = new LinkedHashMap<String, BigDecimal>();
        var missing = new ArrayList<String>();
        for (var flow : flows) {
            var given = asIs.inventory().flowProbabilities().get(flow.id());
            if (given == null) {
                missing.add(flow.id());
            } else {
                chances.put(flow.id(), given.value());
            }
        }
        var sum = chances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = BigDecimal.ONE.subtract(sum);
        if (missing.size() == 1 && left.signum() >= 0) {
            chances.put(missing.getFirst(), left);
            return chances;
        }
        if (!missing.isEmpty() || left.abs().compareTo(TOLERANCE) > 0 || sum.signum() == 0) {
            return Map.of();
        }
        chances.replaceAll((id, each) -> each.divide(sum, PRECISION));
        return chances;
    }
}
