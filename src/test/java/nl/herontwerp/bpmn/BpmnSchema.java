package nl.herontwerp.bpmn;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The BPMN 2.0 schema of the standard, from the class path only. */
final class BpmnSchema {

    private static final String FOLDER = "/META-INF/";
    private static final Schema SCHEMA = load();

    private BpmnSchema() {}

    private static Schema load() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                var input = input();
                input.setSystemId(systemId);
                input.setByteStream(open(systemId.substring(systemId.lastIndexOf('/') + 1)));
                return input;
            });
            return factory.newSchema(new StreamSource(open("BPMN20.xsd"), "BPMN20.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(BpmnSchema.class.getResourceAsStream(FOLDER + name), name);
    }

    private static LSInput input() {
        var empty = DrawnModel.parse("<x/>".getBytes());
        return ((DOMImplementationLS) empty.getImplementation().getFeature("LS", "3.0")).createLSInput();
    }

    /** What is wrong by the schema; nothing is fetched that a file names. */
    static List<String> faults(byte[] model) {
        var faults = new ArrayList<String>();
        var validator = SCHEMA.newValidator();
        validator.setResourceResolver((type, namespace, publicId, systemId, base) -> input());
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(model)));
        } catch (Exception e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }
}
