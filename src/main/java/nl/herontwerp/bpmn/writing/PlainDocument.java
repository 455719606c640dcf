package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.bpmn.WordsOut;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Takes out of a document what says whose it is. */
public final class PlainDocument {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** Elements of BPMN that hold remarks, people, or what tools add. */
    private static final Set<String> GONE = Set.of(
            "extensionElements",
            "documentation",
            "textAnnotation",
            "resource",
            "resourceRole",
            "performer",
            "humanPerformer",
            "potentialOwner",
            "relationship");

    private static final List<String> OWNERS = List.of("http://www.omg.org/", "http://www.w3.org/");

    private final Document document;
    private final WordsOut words;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> gone = new HashSet<>();

    private PlainDocument(Document document, WordsOut words) {
        this.document = document;
        this.words = words;
    }

    public static void clean(Document document, WordsOut words) {
        new PlainDocument(document, words).clean();
    }

    private void clean() {
        removeRemarks(document);
        Dom.all(document).forEach(element -> ids.add(Dom.id(element)));
        Dom.all(document).stream().filter(PlainDocument::isGone).forEach(this::remove);
        Dom.all(document).stream().filter(this::isAboutGone).forEach(this::remove);
        // drawings come before what they draw in some files, so once more
        Dom.all(document).stream().filter(this::isAboutGone).forEach(this::remove);
        for (var element : Dom.all(document)) {
            attributes(element);
            texts(element);
        }
    }

    private static void removeRemarks(Node parent) {
        var child = parent.getFirstChild();
        while (child != null) {
            var next = child.getNextSibling();
            if (child instanceof Comment || child instanceof ProcessingInstruction) {
                parent.removeChild(child);
            } else {
                removeRemarks(child);
            }
            child = next;
        }
    }

    private static boolean isGone(Element element) {
        var namespace = element.getNamespaceURI();
        return namespace == null
                || OWNERS.stream().noneMatch(namespace::startsWith)
                || Dom.isBpmn(element) && GONE.contains(Dom.name(element));
    }

    private boolean isAboutGone(Element element) {
        return List.of("bpmnElement", "sourceRef", "targetRef").stream()
                .map(element::getAttribute)
                .map(Dom::reference)
                .anyMatch(about -> !about.isEmpty() && gone.contains(about));
    }

    private void remove(Element element) {
        gone.add(Dom.id(element));
        Dom.below(element).forEach(each -> gone.add(Dom.id(each)));
        gone.remove("");
        var parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }

    private void attributes(Element element) {
        var all = new ArrayList<Attr>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            all.add((Attr) element.getAttributes().item(i));
        }
        for (var attribute : all) {
            var namespace = attribute.getNamespaceURI();
            if (XMLNS.equals(namespace)) {
                if (OWNERS.stream().noneMatch(attribute.getValue()::startsWith)) {
                    set(attribute, words.id(attribute.getValue()));
                }
            } else if (namespace != null && OWNERS.stream().noneMatch(namespace::startsWith)) {
                element.removeAttributeNode(attribute);
            } else {
                var isText = "name".equals(attribute.getName());
                set(attribute, isText ? words.text(attribute.getValue()) : words.id(attribute.getValue()));
            }
        }
    }

    private static void set(Attr attribute, String value) {
        if (!attribute.getValue().equals(value)) {
            attribute.setValue(value);
        }
    }

    private void texts(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof CharacterData text && words.isIn(text.getData())) {
                var isId = ids.contains(Dom.reference(text.getData()));
                text.setData(isId ? words.id(text.getData()) : words.text(text.getData()));
            }
        }
    }
}
