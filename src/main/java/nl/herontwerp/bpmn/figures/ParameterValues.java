package nl.herontwerp.bpmn.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/**
 * The values that a BPSim parameter is given. Requests for results and results of a simulation are none. Of values
 * for several calendars the one that holds always counts; without such a one it is not clear which does.
 */
record ParameterValues(List<Element> given) {

    private static final Set<String> ASIDE = Set.of("validFor", "timeUnit", "currencyUnit", "instance", "discrete");
    private static final Pattern EMPTY = Pattern.compile("\\s*(?:[-+]?[0.,]*|NaN|PT?0[YMDHS])\\s*");

    static ParameterValues of(Element group, String parameter) {
        var values = Dom.named(group, parameter).stream()
                .flatMap(named -> Dom.children(named).stream())
                .filter(value -> !Dom.name(value).equals("ResultRequest") && !value.hasAttribute("result"))
                .toList();
        var always =
                values.stream().filter(value -> !value.hasAttribute("validFor")).toList();
        return new ParameterValues(always.isEmpty() ? values : always);
    }

    /** Whether a value says more than zero or nothing, which tools write where nobody filled in anything. */
    boolean isGiven() {
        return given.stream().anyMatch(ParameterValues::isFilled);
    }

    private static boolean isFilled(Element value) {
        var attributes = value.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (attribute.getNamespaceURI() == null
                    && !ASIDE.contains(attribute.getNodeName())
                    && !EMPTY.matcher(attribute.getNodeValue()).matches()) {
                return true;
            }
        }
        return Dom.children(value).stream().anyMatch(ParameterValues::isFilled);
    }

    /** The value that counts; empty when there is none or when several differ. */
    Optional<Element> only() {
        return given.stream().map(ParameterValues::spoken).distinct().count() == 1
                ? Optional.of(given.getFirst())
                : Optional.empty();
    }

    /** The values as they stand in the file, in few words. */
    String spoken() {
        return given.stream().map(ParameterValues::spoken).distinct().collect(Collectors.joining("; "));
    }

    private static String spoken(Element value) {
        var own = value.getAttribute("value").strip();
        var unit = value.getAttribute("timeUnit").strip();
        if (!own.isEmpty()) {
            return unit.isEmpty() ? own : own + " " + unit;
        }
        var words = new ArrayList<String>();
        words.add(Dom.name(value));
        var attributes = value.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (attribute.getNamespaceURI() == null
                    && !attribute.getNodeName().equals("validFor")
                    && !attribute.getNodeValue().isBlank()) {
                words.add(
                        attribute.getNodeName() + "=" + attribute.getNodeValue().strip());
            }
        }
        Dom.below(value).forEach(part -> words.add(spoken(part)));
        return String.join(" ", words);
    }
}
