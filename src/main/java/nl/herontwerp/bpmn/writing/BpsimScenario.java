package nl.herontwerp.bpmn.writing;

import java.math.BigDecimal;
import nl.herontwerp.bpmn.WorkFigures.Worker;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One scenario of BPSim 1.0 in a document. Times are in minutes, volumes for a year, costs in euros. */
final class BpsimScenario {

    private static final String MINUTES = "min";

    private final BpmnDocument document;
    private final Element scenario;

    private BpsimScenario(BpmnDocument document, Element scenario) {
        this.document = document;
        this.scenario = scenario;
    }

    /** Adds a scenario in front of those that the file has. */
    static BpsimScenario add(BpmnDocument document, String name) {
        var root = document.root();
        var relation = document.identify(document.create(root, "relationship"), "Relationship_Herontwerp");
        relation.setAttribute("type", "BPSimData");
        BpmnDocument.children(root, "relationship").stream()
                .findFirst()
                .ifPresentOrElse(
                        next -> BpmnDocument.insertBefore(relation, next), () -> BpmnDocument.append(relation, root));
        var extensions = document.create(relation, "extensionElements");
        document.appendInside(extensions, relation);
        addEnd(document, relation, "source");
        addEnd(document, relation, "target");
        var data = part(document, extensions, "BPSimData");
        data.setAttribute("simulationLevel", "LevelOne");
        var scenario = part(document, data, "Scenario");
        document.identify(scenario, "Scenario_Herontwerp");
        scenario.setAttribute("name", name.isBlank() ? "Herontwerp" : name);
        scenario.setAttribute("vendor", "Herontwerp");
        var parameters = part(document, scenario, "ScenarioParameters");
        parameters.setAttribute("baseTimeUnit", MINUTES);
        parameters.setAttribute("baseCurrencyUnit", "EUR");
        var duration = part(document, part(document, parameters, "Duration"), "DurationParameter");
        duration.setAttribute("value", "P365D");
        return new BpsimScenario(document, scenario);
    }

    /** The ends of the relationship: the file itself, or what is in it when the file has no id. */
    private static void addEnd(BpmnDocument document, Element relation, String name) {
        var root = document.root();
        var id = root.hasAttribute("id")
                ? root.getAttribute("id")
                : document.all("process")
                        .findFirst()
                        .map(it -> it.getAttribute("id"))
                        .orElse("");
        var end = document.create(relation, name);
        end.setTextContent(id);
        BpmnDocument.append(end, relation);
    }

    void task(String id, @Nullable BigDecimal minutes, @Nullable BigDecimal waiting, @Nullable String resource) {
        if (minutes == null && waiting == null && resource == null) {
            return;
        }
        var about = about(id);
        if (minutes != null || waiting != null) {
            var times = part(document, about, "TimeParameters");
            if (waiting != null) {
                number(times, "WaitTime", waiting, MINUTES);
            }
            if (minutes != null) {
                number(times, "ProcessingTime", minutes, MINUTES);
            }
        }
        if (resource != null) {
            var selection = part(document, part(document, about, "ResourceParameters"), "Selection");
            part(document, selection, "ExpressionParameter")
                    .setAttribute("value", "bpsim:getResource('" + resource + "',1)");
        }
    }

    void chance(String flowId, BigDecimal chance) {
        number(part(document, about(flowId), "ControlParameters"), "Probability", chance, null);
    }

    /** @param interval minutes from one case to the next */
    void start(String eventId, BigDecimal cases, BigDecimal interval) {
        var control = part(document, about(eventId), "ControlParameters");
        number(control, "InterTriggerTimer", interval, MINUTES);
        number(control, "TriggerCount", cases, null);
    }

    void worker(String resourceId, Worker worker) {
        if (worker.people() == null && worker.costPerHour() == null) {
            return;
        }
        var about = about(resourceId);
        if (worker.people() != null) {
            number(part(document, about, "ResourceParameters"), "Quantity", worker.people(), null);
        }
        if (worker.costPerHour() != null) {
            number(part(document, about, "CostParameters"), "UnitCost", worker.costPerHour(), "hour")
                    .setAttribute("currencyUnit", "EUR");
        }
    }

    private Element about(String id) {
        var about = part(document, scenario, "ElementParameters");
        about.setAttribute("elementRef", id);
        return about;
    }

    private Element number(Element group, String parameter, BigDecimal value, @Nullable String unit) {
        var plain = value.stripTrailingZeros();
        var number = part(
                document,
                part(document, group, parameter),
                plain.scale() > 0 || unit != null ? "FloatingParameter" : "NumericParameter");
        number.setAttribute("value", plain.toPlainString());
        if (unit != null) {
            number.setAttribute("timeUnit", unit);
        }
        return number;
    }

    private static Element part(BpmnDocument document, Element parent, String name) {
        var part = document.create(parent, BpmnDocument.BPSIM, name);
        document.appendInside(part, parent);
        return part;
    }
}
