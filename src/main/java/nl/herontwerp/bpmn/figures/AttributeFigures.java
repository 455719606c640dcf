package nl.herontwerp.bpmn.figures;

import java.util.HashSet;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;

/** Attributes of tools' own namespaces on the elements themselves, as Trisotech and ARIS write them. */
final class AttributeFigures implements FigureSource {

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var known = new HashSet<String>();
        model.nodes().forEach(node -> known.add(node.id()));
        model.flows().forEach(flow -> known.add(flow.id()));
        for (var element : Dom.all(document)) {
            if (!Dom.isBpmn(element) || !known.contains(Dom.id(element))) {
                continue;
            }
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = attributes.item(i);
                var namespace = attribute.getNamespaceURI();
                if (namespace != null && !namespace.startsWith("http://www.w3.org/")) {
                    var name = attribute.getLocalName();
                    new NamedFigure(Dom.id(element), name, attribute.getNodeValue(), attribute.getNodeName())
                            .addTo(found);
                }
            }
        }
    }
}
