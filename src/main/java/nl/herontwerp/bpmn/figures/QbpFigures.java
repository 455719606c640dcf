package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * QBP, the simulation extension of BIMP and Apromore. All times are in seconds; the unit that stands
 * beside them is only how the tool shows them.
 */
final class QbpFigures implements FigureSource {

    private static final String NAMESPACE = "http://www.qbp-simulator.com/Schema201212";
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var resources = new Resources(document, model);
        var nodes = model.nodesById();
        var flows = model.flows().stream().map(Flow::id).collect(Collectors.toSet());
        var timetables = new HashMap<String, Element>();
        for (var element : Dom.all(document)) {
            if (NAMESPACE.equals(element.getNamespaceURI()) && Dom.name(element).equals("timetable")) {
                timetables.putIfAbsent(Dom.id(element), element);
            }
        }
        for (var element : Dom.all(document)) {
            if (!NAMESPACE.equals(element.getNamespaceURI())) {
                continue;
            }
            switch (Dom.name(element)) {
                case "element" -> duration(element, nodes, found);
                case "sequenceFlow" -> chance(element, flows, found);
                case "resource" -> {
                    resource(element, resources, found);
                    workingDays(element, timetables, resources, found);
                }
                default -> {}
            }
        }
    }

    private static void duration(Element element, Map<String, Node> nodes, FigureCollector found) {
        var id = Dom.reference(element.getAttribute("elementId"));
        var node = nodes.get(id);
        if (node == null) {
            return;
        }
        var kind = node.kind().isWork() ? Kind.ACTIVE_MINUTES : Kind.WAITING_MINUTES;
        for (var distribution : Dom.named(element, "durationDistribution")) {
            mean(distribution)
                    .ifPresent(seconds -> found.add(
                            id, kind, seconds.divide(MINUTE, MathContext.DECIMAL64), "QBP durationDistribution"));
        }
    }

    private static Optional<BigDecimal> mean(Element distribution) {
        var mean = Numbers.decimal(distribution.getAttribute("mean"));
        var first = Numbers.decimal(distribution.getAttribute("arg1"));
        var second = Numbers.decimal(distribution.getAttribute("arg2"));
        return switch (distribution.getAttribute("type").toUpperCase(Locale.ROOT)) {
            case "UNIFORM" ->
                first.flatMap(low -> second.map(high -> low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64)));
            case "TRIANGULAR" ->
                mean.flatMap(mode -> first.flatMap(low -> second.map(
                        high -> low.add(mode).add(high).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64))));
            case "EXPONENTIAL" -> first.filter(value -> value.signum() > 0).or(() -> mean);
            default -> mean;
        };
    }

    private static void chance(Element element, Set<String> flows, FigureCollector found) {
        var id = Dom.reference(element.getAttribute("elementId"));
        Numbers.decimal(element.getAttribute("executionProbability"))
                .filter(chance -> flows.contains(id))
                .ifPresent(chance -> found.add(id, Kind.PROBABILITY, chance, "QBP executionProbability"));
    }

    private static void workingDays(
            Element resource, Map<String, Element> timetables, Resources resources, FigureCollector found) {
        var timetable = timetables.get(resource.getAttribute("timetableId"));
        if (timetable == null) {
            return;
        }
        var place = "QBP timetable ‘" + Dom.label(timetable) + "’";
        var days = WeekDays.ofTimetable(timetable);
        for (var lane : resources.lanesNamed(resource.getAttribute("name"))) {
            days.ifPresentOrElse(
                    week -> found.add(lane, Kind.WORKING_DAYS, BigDecimal.valueOf(week.size()), place),
                    () -> found.unclear(lane, Dom.label(timetable), place));
        }
    }

    private static void resource(Element element, Resources resources, FigureCollector found) {
        for (var lane : resources.lanesNamed(element.getAttribute("name"))) {
            Numbers.decimal(element.getAttribute("totalAmount"))
                    .ifPresent(people -> found.add(lane, Kind.PEOPLE, people, "QBP totalAmount"));
            Numbers.decimal(element.getAttribute("costPerHour"))
                    .ifPresent(cost -> found.add(lane, Kind.COST_PER_HOUR, cost, "QBP costPerHour"));
        }
    }
}
