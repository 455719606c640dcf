package nl.herontwerp.bpmn;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.herontwerp.bpmn.extract.ModelExtractor;
import nl.herontwerp.bpmn.figures.CarriedFigures;
import nl.herontwerp.bpmn.findings.Findings;
import nl.herontwerp.bpmn.findings.Subject;
import nl.herontwerp.bpmn.layout.Layout;
import nl.herontwerp.bpmn.xml.ModelDocument;
import nl.herontwerp.bpmn.xml.PlaneSubject;
import nl.herontwerp.bpmn.xml.XmlWriter;
import nl.herontwerp.process.ProcessModel;

/** Takes in a model file that nobody vouches for. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * Reads a BPMN 2.0 file with the {@linkplain ReadLimits#inForce limits of this installation}.
     *
     * @param fileName for messages only; nothing is concluded from it
     * @throws ModelRefused with a sentence that names the file and what would mend it
     */
    public static ModelFile read(String fileName, byte[] bytes) throws ModelRefused {
        return read(fileName, bytes, ReadLimits.inForce());
    }

    /** Reads a BPMN 2.0 file within limits; the same file always gives the same ids and findings. */
    public static ModelFile read(String fileName, byte[] bytes, ReadLimits limits) throws ModelRefused {
        var document = ModelDocument.open(fileName, bytes, limits);
        var extraction = ModelExtractor.extract(document.dom());
        var figures = CarriedFigures.of(document.dom(), extraction.model());
        var model = with(extraction.model(), figures);
        var subject = new Subject(document, model, extraction.dropped(), figures);
        var findings = Findings.of(subject);
        return new ModelFile(
                fileName, bytes.clone(), sha256(bytes), displayXml(document, model, bytes), model, findings);
    }

    /** Adds a drawing to the document when it has none, and sets right one that a viewer would leave empty. */
    private static String displayXml(ModelDocument document, ProcessModel model, byte[] bytes) {
        return Layout.add(document.dom(), model) || PlaneSubject.mend(document.dom())
                ? XmlWriter.text(document.dom())
                : document.displayXml(bytes);
    }

    private static ProcessModel with(ProcessModel model, CarriedFigures figures) {
        return new ProcessModel(
                model.processes(),
                model.lanes(),
                model.nodes(),
                model.flows(),
                model.blackBoxes(),
                figures.figures(),
                figures.alternatives());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
