package nl.herontwerp.bpmn;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Draws the diagram of a model as SVG: for reports, and to stand in for a large model until the browser
 * has drawn it.
 */
public final class DiagramPicture {

    private DiagramPicture() {}

    /**
     * The picture of a model that has diagram interchange.
     *
     * @param xml the model; see {@link ModelFile#displayXml()}
     * @param fills colour of the inside by element id, as {@code #rrggbb}; other elements stay white
     * @return an SVG document; empty when the model has no diagram
     */
    public static String svg(String xml, Map<String, String> fills) {
        var diagram = Diagram.read(xml);
        if (diagram.shapes().isEmpty()) {
            return "";
        }
        var text = new StringWriter();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new DiagramPainter(writer, fills).paint(diagram);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }
}
