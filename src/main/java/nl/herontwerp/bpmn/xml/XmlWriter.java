package nl.herontwerp.bpmn.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;

/** Writes a document with everything that is in it. */
public final class XmlWriter {

    private static final Pattern ENCODING = Pattern.compile("^(<\\?xml[^>]*?)\\s+encoding\\s*=\\s*[\"'][^\"']*[\"']");

    private XmlWriter() {}

    /** In the encoding that the document came in. */
    public static byte[] bytes(Document document) {
        return bytes(document, encoding(document));
    }

    /** As text whose declaration says UTF-8. */
    public static String text(Document document) {
        return new String(bytes(document, "UTF-8"), StandardCharsets.UTF_8);
    }

    /** The bytes of a file as text, unchanged but for the encoding that it names, which becomes UTF-8. */
    static String text(byte[] bytes, Document document) {
        var text = new String(bytes, Charset.forName(encoding(document)));
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        return ENCODING.matcher(text).replaceFirst("$1 encoding=\"UTF-8\"");
    }

    private static byte[] bytes(Document document, String encoding) {
        var ls = (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        var serializer = ls.createLSSerializer();
        var configuration = serializer.getDomConfig();
        configuration.setParameter("well-formed", false);
        configuration.setParameter("namespaces", false);
        configuration.setParameter("xml-declaration", true);
        serializer.setNewLine("\n");
        var bytes = new ByteArrayOutputStream();
        var output = ls.createLSOutput();
        output.setByteStream(bytes);
        output.setEncoding(encoding);
        serializer.write(document, output);
        return bytes.toByteArray();
    }

    private static String encoding(Document document) {
        var found = document.getInputEncoding() == null ? "UTF-8" : document.getInputEncoding();
        var declared = document.getXmlEncoding();
        var name = declared == null ? found : declared;
        return Charset.isSupported(name) ? name : found;
    }
}
