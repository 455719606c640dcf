package nl.herontwerp.bpmn.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.herontwerp.bpmn.xml.XmlWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.SAXException;

/** A BPMN document that is edited in place. */
public final class BpmnDocument {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

    private final Document document;
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private BpmnDocument(Document document) {
        this.document = document;
        all().forEach(element -> {
            var id = element.getAttribute("id");
            if (!id.isEmpty() && ids.add(id) && BPMN.equals(element.getNamespaceURI())) {
                byId.put(id, element);
            }
        });
    }

    /** Reads a document that was taken in before, so one that is known to be well-formed and harmless. */
    public static BpmnDocument parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new BpmnDocument(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("a model that was read before can be read again", e);
        }
    }

    /** The document in the encoding that it came in. */
    public byte[] toBytes() {
        var ls = (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        var bytes = new ByteArrayOutputStream();
        var output = ls.createLSOutput();
        output.setEncoding(XmlWriter.encoding(document));
        output.setByteStream(bytes);
        var serializer = ls.createLSSerializer();
        serializer.setNewLine("\n");
        serializer.write(document, output);
        return bytes.toByteArray();
    }

    Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements in document order, as they are now. */
    public Stream<Element> all() {
        var found = new ArrayList<Element>();
        var list = document.getElementsByTagName("*");
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found.stream();
    }

    Stream<Element> all(String localName) {
        return all().filter(element -> is(element, localName));
    }

    static boolean is(@Nullable Node node, String localName) {
        return node instanceof Element && BPMN.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String localName) {
        return children(parent).stream().filter(child -> is(child, localName)).toList();
    }

    /** A new BPMN element with the prefix of the element that it will stand in or beside. */
    Element create(Element like, String localName) {
        return create(like, BPMN, localName);
    }

    Element create(Element like, String namespace, String localName) {
        var prefix = namespace.equals(like.getNamespaceURI()) ? like.getPrefix() : prefix(like, namespace);
        return document.createElementNS(namespace, prefix == null ? localName : prefix + ":" + localName);
    }

    private @Nullable String prefix(Element at, String namespace) {
        var prefix = at.lookupPrefix(namespace);
        if (prefix == null && !at.isDefaultNamespace(namespace)) {
            prefix = namespace.equals(BPMNDI) ? "bpmndi" : namespace.equals(DC) ? "dc" : "di";
            root().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        }
        return prefix;
    }

    /** Gives an element an id that nothing else has, and makes it findable. */
    Element identify(Element element, String wish) {
        var base = wish.replaceAll("[^A-Za-z0-9_.-]", "_");
        var id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "_" + i;
        }
        element.setAttribute("id", id);
        if (BPMN.equals(element.getNamespaceURI())) {
            byId.put(id, element);
        }
        return element;
    }

    /** Puts an element behind another one, on a line of its own when that has one. */
    static void insertAfter(Element added, Element before) {
        var parent = Objects.requireNonNull(before.getParentNode());
        var next = before.getNextSibling();
        parent.insertBefore(added, next);
        copyIndent(before, added);
    }

    static void insertFirst(Element added, Element parent) {
        var first = children(parent).stream().findFirst();
        if (first.isEmpty()) {
            parent.appendChild(added);
        } else {
            parent.insertBefore(added, first.get());
            if (first.get().getPreviousSibling().getPreviousSibling() instanceof Node space
                    && space.getNodeType() == Node.TEXT_NODE) {
                parent.insertBefore(space.cloneNode(false), first.get());
            }
        }
    }

    static void append(Element added, Element parent) {
        var present = children(parent);
        if (present.isEmpty()) {
            parent.appendChild(added);
        } else {
            insertAfter(added, present.getLast());
        }
    }

    private static void copyIndent(Element before, Element added) {
        if (before.getPreviousSibling() instanceof Node space
                && space.getNodeType() == Node.TEXT_NODE
                && space.getTextContent().isBlank()) {
            Objects.requireNonNull(before.getParentNode()).insertBefore(space.cloneNode(false), added);
        }
    }

    /** Takes an element out together with the white space before it. */
    void remove(Element element) {
        var parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        byId.remove(element.getAttribute("id"), element);
        if (element.getPreviousSibling() instanceof Node space
                && space.getNodeType() == Node.TEXT_NODE
                && space.getTextContent().isBlank()) {
            parent.removeChild(space);
        }
        parent.removeChild(element);
    }

    /** The id that a qualified reference means. */
    static String local(String reference) {
        var text = reference.strip();
        return text.substring(text.indexOf(':') + 1);
    }
}
