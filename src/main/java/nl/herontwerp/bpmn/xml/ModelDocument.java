package nl.herontwerp.bpmn.xml;

import java.util.List;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.bpmn.xml.IdRepair.Replaced;
import org.w3c.dom.Document;

/**
 * A model file as a document in which every element has an id of its own. The document is the record:
 * it is edited in place and written back, so that what is not understood stays.
 *
 * @param replaced the elements whose ids were made
 */
public record ModelDocument(Document dom, List<Replaced> replaced) {

    public static ModelDocument open(String fileName, byte[] bytes, ReadLimits limits) throws ModelRefused {
        var dom = SafeXml.parse(fileName, bytes, limits);
        return new ModelDocument(dom, IdRepair.repair(dom));
    }

    /**
     * The text to show: the file's own text when nothing was repaired.
     *
     * @param bytes the file that this document was opened from
     */
    public String displayXml(byte[] bytes) {
        return replaced.isEmpty() ? XmlWriter.text(bytes, dom) : XmlWriter.text(dom);
    }
}
