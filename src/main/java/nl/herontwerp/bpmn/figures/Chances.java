package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
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
        var sources = new HashMap<String, String>();
        model.flows().forEach(flow -> sources.put(flow.id(), flow.sourceId()));
        Map<String, BigDecimal> sums = new HashMap<>();
        for (var figure : figures) {
            var source = sources.get(figure.elementId());
            if (figure.kind() == Kind.PROBABILITY && source != null) {
                sums.merge(source, figure.value(), BigDecimal::add);
            }
        }
        var scaled = new ArrayList<CarriedFigure>();
        for (var figure : figures) {
            if (figure.kind() != Kind.PROBABILITY) {
                scaled.add(figure);
                continue;
            }
            var source = sources.get(figure.elementId());
            var sum = source == null ? BigDecimal.ZERO : sums.getOrDefault(source, BigDecimal.ZERO);
            var inPerCents = isNear(sum, HUNDRED, BigDecimal.ONE);
            var value = inPerCents ? figure.value().divide(HUNDRED, MathContext.DECIMAL64) : figure.value();
            var isMeant = value.signum() > 0 || inPerCents || isNear(sum, BigDecimal.ONE, MARGIN);
            if (isMeant && value.compareTo(BigDecimal.ONE) <= 0) {
                scaled.add(new CarriedFigure(figure.elementId(), figure.kind(), value, figure.provenance()));
            }
        }
        return List.copyOf(scaled);
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
