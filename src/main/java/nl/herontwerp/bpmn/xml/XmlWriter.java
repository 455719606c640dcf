package nl.herontwerp.bpmn.xml;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;

/** Writes a document with everything that is in it. */
public final class XmlWriter {

    private static final Pattern ENCODING = Pattern.compile("^(<\\?xml[^>]*?)\\s+encoding\\s*=\\s*[\"'][^\"']*[\"']");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Marks of UTF-16 in its two orders. */
    private static final byte[] HIGH_BYTE_FIRST = {(byte) 0xFE, (byte) 0xFF};

    private static final byte[] LOW_BYTE_FIRST = {(byte) 0xFF, (byte) 0xFE};

    private XmlWriter() {}

    /**
     * In the encoding that the document came in, with the byte-order mark and the order that it had.
     *
     * @param original the file that the document was read from
     */
    public static byte[] bytes(Document document, byte[] original) {
        return marked(bytes(document, encoding(document)), original);
    }

    /**
     * The same by the other writer of the JDK. It keeps declarations of namespaces that the first one
     * moves or misses, and loses line breaks in attributes that the first one keeps.
     */
    public static byte[] plainBytes(Document document, byte[] original) {
        return marked(plain(document, encoding(document)), original);
    }

    private static byte[] plain(Document document, String encoding) {
        var ls = (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        var serializer = ls.createLSSerializer();
        serializer.getDomConfig().setParameter("well-formed", false);
        serializer.getDomConfig().setParameter("namespaces", false);
        serializer.setNewLine("\n");
        var bytes = new ByteArrayOutputStream();
        var output = ls.createLSOutput();
        output.setByteStream(bytes);
        output.setEncoding(encoding);
        serializer.write(document, output);
        return bytes.toByteArray();
    }

    private static byte[] marked(byte[] written, byte[] original) {
        if (startsWith(original, LOW_BYTE_FIRST) && startsWith(written, HIGH_BYTE_FIRST)) {
            return new String(written, StandardCharsets.UTF_16).getBytes(Charset.forName("x-UTF-16LE-BOM"));
        }
        if (!startsWith(original, UTF_8_MARK) || startsWith(written, UTF_8_MARK)) {
            return written;
        }
        var marked = Arrays.copyOf(UTF_8_MARK, UTF_8_MARK.length + written.length);
        System.arraycopy(written, 0, marked, UTF_8_MARK.length, written.length);
        return marked;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
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

    /** Encodings that can write every letter take the text as it is; others write the rest as references. */
    private static byte[] bytes(Document document, String encoding) {
        var declaration = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n";
        var charset = Charset.forName(encoding);
        try {
            if (charset.name().startsWith("UTF-")) {
                var text = new StringWriter();
                transform(document, encoding, new StreamResult(text));
                return (declaration + text).getBytes(charset);
            }
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(declaration.getBytes(StandardCharsets.US_ASCII));
            transform(document, encoding, new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            return plain(document, encoding);
        }
    }

    /** The JDK's own transformer: the one on the class path is another and many times slower. */
    private static void transform(Document document, String encoding, StreamResult result) throws TransformerException {
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty(OutputKeys.ENCODING, encoding);
        transformer.transform(new DOMSource(document), result);
    }

    private static boolean isWide(String encoding) {
        return encoding.toUpperCase(Locale.ROOT).startsWith("UTF-16");
    }

    /** The encoding of a document by the name that every tool knows; files may use another of its names. */
    public static String encoding(Document document) {
        var found = document.getInputEncoding() == null ? "UTF-8" : document.getInputEncoding();
        var declared = document.getXmlEncoding();
        var name = declared == null ? found : declared;
        if (!Charset.isSupported(name) || isWide(name) != isWide(found)) {
            return found;
        }
        var common = Charset.forName(name).name();
        return common.equalsIgnoreCase(name) ? name : common;
    }
}
