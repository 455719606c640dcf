package nl.herontwerp.bpmn.findings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;

/** Chances at a gateway, carried by the file, that don't add up to 1. */
final class ChancesSum implements FindingRule {

    private static final BigDecimal MARGIN = new BigDecimal("0.001");

    @Override
    public String name() {
        return "chances-sum";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Subject subject) {
        var chances = new HashMap<String, BigDecimal>();
        subject.model().carried().stream()
                .filter(figure -> figure.kind() == Kind.PROBABILITY)
                .forEach(figure -> chances.put(figure.elementId(), figure.value()));
        return subject.nodes()
                .filter(node ->
                        node.kind() == NodeKind.EXCLUSIVE_GATEWAY || node.kind() == NodeKind.EVENT_BASED_GATEWAY)
                .filter(node -> isWrong(subject, node, chances))
                .map(node -> finding(node.id(), subject.spoken(node), new Percentage(sum(subject, node, chances))))
                .toList();
    }

    private static boolean isWrong(Subject subject, Node node, Map<String, BigDecimal> chances) {
        var flows = subject.out(node);
        var known =
                flows.stream().filter(flow -> chances.containsKey(flow.id())).count();
        if (flows.size() < 2 || known == 0) {
            return false;
        }
        var over = sum(subject, node, chances).subtract(BigDecimal.ONE);
        return known == flows.size() ? over.abs().compareTo(MARGIN) > 0 : over.compareTo(MARGIN) > 0;
    }

    private static BigDecimal sum(Subject subject, Node node, Map<String, BigDecimal> chances) {
        return subject.out(node).stream()
                .map(flow -> chances.getOrDefault(flow.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
