package nl.herontwerp.bpmn.figures;

import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.OwnWords;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Properties of tools that are not known by name: elements of an extension with a name or key and a value. */
final class OtherProperties implements FigureSource {

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var known = PropertyFigures.known(model);
        for (var element : Dom.all(document)) {
            var name = element.hasAttribute("name") ? element.getAttribute("name") : element.getAttribute("key");
            if (!name.isBlank() && element.hasAttribute("value") && isForeign(element)) {
                var owner = PropertyFigures.owner(element);
                if (owner != null && known.contains(Dom.id(owner))) {
                    new NamedFigure(Dom.id(owner), name, element.getAttribute("value"), place(element, name))
                            .addTo(found);
                }
            }
        }
    }

    private static boolean isForeign(Element element) {
        var namespace = element.getNamespaceURI();
        return namespace != null
                && !Dom.isBpmn(element)
                && !namespace.equals(OwnWords.NAMESPACE)
                && !namespace.startsWith("http://www.omg.org/")
                && !PropertyFigures.isOfKnownTool(namespace);
    }

    private static String place(Element element, String name) {
        var prefix = element.getPrefix();
        return (prefix == null ? Dom.name(element) : prefix) + " " + name;
    }
}
