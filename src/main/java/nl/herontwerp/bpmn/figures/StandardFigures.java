package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What BPMN itself has a place for: how many times an activity runs, and how long an event waits. Expressions are
 * for an engine and say nothing before a case runs.
 */
final class StandardFigures implements FigureSource {

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var nodes = model.nodes().stream().collect(Collectors.toMap(Node::id, Node::kind));
        for (var element : Dom.all(document)) {
            var kind = Dom.isBpmn(element) ? nodes.get(Dom.id(element)) : null;
            if (kind != null) {
                repetitions(element, found);
                if (kind == NodeKind.INTERMEDIATE_EVENT) {
                    waiting(element, found);
                }
            }
        }
    }

    private static void repetitions(Element activity, FigureCollector found) {
        Dom.child(activity, "multiInstanceLoopCharacteristics")
                .flatMap(marker -> Dom.child(marker, "loopCardinality"))
                .flatMap(number -> Numbers.decimal(number.getTextContent()))
                .ifPresent(times -> found.add(Dom.id(activity), Kind.REPETITIONS, times, "BPMN loopCardinality"));
        Dom.child(activity, "standardLoopCharacteristics")
                .flatMap(marker -> Numbers.decimal(marker.getAttribute("loopMaximum")))
                .filter(most -> most.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(most -> found.unclear(Dom.id(activity), Numbers.spoken(most), "BPMN loopMaximum"));
    }

    private static void waiting(Element event, FigureCollector found) {
        Dom.child(event, "timerEventDefinition")
                .flatMap(timer -> Dom.child(timer, "timeDuration"))
                .flatMap(duration -> Numbers.isoMinutes(duration.getTextContent()))
                .ifPresent(minutes -> found.add(Dom.id(event), Kind.WAITING_MINUTES, minutes, "BPMN timeDuration"));
    }
}
