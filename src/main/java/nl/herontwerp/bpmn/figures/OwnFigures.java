package nl.herontwerp.bpmn.figures;

import java.util.HashSet;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.OwnWords;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.ProcessPart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Figures that this program wrote itself when it made the model of a list of tasks. */
final class OwnFigures implements FigureSource {

    private static final int LONGEST_PLACE = 1_000;

    @Override
    public void read(Document document, ProcessModel model, FigureCollector found) {
        var known = new HashSet<String>();
        Stream.of(
                        model.nodes().stream().map(Node::id),
                        model.flows().stream().map(Flow::id),
                        model.lanes().stream().map(Lane::id),
                        model.processes().stream().map(ProcessPart::id))
                .flatMap(ids -> ids)
                .forEach(known::add);
        for (var element : Dom.all(document)) {
            if (OwnWords.NAMESPACE.equals(element.getNamespaceURI())
                    && OwnWords.FIGURE.equals(Dom.name(element))
                    && owner(element) instanceof Element owner
                    && known.contains(Dom.id(owner))) {
                read(Dom.id(owner), element, found);
            }
        }
    }

    private static void read(String id, Element element, FigureCollector found) {
        var text = element.getAttribute(OwnWords.PLACE);
        var place = text.length() <= LONGEST_PLACE ? text : text.substring(0, LONGEST_PLACE);
        OwnWords.kind(element.getAttribute(OwnWords.KIND))
                .ifPresent(kind -> Numbers.decimal(element.getAttribute(OwnWords.VALUE))
                        .ifPresent(value -> found.add(id, kind, value, place)));
    }

    private static @Nullable Element owner(Element figure) {
        return figure.getParentNode() instanceof Element extensions
                        && Dom.isBpmn(extensions, "extensionElements")
                        && extensions.getParentNode() instanceof Element owner
                ? owner
                : null;
    }
}
