package nl.herontwerp.bpmn.writing;

import java.io.ByteArrayInputStream;
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
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.herontwerp.bpmn.xml.XmlWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A BPMN document that is edited in place. */
public final class BpmnDocument {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

    static final String BPSIM = "http://www.bpsim.org/schemas/1.0";

    private static final Map<String, String> USUAL_PREFIXES =
            Map.of(BPMN, "bpmn", BPMNDI, "bpmndi", DC, "dc", DI, "di", BPSIM, "bpsim");

    private final Document document;
    private final byte[] original;
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private BpmnDocument(Document document, byte[] original) {
        this.document = document;
        this.original = original;
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
            return new BpmnDocument(builder().parse(new ByteArrayInputStream(xml)), xml);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("a model that was read before can be read again", e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }

    /** The document in the encoding that it came in. What was written is read again and compared. */
    public byte[] toBytes() {
        document.normalize();
        var written = XmlWriter.bytes(document, original);
        return isSame(written) ? written : XmlWriter.plainBytes(document, original);
    }

    private boolean isSame(byte[] written) {
        try {
            return builder().parse(new ByteArrayInputStream(written)).isEqualNode(document);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return false;
        }
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

    /** The drawings that an element has a page of its own for. */
    List<Element> planesOf(String id) {
        return all().filter(element -> BPMNDI.equals(element.getNamespaceURI())
                        && "BPMNPlane".equals(element.getLocalName())
                        && local(element.getAttribute("bpmnElement")).equals(id))
                .toList();
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
            prefix = freePrefix(USUAL_PREFIXES.getOrDefault(namespace, "ns"));
            root().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        }
        return prefix;
    }

    private String freePrefix(String wish) {
        var prefix = wish;
        for (int i = 2; root().hasAttribute("xmlns:" + prefix); i++) {
            prefix = wish + i;
        }
        return prefix;
    }

    /** Makes an element one of another kind; all that is in it stays. */
    void rename(Element element, String localName) {
        var prefix = element.getPrefix();
        document.renameNode(element, BPMN, prefix == null ? localName : prefix + ":" + localName);
    }

    /** Moves an element to the end of another. */
    static void moveInto(Element moved, Element parent) {
        if (moved.getPreviousSibling() instanceof Node space
                && space.getNodeType() == Node.TEXT_NODE
                && space.getTextContent().isBlank()) {
            Objects.requireNonNull(moved.getParentNode()).removeChild(space);
        }
        parent.appendChild(moved);
    }

    /** Adds to the end of an element; the first in an empty one gets a line of its own when that has one. */
    void appendInside(Element added, Element parent) {
        if (hasOnlySpace(parent)
                && parent.getPreviousSibling() instanceof Node space
                && space.getNodeType() == Node.TEXT_NODE
                && space.getTextContent().isBlank()) {
            var indent = space.getTextContent();
            parent.setTextContent(null);
            parent.appendChild(document.createTextNode(indent + "  "));
            parent.appendChild(added);
            parent.appendChild(document.createTextNode(indent));
        } else {
            append(added, parent);
        }
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

    private static boolean hasOnlySpace(Element parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.TEXT_NODE || !child.getTextContent().isBlank()) {
                return false;
            }
        }
        return true;
    }

    static void insertBefore(Element added, Element next) {
        var parent = Objects.requireNonNull(next.getParentNode());
        parent.insertBefore(added, next);
        if (added.getPreviousSibling() instanceof Node space
                && space.getNodeType() == Node.TEXT_NODE
                && space.getTextContent().isBlank()) {
            parent.insertBefore(space.cloneNode(false), next);
        }
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
