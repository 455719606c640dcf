package nl.herontwerp.bpmn.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.ModelElement.Place;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import nl.herontwerp.bpmn.xml.ReadAgain;
import nl.herontwerp.process.CarriedFigure;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** All elements of a model that a reader can see, with all that they say. */
public final class ElementReader {

    /** What is an element also when it is not drawn. */
    private static final Set<String> ALWAYS = Set.of("participant", "sequenceFlow", "messageFlow", "lane");

    private final Map<String, ModelElement> core;
    private final Map<String, Map<CarriedFigure.Kind, BigDecimal>> figures = new HashMap<>();
    private final Set<String> defaults = new HashSet<>();
    private final Map<String, @Nullable Place> drawn;
    private final List<Element> all;
    private final ElementNames names;

    private ElementReader(ModelFile file) {
        core = CoreElements.of(file.model()).stream()
                .collect(Collectors.toMap(ModelElement::id, Function.identity(), (one, other) -> one));
        file.model()
                .carried()
                .forEach(figure -> figures.computeIfAbsent(figure.elementId(), id -> new HashMap<>())
                        .putIfAbsent(figure.kind(), figure.value().stripTrailingZeros()));
        file.model().nodes().forEach(node -> {
            if (node.defaultFlowId() != null) {
                defaults.add(node.defaultFlowId());
            }
        });
        var document = ReadAgain.document(file.displayXml());
        all = Dom.all(document);
        drawn = Drawn.places(all);
        names = new ElementNames(all);
    }

    public static List<ModelElement> read(ModelFile file) {
        return new ElementReader(file).elements();
    }

    private List<ModelElement> elements() {
        var found = new LinkedHashMap<String, ModelElement>();
        for (var element : all) {
            var id = Dom.id(element);
            if (Dom.isBpmn(element) && !id.isEmpty() && isSeen(element)) {
                found.putIfAbsent(id, element(element));
            }
        }
        return new ArrayList<>(found.values());
    }

    private boolean isSeen(Element element) {
        var type = Dom.name(element);
        return type.equals("process")
                ? core.containsKey(Dom.id(element))
                : ALWAYS.contains(type) || FlowNodes.isFlowNode(element) || drawn.containsKey(Dom.id(element));
    }

    private ModelElement element(Element element) {
        var id = Dom.id(element);
        var type = Dom.name(element);
        var kind = kind(element);
        var known = core.get(id);
        if (known != null && known.kind() != kind) {
            known = null;
        }
        return new ModelElement(
                id,
                kind,
                type,
                known == null ? names.of(element) : known.name(),
                known == null ? parent(element) : known.parentId(),
                known == null ? null : known.laneId(),
                known == null ? end(element, "sourceRef") : known.sourceId(),
                known == null ? end(element, "targetRef") : known.targetId(),
                Traits.of(element, kind, defaults.contains(id)),
                figures.getOrDefault(id, Map.of()),
                drawn.get(id));
    }

    private static Kind kind(Element element) {
        return switch (Dom.name(element)) {
            case "process" -> Kind.PROCESS;
            case "participant" -> Kind.POOL;
            case "lane" -> Kind.LANE;
            case "sequenceFlow", "messageFlow" -> Kind.FLOW;
            default -> FlowNodes.isFlowNode(element) ? Kind.NODE : Kind.ARTIFACT;
        };
    }

    private @Nullable String parent(Element element) {
        for (var up = element.getParentNode(); up instanceof Element around; up = around.getParentNode()) {
            var known = core.get(Dom.id(around));
            if (known != null && known.kind() != Kind.LANE) {
                return known.id();
            }
        }
        return null;
    }

    /** The end of a line; data associations are written inside the activity at their one end. */
    private static @Nullable String end(Element element, String name) {
        var attribute = Dom.reference(element.getAttribute(name));
        if (!attribute.isEmpty()) {
            return attribute;
        }
        var type = Dom.name(element);
        if (type.equals("dataInputAssociation") || type.equals("dataOutputAssociation")) {
            var isAtActivity = type.equals("dataInputAssociation") == name.equals("targetRef");
            if (isAtActivity && element.getParentNode() instanceof Element activity) {
                return Dom.id(activity);
            }
            var end = Dom.child(element, name).map(each -> Dom.reference(each.getTextContent()));
            return end.filter(id -> !id.isEmpty()).orElse(null);
        }
        return null;
    }
}
