package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
 * BPSim 1.0 and 2.0 (Business Process Simulation Interchange, WfMC). Times are in the scenario's base
 * unit, else in that of the scenario that it inherits from, else in minutes, unless a value has a unit of its
 * own. Of several scenarios the first that has a figure counts; results of simulators are left aside.
 */
final class BpsimFigures implements FigureSource {

    private static final Pattern NAMESPACE = Pattern.compile("https?://www\\.bpsim\\.org/schemas/.*");
    private static final List<String> WORK = List.of("SetUpTime", "ProcessingTime", "ValidationTime", "ReworkTime");
    private static final List<String> WAITING = List.of("TransferTime", "QueueTime", "WaitTime");
    /** Sums of the others that simulators give as results; as a figure on its own they leave open what is work. */
    private static final List<String> TOTALS = List.of("Duration", "LagTime", "ElapsedTime");

    private static final Pattern SEVERAL =
            Pattern.compile("getResource\\s*\\([^()]*,\\s*(?:[2-9]|1[0-9]+|[2-9][0-9]+)\\s*\\)");
    private static final BigDecimal YEAR = BigDecimal.valueOf(525_600);

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var resources = new Resources(document, model);
        var nodes = model.nodes().stream().map(Node::id).collect(Collectors.toSet());
        var flows = model.flows().stream().map(Flow::id).collect(Collectors.toSet());
        var scenarios = new LinkedHashMap<String, Element>();
        var all = Dom.all(document).stream()
                .filter(element -> is(element, "Scenario"))
                .toList();
        all.forEach(scenario -> scenarios.putIfAbsent(Dom.id(scenario), scenario));
        for (var scenario : all) {
            if (!scenario.hasAttribute("result")) {
                var parameters = ScenarioParameters.of(scenario, scenarios);
                new Scenario(scenario, parameters, resources, nodes, flows, found).read();
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
        private final ScenarioParameters parameters;
        private final FigureCollector found;
        private final Resources resources;
        private final Set<String> nodes;
        private final Set<String> flows;
        private final String name;
        private final Map<String, Element> calendars = new HashMap<>();

        Scenario(
                Element scenario,
                ScenarioParameters parameters,
                Resources resources,
                Set<String> nodes,
                Set<String> flows,
                FigureCollector found) {
            this.scenario = scenario;
            this.parameters = parameters;
            this.found = found;
            this.resources = resources;
            this.nodes = nodes;
            this.flows = flows;
            var label = Dom.label(scenario);
            name = label.isEmpty() ? Dom.id(scenario) : label;
            Dom.named(scenario, "Calendar").forEach(calendar -> calendars.putIfAbsent(Dom.id(calendar), calendar));
        }

        void read() {
            for (var about : Dom.named(scenario, "ElementParameters")) {
                var id = Dom.reference(about.getAttribute("elementRef"));
                for (var group : Dom.children(about)) {
                    if (nodes.contains(id)) {
                        node(id, group);
                    } else if (flows.contains(id)) {
                        chance(id, group);
                    } else {
                        resources.lanesOf(id).forEach(lane -> resource(lane, group));
                    }
                }
            }
        }

        private void node(String id, Element group) {
            time(id, group, WORK, Kind.ACTIVE_MINUTES);
            time(id, group, WAITING, Kind.WAITING_MINUTES);
            totals(id, group);
            cost(id, group);
            cases(id, group);
            chance(id, group);
            selection(id, group);
        }

        private void chance(String id, Element group) {
            figure(id, group, "Probability", Means::of)
                    .ifPresent(chance -> found.add(id, Kind.PROBABILITY, chance, place("Probability")));
        }

        private void resource(String lane, Element group) {
            figure(lane, group, "Quantity", Means::of)
                    .ifPresent(people -> found.add(lane, Kind.PEOPLE, people, place("Quantity")));
            cost(lane, group);
            workingDays(lane, group);
        }

        private void time(String id, Element group, List<String> names, Kind kind) {
            var total = BigDecimal.ZERO;
            var summed = new HashSet<String>();
            for (var parameter : names) {
                var minutes = minutes(id, group, parameter).orElse(BigDecimal.ZERO);
                if (minutes.signum() != 0) {
                    total = total.add(minutes);
                    summed.add(parameter);
                }
            }
            var from =
                    String.join(" + ", names.stream().filter(summed::contains).toList());
            found.add(id, kind, total, place(from));
        }

        /** What a total says is clear only when its parts are there, and then it adds nothing. */
        private void totals(String id, Element group) {
            var parts = Stream.concat(WORK.stream(), WAITING.stream());
            if (parts.noneMatch(part -> ParameterValues.of(group, part).isGiven())) {
                for (var total : TOTALS) {
                    minutes(id, group, total)
                            .filter(minutes -> minutes.signum() != 0)
                            .ifPresent(minutes -> found.unclear(id, Numbers.spoken(minutes) + " min", place(total)));
                }
            }
        }

        /** Cases a year; the count is for the scenario's duration, without which it says nothing. */
        private void cases(String id, Element group) {
            var count = figure(id, group, "TriggerCount", Means::of).filter(number -> number.signum() > 0);
            var span = parameters.durationMinutes().filter(minutes -> minutes.signum() > 0);
            if (count.isPresent() && span.isPresent()) {
                var aYear = count.get().multiply(YEAR).divide(span.get(), MathContext.DECIMAL64);
                found.add(id, Kind.CASES_PER_YEAR, aYear, place("TriggerCount"));
            } else if (count.isPresent()) {
                found.unclear(id, Numbers.spoken(count.get()), place("TriggerCount"));
            } else {
                minutes(id, group, "InterTriggerTimer")
                        .filter(minutes -> minutes.signum() > 0)
                        .ifPresent(minutes ->
                                found.unclear(id, Numbers.spoken(minutes) + " min", place("InterTriggerTimer")));
            }
        }

        private void cost(String id, Element group) {
            var values = ParameterValues.of(group, "UnitCost");
            figure(id, group, "UnitCost", Means::of)
                    .filter(amount -> amount.signum() > 0)
                    .ifPresent(amount -> {
                        var value = values.only().orElseThrow();
                        var currency = parameters.currency(value);
                        if (currency.isEmpty() || currency.equalsIgnoreCase("EUR")) {
                            var anHour = amount.multiply(BigDecimal.valueOf(60))
                                    .divide(parameters.unitMinutes(value), MathContext.DECIMAL64);
                            found.add(id, Kind.COST_PER_HOUR, anHour, place("UnitCost"));
                        } else {
                            found.unclear(id, amount.toPlainString() + " " + currency, place("UnitCost"));
                        }
                    });
            figure(id, group, "FixedCost", Means::of)
                    .filter(amount -> amount.signum() > 0)
                    .ifPresent(amount -> found.unused(id, Numbers.spoken(amount), place("FixedCost")));
        }

        /** Work for which several people are needed at once: its minutes may be of one of them or of all. */
        private void selection(String id, Element group) {
            ParameterValues.of(group, "Selection").only().ifPresent(value -> {
                var expression = value.getAttribute("value");
                if (SEVERAL.matcher(expression).find()) {
                    found.unclear(id, expression.strip(), place("Selection"));
                }
            });
        }

        /** A resource works by the calendar for which its parameters hold. */
        private void workingDays(String lane, Element group) {
            var named = Dom.below(group).stream()
                    .map(value -> calendars.get(value.getAttribute("validFor")))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (named.size() == 1) {
                var calendar = named.getFirst();
                var place = place("Calendar ‘" + Dom.label(calendar) + "’");
                WeekDays.ofCalendar(calendar.getTextContent())
                        .ifPresentOrElse(
                                days -> found.add(lane, Kind.WORKING_DAYS, BigDecimal.valueOf(days.size()), place),
                                () -> found.unclear(lane, Dom.label(calendar), place));
            } else if (named.size() > 1) {
                var names = named.stream().map(Dom::label).collect(Collectors.joining(", "));
                found.unclear(lane, names, place("Calendar"));
            }
        }

        private Optional<BigDecimal> minutes(String id, Element group, String parameter) {
            return figure(id, group, parameter, parameters::minutes);
        }

        /** The figure of a parameter; what is given but says no one figure is reported. */
        private Optional<BigDecimal> figure(
                String id, Element group, String parameter, Function<Element, Optional<BigDecimal>> reading) {
            var values = ParameterValues.of(group, parameter);
            var figure = values.only().flatMap(reading);
            if (figure.isEmpty() && values.isGiven()) {
                found.unclear(id, values.spoken(), place(parameter));
            }
            return figure;
        }

        private String place(String parameter) {
            return "BPSim " + parameter + (name.isEmpty() ? "" : " (scenario ‘" + name + "’)");
        }
    }
}
