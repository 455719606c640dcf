package nl.herontwerp.bpmn;

import nl.herontwerp.bpmn.layout.Layout;
import nl.herontwerp.bpmn.xml.SafeXml;
import nl.herontwerp.bpmn.xml.XmlWriter;

/**
 * Draws models that come without a drawing: from left to right, with pools and lanes below each other,
 * sub-processes open, boundary events on their activities, and right-angled lines round the shapes.
 */
public final class DiagramLayout {

    private DiagramLayout() {}

    /**
     * The model with diagram interchange, in its own encoding. A model that is drawn already, or of
     * which nothing can be drawn, comes back as it is. Elements without an id are left out of the
     * drawing.
     *
     * @throws ModelRefused for the same reasons as {@link ModelReader#read}
     */
    public static byte[] add(String fileName, byte[] bytes) throws ModelRefused {
        var document = SafeXml.parse(fileName, bytes, ReadLimits.DEFAULT);
        return Layout.add(document) ? XmlWriter.bytes(document, bytes) : bytes.clone();
    }
}
