package nl.herontwerp.bpmn.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.ElementChange.Detail;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.ModelElement.Place;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.CarriedFigure;
import org.jspecify.annotations.Nullable;

/** What elements and their attributes are called. */
public final class Words {

    private static final Set<String> EVENTS = Set.of(
            "message",
            "timer",
            "error",
            "escalation",
            "cancel",
            "compensate",
            "conditional",
            "link",
            "signal",
            "terminate");

    private static final Set<String> TYPES = Set.of(
            "process",
            "participant",
            "lane",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "callActivity",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway",
            "sequenceFlow",
            "messageFlow",
            "association",
            "dataInputAssociation",
            "dataOutputAssociation",
            "dataObjectReference",
            "dataStoreReference",
            "textAnnotation",
            "group");

    private static final int LONGEST = 60;

    private Words() {}

    public static Phrase type(ModelElement element) {
        return TYPES.contains(element.type())
                ? new Phrase("bpmn.element." + element.type(), List.of())
                : Phrase.of("bpmn.otherElement", element.type());
    }

    /** The name of an element; a line without one is called by what it joins. */
    public static Phrase label(ModelElement element, Map<String, ModelElement> model) {
        if (!element.name().isBlank()) {
            return Phrase.literal(shortened(element.name()));
        }
        if (element.sourceId() != null && element.targetId() != null) {
            return Phrase.of("bpmn.difference.line", end(element.sourceId(), model), end(element.targetId(), model));
        }
        return element.kind() == Kind.PROCESS ? Phrase.literal(element.id()) : type(element);
    }

    static Phrase label(@Nullable String id, Map<String, ModelElement> model) {
        if (id == null) {
            return Phrase.of("bpmn.difference.nothing");
        }
        var element = model.get(id);
        return element == null ? Phrase.literal(id) : label(element, model);
    }

    private static Phrase end(String id, Map<String, ModelElement> model) {
        var element = model.get(id);
        if (element == null) {
            return Phrase.literal(id);
        }
        return element.name().isBlank() ? type(element) : Phrase.literal(shortened(element.name()));
    }

    /** A task that was divided or went into another, and in what its work is now. */
    static Detail work(Attribute attribute, ModelElement before, List<ModelElement> now, Map<String, ModelElement> to) {
        var all = label(now.getFirst(), to);
        for (var piece : now.subList(1, now.size())) {
            all = Phrase.of("bpmn.difference.andMore", all, label(piece, to));
        }
        return new Detail(attribute, Phrase.literal(shortened(before.name())), all);
    }

    static Phrase text(@Nullable String text) {
        return text == null || text.isBlank() ? Phrase.of("bpmn.difference.nothing") : Phrase.literal(text);
    }

    static Phrase trait(Attribute attribute, @Nullable String text) {
        if (text == null) {
            return attribute == Attribute.INTERRUPTING
                    ? Phrase.of("bpmn.difference.yes")
                    : attribute == Attribute.DEFAULT
                            ? Phrase.of("bpmn.difference.no")
                            : Phrase.of("bpmn.difference.nothing");
        }
        return switch (attribute) {
            case MARKER -> new Phrase("bpmn.repetition." + text, List.of());
            case INTERRUPTING -> Phrase.of("bpmn.difference.no");
            case DEFAULT -> Phrase.of("bpmn.difference.yes");
            case EVENT -> event(text);
            default -> Phrase.literal(text);
        };
    }

    private static Phrase event(String text) {
        var end = text.indexOf(' ');
        var kind = end < 0 ? text : text.substring(0, end);
        if (!EVENTS.contains(kind)) {
            return Phrase.literal(text);
        }
        var name = new Phrase("bpmn.event." + kind, List.of());
        return end < 0 ? name : Phrase.of("bpmn.difference.with", name, text.substring(end + 1));
    }

    static Phrase figure(CarriedFigure.Kind kind, @Nullable BigDecimal value) {
        return Phrase.of("bpmn.carried." + kind.name(), value == null ? Phrase.of("kernel.unknown") : value);
    }

    static Phrase place(@Nullable Place place) {
        return place == null
                ? Phrase.of("bpmn.difference.nothing")
                : Phrase.literal(String.format(Locale.ROOT, "%.0f, %.0f", place.x(), place.y()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
