package nl.herontwerp.bpmn.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short ways through a document. All lists are in document order. */
public final class Dom {

    /** The namespace of BPMN 2.0 models. */
    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** The namespace of BPMN 2.0 diagrams. */
    public static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";

    private Dom() {}

    /** The child elements of any namespace. */
    public static List<Element> children(Node parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The child elements of BPMN with this local name. */
    public static List<Element> children(Node parent, String localName) {
        return children(parent).stream()
                .filter(child -> isBpmn(child, localName))
                .toList();
    }

    public static Optional<Element> child(Node parent, String localName) {
        return children(parent, localName).stream().findFirst();
    }

    /** The child elements with this local name, whatever their namespace. */
    public static List<Element> named(Node parent, String localName) {
        return children(parent).stream()
                .filter(child -> localName.equals(child.getLocalName()))
                .toList();
    }

    /** All elements below a node, without recursion. */
    public static List<Element> below(Node top) {
        var found = new ArrayList<Element>();
        var at = top.getFirstChild();
        while (at != null) {
            if (at instanceof Element element) {
                found.add(element);
            }
            at = next(at, top);
        }
        return found;
    }

    private static @Nullable Node next(Node at, Node top) {
        if (at.getFirstChild() != null) {
            return at.getFirstChild();
        }
        @Nullable Node up = at;
        while (up != null && up != top) {
            if (up.getNextSibling() != null) {
                return up.getNextSibling();
            }
            up = up.getParentNode();
        }
        return null;
    }

    public static List<Element> all(Document document) {
        return below(document);
    }

    public static boolean isBpmn(Element element) {
        return BPMN.equals(element.getNamespaceURI());
    }

    public static boolean isBpmn(Element element, String localName) {
        return localName.equals(element.getLocalName()) && isBpmn(element);
    }

    /** The name of an element without its prefix. */
    public static String name(Element element) {
        var local = element.getLocalName();
        return local == null ? element.getNodeName() : local;
    }

    public static String id(Element element) {
        return element.getAttribute("id");
    }

    /** An id that is referred to, without white space around it and without a prefix. */
    public static String reference(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var bare = text.strip();
        return bare.substring(bare.lastIndexOf(':') + 1);
    }

    /** The name of an element with its white space folded, or empty. */
    public static String label(Element element) {
        return element.getAttribute("name").strip().replaceAll("\\s+", " ");
    }

    /** Whether a boolean attribute is true; {@code otherwise} when it is not there. */
    public static boolean flag(Element element, String attribute, boolean otherwise) {
        var text = element.getAttribute(attribute).strip();
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> otherwise;
        };
    }

    /** The nearest element of BPMN around this one with this local name. */
    public static Optional<Element> around(Element element, String localName) {
        for (var up = element.getParentNode(); up instanceof Element parent; up = parent.getParentNode()) {
            if (isBpmn(parent, localName)) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }
}
