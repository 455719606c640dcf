package nl.herontwerp.bpmn.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML that nobody vouches for: no DTD, no entities of its own, nothing fetched, no XInclude, no
 * schema, within limits. The bytes go to the parser, which finds out the encoding itself.
 */
public final class SafeXml {

    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String[] OFF = {
        "http://xml.org/sax/features/external-general-entities",
        "http://xml.org/sax/features/external-parameter-entities",
        "http://apache.org/xml/features/nonvalidating/load-external-dtd"
    };
    private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
    private static final String ATTRIBUTE_LIMIT = "jdk.xml.elementAttributeLimit";
    private static final String ENTITIES_LIMIT = "jdk.xml.totalEntitySizeLimit";
    private static final String ENTITY_LIMIT = "jdk.xml.maxGeneralEntitySizeLimit";
    /** The JDK's code for an element with too many attributes, the same in every language. */
    private static final String TOO_MANY_ATTRIBUTES = "JAXP00010002";

    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE\\s+(?:[\\w.-]+:)?([\\w.-]+)");
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private SafeXml() {}

    /**
     * The document of a BPMN 2.0 file, with namespaces, comments and CDATA sections as they are.
     *
     * @throws ModelRefused with a sentence that names the file and the mend
     */
    public static Document parse(String fileName, byte[] bytes, ReadLimits limits) throws ModelRefused {
        limits.checkSize(fileName, bytes.length);
        if (isBlank(bytes)) {
            throw new ModelRefused(Phrase.of("bpmn.refused.empty", fileName));
        }
        var other = FileKind.ofOther(bytes);
        if (other.isPresent()) {
            var kind = Phrase.of("bpmn.kind." + other.get());
            throw new ModelRefused(Phrase.of("bpmn.refused.otherFile", fileName, kind));
        }
        try {
            scan(fileName, bytes, limits);
            return document(bytes, limits);
        } catch (Prescan.Stopped e) {
            throw new ModelRefused(e.reason());
        } catch (SAXException e) {
            throw new ModelRefused(unreadable(fileName, bytes, limits, e));
        } catch (UnsupportedEncodingException e) {
            throw new ModelRefused(Phrase.of("bpmn.refused.encodingUnknown", fileName, declared(bytes)));
        } catch (IOException e) {
            throw new ModelRefused(Phrase.of("bpmn.refused.encoding", fileName, declared(bytes)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK has these features", e);
        }
    }

    private static void scan(String fileName, byte[] bytes, ReadLimits limits)
            throws ModelRefused, SAXException, IOException, ParserConfigurationException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DTD, true);
        for (var feature : OFF) {
            factory.setFeature(feature, false);
        }
        var scan = new Prescan(fileName, limits, System::nanoTime);
        var parser = factory.newSAXParser();
        for (var limit : parserLimits(limits).entrySet()) {
            parser.setProperty(limit.getKey(), limit.getValue());
        }
        var reader = parser.getXMLReader();
        reader.setContentHandler(scan);
        reader.setErrorHandler(STRICT);
        reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        try {
            reader.parse(source(bytes));
        } catch (SAXParseException e) {
            refuseOtherKind(fileName, scan.rootName(), scan.rootNamespace());
            throw e;
        }
        refuseOtherKind(fileName, scan.rootName(), scan.rootNamespace());
    }

    /** The parser's own limits differ by version of the JDK; ours are the same everywhere. */
    private static Map<String, String> parserLimits(ReadLimits limits) {
        return Map.of(
                DEPTH_LIMIT,
                "0",
                ENTITY_LIMIT,
                "0",
                ENTITIES_LIMIT,
                "0",
                ATTRIBUTE_LIMIT,
                Integer.toString(limits.maxAttributes()));
    }

    private static void refuseOtherKind(String fileName, @Nullable String root, String namespace) throws ModelRefused {
        var refusal = root == null
                ? null
                : RootKind.refusal(fileName, root, namespace).orElse(null);
        if (refusal != null) {
            throw new ModelRefused(refusal);
        }
    }

    private static Document document(byte[] bytes, ReadLimits limits)
            throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DTD, true);
        for (var feature : OFF) {
            factory.setFeature(feature, false);
        }
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        parserLimits(limits).forEach(factory::setAttribute);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(STRICT);
        return builder.parse(source(bytes));
    }

    /** The bytes, with their encoding where it shows in them and the file names none or another. */
    private static InputSource source(byte[] bytes) {
        var source = new InputSource(new ByteArrayInputStream(bytes));
        var found = DECLARED.matcher(start(bytes));
        if (!found.find() || !found.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            wide(bytes).ifPresent(source::setEncoding);
        }
        return source;
    }

    /** The order of the bytes of UTF-16, by its mark or by the zero beside the first character. */
    private static Optional<String> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0xFFFE -> Optional.of("UTF-16");
            case '<' -> Optional.of("UTF-16BE");
            case '<' << 8 -> Optional.of("UTF-16LE");
            default -> Optional.empty();
        };
    }

    private static Phrase unreadable(String fileName, byte[] bytes, ReadLimits limits, SAXException problem) {
        var message = String.valueOf(problem.getMessage());
        if (message.contains(NO_DTD)) {
            var root = DOCTYPE.matcher(start(bytes));
            return root.find()
                    ? RootKind.known(fileName, root.group(1), "").orElse(Phrase.of("bpmn.refused.dtd", fileName))
                    : Phrase.of("bpmn.refused.dtd", fileName);
        }
        if (message.contains(TOO_MANY_ATTRIBUTES)) {
            return Phrase.of("bpmn.refused.tooManyAttributes", fileName, limits.maxAttributes());
        }
        if (isHtml(bytes)) {
            return Phrase.of("bpmn.refused.knownXml", fileName, Phrase.of("bpmn.kind.html"), "html");
        }
        if (problem.getException() instanceof IOException) {
            return Phrase.of("bpmn.refused.encoding", fileName, declared(bytes));
        }
        if (!start(bytes).contains("<")) {
            return Phrase.of("bpmn.refused.noXml", fileName);
        }
        var isWide = declared(bytes).toUpperCase(Locale.ROOT).startsWith("UTF-16");
        if (isWide && bytes[0] == '<' && bytes[1] == '?') {
            return Phrase.of("bpmn.refused.encoding", fileName, declared(bytes));
        }
        var line = problem instanceof SAXParseException parse ? parse.getLineNumber() : 1;
        return Phrase.of("bpmn.refused.broken", fileName, Math.max(1, line));
    }

    private static boolean isHtml(byte[] bytes) {
        var start = start(bytes).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }

    private static boolean isBlank(byte[] bytes) {
        for (var next : bytes) {
            if (next != ' ' && next != '\t' && next != '\n' && next != '\r' && next != 0) {
                return false;
            }
        }
        return true;
    }

    /** The beginning of the file, enough to see what it is; zero bytes of UTF-16 are left out. */
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** The encoding that the file names, or UTF-8, which the standard takes when it names none. */
    private static String declared(byte[] bytes) {
        var found = DECLARED.matcher(start(bytes));
        return found.find() ? found.group(1) : "UTF-8";
    }

    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    };
}
