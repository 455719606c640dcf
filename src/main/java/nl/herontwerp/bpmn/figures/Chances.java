package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.ProcessModel;

/**
 * Brings the chances of the flows out of one node to the scale from 0 to 1. Tools write per cents or
 * fractions; the sum tells which. A zero counts only when the others leave nothing over for it.
 */
final class Chances {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MARGIN = new BigDecimal("0.01");

    private Chances() {}

    static List<CarriedFigure> scaled(List<CarriedFigure> figures, ProcessModel model) {
        var sources = new HashMap<String, Node>();
        var nodes = model.nodesById();
        for (var flow : model.flows()) {
            var node = nodes.get(flow.sourceId());
            if (node != null) {
                sources.put(flow.id(), node);
            }
        }
        Map<String, List<BigDecimal>> together = new HashMap<>();
        for (var figure : figures) {
            if (figure.kind() == Kind.PROBABILITY) {
                together.computeIfAbsent(choice(figure, sources), any -> new ArrayList<>())
                        .add(figure.value());
            }
        }
        var scaled = new ArrayList<CarriedFigure>();
        for (var figure : figures) {
            if (figure.kind() != Kind.PROBABILITY) {
                scaled.add(figure);
                continue;
            }
            var beside = together.getOrDefault(choice(figure, sources), List.of());
            var sum = beside.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var inPerCents = isNear(sum, HUNDRED, BigDecimal.ONE) || areAllPerCents(beside);
            var value = inPerCents ? figure.value().divide(HUNDRED, MathContext.DECIMAL64) : figure.value();
            var isMeant = value.signum() > 0
                    || (inPerCents && isNear(sum, HUNDRED, BigDecimal.ONE))
                    || isNear(sum, BigDecimal.ONE, MARGIN);
            if (isMeant && value.compareTo(BigDecimal.ONE) <= 0 && !saysNothing(figure, value, sources)) {
                scaled.add(new CarriedFigure(figure.elementId(), figure.kind(), value, figure.provenance()));
            }
        }
        return List.copyOf(scaled);
    }

    /** What the chance is one of: those on the ways out of one node, or one of its own. */
    private static String choice(CarriedFigure figure, Map<String, Node> sources) {
        var source = sources.get(figure.elementId());
        return source == null ? "on " + figure.elementId() : "from " + source.id();
    }

    /** No chance is above 1, so what is must be per cents; with a share of 1 beside them, too. */
    private static boolean areAllPerCents(List<BigDecimal> chances) {
        return chances.stream().anyMatch(chance -> chance.compareTo(BigDecimal.ONE) > 0)
                && chances.stream().allMatch(chance -> chance.signum() == 0 || chance.compareTo(BigDecimal.ONE) >= 0)
                && chances.stream().allMatch(chance -> chance.compareTo(HUNDRED) <= 0);
    }

    /** Tools write 100 % on the only way out of an event at the edge: it is taken whenever the event happens. */
    private static boolean saysNothing(CarriedFigure figure, BigDecimal value, Map<String, Node> sources) {
        var source = sources.get(figure.elementId());
        return source != null && source.kind() == NodeKind.BOUNDARY_EVENT && value.compareTo(BigDecimal.ONE) == 0;
    }

    /** A chance beside the one that counts, brought to the scale by its own size: no chance is above 1. */
    static CarriedFigure alone(CarriedFigure figure) {
        var isPerCent = figure.kind() == Kind.PROBABILITY && figure.value().compareTo(BigDecimal.ONE) > 0;
        return isPerCent
                ? new CarriedFigure(
                        figure.elementId(),
                        figure.kind(),
                        figure.value().divide(HUNDRED, MathContext.DECIMAL64),
                        figure.provenance())
                : figure;
    }

    private static boolean isNear(BigDecimal number, BigDecimal target, BigDecimal margin) {
        return number.subtract(target).abs().compareTo(margin) <= 0;
    }
}
