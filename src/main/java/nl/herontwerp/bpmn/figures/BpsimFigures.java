package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * BPSim 1.0 and 2.0 (Business Process Simulation Interchange, WfMC). Times are in the scenario's base
 * unit, minutes when it names none, unless a value has a unit of its own. Of several scenarios the
 * first that has a figure counts; result scenarios of simulators are left aside.
 */
final class BpsimFigures implements FigureSource {

    private static final Pattern NAMESPACE = Pattern.compile("https?://www\\.bpsim\\.org/schemas/.*");
    private static final List<String> WORK = List.of("SetUpTime", "ProcessingTime", "ValidationTime", "ReworkTime");
    private static final List<String> WAITING = List.of("TransferTime", "QueueTime", "WaitTime");
    private static final BigDecimal YEAR = BigDecimal.valueOf(525_600);

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var resources = new Resources(document, model);
        var nodes = model.nodes().stream().map(Node::id).collect(Collectors.toSet());
        var flows = model.flows().stream().map(Flow::id).collect(Collectors.toSet());
        for (var element : Dom.all(document)) {
            if (is(element, "Scenario") && !element.hasAttribute("result")) {
                new Scenario(element, resources, nodes, flows, found).read();
            }
        }
    }

    @Override
    public boolean hasScenarios() {
        return true;
    }

    private static boolean is(Element element, String name) {
        var namespace = element.getNamespaceURI();
        return namespace != null
                && name.equals(element.getLocalName())
                && NAMESPACE.matcher(namespace).matches();
    }

    private static final class Scenario {
        private final Element scenario;
        private final FigureCollector found;
        private final Resources resources;
        private final Set<String> nodes;
        private final Set<String> flows;
        private final String name;
        private final @Nullable Element parameters;
        private final Map<String, Element> calendars = new HashMap<>();

        Scenario(Element scenario, Resources resources, Set<String> nodes, Set<String> flows, FigureCollector found) {
            this.scenario = scenario;
            this.found = found;
            this.resources = resources;
            this.nodes = nodes;
            this.flows = flows;
            var label = Dom.label(scenario);
            name = label.isEmpty() ? Dom.id(scenario) : label;
            parameters = Dom.named(scenario, "ScenarioParameters").stream()
                    .findFirst()
                    .orElse(null);
            Dom.named(scenario, "Calendar").forEach(calendar -> calendars.putIfAbsent(Dom.id(calendar), calendar));
        }

        /** A resource works by the calendar for which its parameters hold. */
        private void workingDays(String lane, Element group) {
            for (var value : Dom.below(group)) {
                var calendar = calendars.get(value.getAttribute("validFor"));
                if (calendar != null) {
                    var place = place("Calendar ‘" + Dom.label(calendar) + "’");
                    WeekDays.ofCalendar(calendar.getTextContent())
                            .ifPresentOrElse(
                                    days -> found.add(lane, Kind.WORKING_DAYS, BigDecimal.valueOf(days.size()), place),
                                    () -> found.unclear(lane, Dom.label(calendar), place));
                    return;
                }
            }
        }

        void read() {
            for (var about : Dom.named(scenario, "ElementParameters")) {
                var id = Dom.reference(about.getAttribute("elementRef"));
                for (var group : Dom.children(about)) {
                    if (nodes.contains(id)) {
                        node(id, group);
                    } else if (flows.contains(id)) {
                        parameter(group, "Probability")
                                .flatMap(Means::of)
                                .ifPresent(chance -> found.add(id, Kind.PROBABILITY, chance, place("Probability")));
                    } else {
                        resources.lanesOf(id).forEach(lane -> resource(lane, group));
                    }
                }
            }
        }

        private void node(String id, Element group) {
            time(id, group, WORK, Kind.ACTIVE_MINUTES);
            time(id, group, WAITING, Kind.WAITING_MINUTES);
            cost(id, group);
            parameter(group, "TriggerCount").ifPresent(value -> cases(id, value));
        }

        private void resource(String lane, Element group) {
            parameter(group, "Quantity")
                    .flatMap(Means::of)
                    .ifPresent(people -> found.add(lane, Kind.PEOPLE, people, place("Quantity")));
            cost(lane, group);
            workingDays(lane, group);
        }

        private void time(String id, Element group, List<String> names, Kind kind) {
            var total = BigDecimal.ZERO;
            var summed = new HashSet<String>();
            for (var parameter : names) {
                var minutes = parameter(group, parameter).flatMap(this::minutes).orElse(BigDecimal.ZERO);
                if (minutes.signum() > 0) {
                    total = total.add(minutes);
                    summed.add(parameter);
                }
            }
            var from =
                    String.join(" + ", names.stream().filter(summed::contains).toList());
            found.add(id, kind, total, place(from));
        }

        /** Cases a year; the count is for the scenario's duration, without which it says nothing. */
        private void cases(String id, Element value) {
            var count = Means.of(value).filter(number -> number.signum() > 0);
            var span = Optional.ofNullable(parameters)
                    .flatMap(given -> parameter(given, "Duration"))
                    .flatMap(this::minutes)
                    .filter(minutes -> minutes.signum() > 0);
            if (count.isPresent() && span.isPresent()) {
                var aYear = count.get().multiply(YEAR).divide(span.get(), MathContext.DECIMAL64);
                found.add(id, Kind.CASES_PER_YEAR, aYear, place("TriggerCount"));
            } else if (count.isPresent()) {
                found.unclear(id, count.get().toPlainString(), place("TriggerCount"));
            }
        }

        private void cost(String id, Element group) {
            var currency = parameters == null ? "" : parameters.getAttribute("baseCurrencyUnit");
            parameter(group, "UnitCost").ifPresent(value -> {
                var own = value.getAttribute("currencyUnit").isEmpty() ? currency : value.getAttribute("currencyUnit");
                var cost = Means.of(value).filter(amount -> amount.signum() > 0);
                if (cost.isPresent() && (own.isEmpty() || own.equalsIgnoreCase("EUR"))) {
                    var anHour = cost.get().multiply(BigDecimal.valueOf(60)).divide(unit(value), MathContext.DECIMAL64);
                    found.add(id, Kind.COST_PER_HOUR, anHour, place("UnitCost"));
                } else if (cost.isPresent()) {
                    found.unclear(id, cost.get().toPlainString() + " " + own, place("UnitCost"));
                }
            });
        }

        private Optional<BigDecimal> minutes(Element value) {
            if (Dom.name(value).equals("DurationParameter")) {
                return Numbers.isoMinutes(value.getAttribute("value"));
            }
            return Means.of(value).map(number -> number.multiply(unit(value)));
        }

        private BigDecimal unit(Element value) {
            var base = parameters == null ? "" : parameters.getAttribute("baseTimeUnit");
            return Numbers.unitMinutes(value.getAttribute("timeUnit"))
                    .or(() -> Numbers.unitMinutes(base))
                    .orElse(BigDecimal.ONE);
        }

        /** The value inside a parameter; a request for results is no value. */
        private static Optional<Element> parameter(Element group, String name) {
            return Dom.named(group, name).stream()
                    .flatMap(parameter -> Dom.children(parameter).stream())
                    .filter(value -> !Dom.name(value).equals("ResultRequest"))
                    .findFirst();
        }

        private String place(String parameter) {
            return "BPSim " + parameter + (name.isEmpty() ? "" : " (scenario ‘" + name + "’)");
        }
    }
}
