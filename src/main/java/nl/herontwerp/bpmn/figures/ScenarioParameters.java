package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/**
 * What holds for all values of a BPSim scenario: units, currency and how long it lasts. What a scenario does not
 * say is as in the scenario that it inherits from.
 */
record ScenarioParameters(List<Element> nearestFirst) {

    /** @param scenarios all of the file, by id */
    static ScenarioParameters of(Element scenario, Map<String, Element> scenarios) {
        var line = new ArrayList<Element>();
        var at = scenario;
        while (at != null && !line.contains(at)) {
            line.add(at);
            at = scenarios.get(Dom.reference(at.getAttribute("inherits")));
        }
        return new ScenarioParameters(line.stream()
                .flatMap(each -> Dom.named(each, "ScenarioParameters").stream().limit(1))
                .toList());
    }

    /** How many minutes the unit of a value has. */
    BigDecimal unitMinutes(Element value) {
        return Numbers.unitMinutes(value.getAttribute("timeUnit"))
                .or(() -> Numbers.unitMinutes(attribute("baseTimeUnit")))
                .orElse(BigDecimal.ONE);
    }

    /** The currency of a value, or empty when the file names none. */
    String currency(Element value) {
        var own = value.getAttribute("currencyUnit").strip();
        return own.isEmpty() ? attribute("baseCurrencyUnit") : own;
    }

    /** How long the scenario lasts. */
    Optional<BigDecimal> durationMinutes() {
        return nearestFirst.stream()
                .flatMap(parameters -> ParameterValues.of(parameters, "Duration").only().stream())
                .findFirst()
                .flatMap(this::minutes);
    }

    /** The mean of a time in minutes; empty when it is not clear. */
    Optional<BigDecimal> minutes(Element value) {
        return minutes(value, unitMinutes(value));
    }

    private Optional<BigDecimal> minutes(Element value, BigDecimal unit) {
        return switch (Dom.name(value)) {
            case "DurationParameter" -> Numbers.isoMinutes(value.getAttribute("value"));
            case "UserDistribution", "EnumParameter" ->
                Means.ofParts(
                        value,
                        part -> minutes(
                                part,
                                Numbers.unitMinutes(part.getAttribute("timeUnit"))
                                        .orElse(unit)));
            default -> Means.of(value).map(number -> number.multiply(unit));
        };
    }

    private String attribute(String name) {
        return nearestFirst.stream()
                .map(parameters -> parameters.getAttribute(name).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
