package nl.herontwerp.bpmn;

import nl.herontwerp.bpmn.xml.SafeXml;
import nl.herontwerp.bpmn.xml.XmlWriter;
import org.w3c.dom.Document;

/**
 * Takes a model in and writes it back: every element, attribute, text, comment and extension as it
 * was, in the encoding that the file names. Ids are not repaired. Only the way of writing may differ:
 * the order of attributes, quotes, and white space inside tags.
 */
public final class RoundTrip {

    private RoundTrip() {}

    /**
     * The file written back; refused for the same reasons as {@link ModelReader#read}. What was written
     * is read again and compared before it is given away.
     */
    public static byte[] write(String fileName, byte[] bytes) throws ModelRefused {
        var document = SafeXml.parse(fileName, bytes, ReadLimits.inForce());
        var written = XmlWriter.bytes(document, bytes);
        return isSame(fileName, document, written) ? written : XmlWriter.plainBytes(document, bytes);
    }

    private static boolean isSame(String fileName, Document document, byte[] written) {
        try {
            return SafeXml.parse(fileName, written, ReadLimits.inForce()).isEqualNode(document);
        } catch (ModelRefused refused) {
            return false;
        }
    }
}
