package nl.herontwerp.bpmn.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Properties that users add to elements, as one tool writes them: an element with a name and a value.
 *
 * @param tool as users know it
 * @param namespaces beginnings of the namespaces of the tool's elements
 * @param elements local names of the elements that hold a property
 * @param nameAttribute the attribute with the property's name
 * @param valueAttribute the attribute with its value; null when the value is the text of a child
 */
record PropertyFigures(
        String tool,
        List<String> namespaces,
        Set<String> elements,
        String nameAttribute,
        @Nullable String valueAttribute)
        implements FigureSource {

    /** Names of the child that holds a value, where no attribute does. */
    private static final Set<String> VALUES = Set.of("value", "metaValue");

    static final List<FigureSource> ALL = List.of(
            new PropertyFigures(
                    "Signavio", List.of("http://www.signavio.com"), Set.of("signavioMetaData"), "metaKey", "metaValue"),
            new PropertyFigures("Camunda", List.of("http://camunda.org/schema/"), Set.of("property"), "name", "value"),
            new PropertyFigures(
                    "Camunda", List.of("http://camunda.org/schema/zeebe/"), Set.of("header"), "key", "value"),
            new PropertyFigures("Bizagi", List.of("http://www.bizagi.com/"), Set.of("BizagiProperty"), "name", "value"),
            new PropertyFigures("ADONIS", List.of("http://www.boc-group.com"), Set.of("attribute"), "name", null),
            new PropertyFigures("jBPM", List.of("http://www.jboss.org/drools"), Set.of("metaData"), "name", null),
            new PropertyFigures(
                    "ARIS",
                    List.of("http://www.softwareag.com/aris", "http://www.ids-scheer.com"),
                    Set.of("attribute", "property"),
                    "name",
                    "value"),
            new PropertyFigures(
                    "Trisotech",
                    List.of("http://www.trisotech.com/"),
                    Set.of("attribute", "property", "customAttribute"),
                    "name",
                    "value"));

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var known = known(model);
        for (var property : properties(document)) {
            var owner = owner(property);
            if (owner != null && known.contains(Dom.id(owner))) {
                var name = property.getAttribute(nameAttribute);
                new NamedFigure(Dom.id(owner), name, value(property), tool + " " + name).addTo(found);
            }
        }
    }

    /** The ids of what may have figures. */
    static Set<String> known(ProcessModel model) {
        var known = new HashSet<String>();
        model.nodes().forEach(node -> known.add(node.id()));
        model.flows().forEach(flow -> known.add(flow.id()));
        model.lanes().forEach(lane -> known.add(lane.id()));
        model.processes().forEach(process -> known.add(process.id()));
        return known;
    }

    /** Whether elements of this namespace are of a tool that is known here. */
    static boolean isOfKnownTool(String namespace) {
        return ALL.stream()
                .flatMap(source -> source instanceof PropertyFigures known ? known.namespaces().stream() : Stream.of())
                .anyMatch(namespace::startsWith);
    }

    private List<Element> properties(Document document) {
        var properties = new ArrayList<Element>();
        for (var element : Dom.all(document)) {
            var namespace = element.getNamespaceURI();
            if (namespace != null
                    && elements.contains(Dom.name(element))
                    && namespaces.stream().anyMatch(namespace::startsWith)) {
                properties.add(element);
            }
        }
        return properties;
    }

    private String value(Element property) {
        if (valueAttribute != null) {
            return property.getAttribute(valueAttribute);
        }
        return Dom.children(property).stream()
                .filter(child -> VALUES.contains(Dom.name(child)))
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    /** The element of BPMN that holds the extension. */
    static @Nullable Element owner(Element property) {
        for (var up = property.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
            if (Dom.isBpmn(element, "extensionElements")) {
                return element.getParentNode() instanceof Element owner ? owner : null;
            }
        }
        return null;
    }
}
