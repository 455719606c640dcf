package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var currency = "";
        for (var element : Dom.all(document)) {
            if (NAMESPACE.equals(element.getNamespaceURI())) {
                if (Dom.name(element).equals("timetable")) {
                    timetables.putIfAbsent(Dom.id(element), element);
                } else if (Dom.name(element).equals("processSimulationInfo")) {
                    currency = element.getAttribute("currency").strip();
                }
            }
        }
        for (var element : Dom.all(document)) {
            if (!NAMESPACE.equals(element.getNamespaceURI())) {
                continue;
            }
            switch (Dom.name(element)) {
                case "element" -> {
                    duration(element, nodes, found);
                    fixedCost(element, nodes, found);
                }
                case "arrivalRateDistribution" -> arrivals(element, model, found);
                case "sequenceFlow" -> chance(element, flows, found);
                case "resource" -> {
                    resource(element, currency, resources, found);
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
                    .filter(seconds -> seconds.signum() != 0)
                    .ifPresentOrElse(
                            seconds -> found.add(
                                    id,
                                    kind,
                                    seconds.divide(MINUTE, MathContext.DECIMAL64),
                                    "QBP durationDistribution"),
                            () -> unread(distribution)
                                    .ifPresent(text -> found.unclear(id, text, "QBP durationDistribution")));
        }
    }

    /** What stands in a distribution that gives no mean, when anything does. */
    private static Optional<String> unread(Element distribution) {
        var text = Stream.of("type", "mean", "arg1", "arg2")
                .map(distribution::getAttribute)
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(" "));
        return Optional.of(text).filter(words -> words.matches(".*[1-9].*"));
    }

    private static void fixedCost(Element element, Map<String, Node> nodes, FigureCollector found) {
        var id = Dom.reference(element.getAttribute("elementId"));
        Numbers.decimal(element.getAttribute("fixedCost"))
                .filter(cost -> cost.signum() != 0 && nodes.containsKey(id))
                .ifPresent(cost -> found.unused(id, Numbers.spoken(cost), "QBP fixedCost"));
    }

    /** The time between two cases counts in hours of a timetable, so it says no number of cases a year by itself. */
    private static void arrivals(Element distribution, ProcessModel model, FigureCollector found) {
        var first = model.processes().stream().findFirst();
        var seconds = mean(distribution).filter(mean -> mean.signum() > 0);
        if (first.isPresent() && seconds.isPresent()) {
            var minutes = seconds.get().divide(MINUTE, MathContext.DECIMAL64);
            found.unclear(first.get().id(), Numbers.spoken(minutes) + " min", "QBP arrivalRateDistribution");
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

    private static void resource(Element element, String currency, Resources resources, FigureCollector found) {
        var isInEuros = currency.isEmpty() || currency.equalsIgnoreCase("EUR");
        for (var lane : resources.lanesNamed(element.getAttribute("name"))) {
            Numbers.decimal(element.getAttribute("totalAmount"))
                    .ifPresent(people -> found.add(lane, Kind.PEOPLE, people, "QBP totalAmount"));
            Numbers.decimal(element.getAttribute("costPerHour")).ifPresent(cost -> {
                if (isInEuros) {
                    found.add(lane, Kind.COST_PER_HOUR, cost, "QBP costPerHour");
                } else if (cost.signum() != 0) {
                    found.unclear(lane, Numbers.spoken(cost) + " " + currency, "QBP costPerHour");
                }
            });
        }
    }
}
