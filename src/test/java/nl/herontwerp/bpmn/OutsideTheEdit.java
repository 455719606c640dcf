package nl.herontwerp.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a redesign must leave alone, written out: everything but the tasks of the plan and what joins them. */
final class OutsideTheEdit {

    private static final Set<String> ENDS = Set.of("sourceRef", "targetRef", "attachedToRef");
    private static final Set<String> LISTS = Set.of("incoming", "outgoing", "flowNodeRef");

    private final Set<String> touched;
    private final Set<String> known;
    private final List<String> lines = new ArrayList<>();

    /** @param before the file that is edited; what has an id that is not in it is new */
    OutsideTheEdit(byte[] before, Collection<String> tasks) {
        touched = new HashSet<>(tasks);
        known = ids(before);
        Dom.all(DrawnModel.parse(before)).stream()
                .filter(this::touches)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList()
                .forEach(touched::add);
    }

    List<String> of(byte[] model) {
        lines.clear();
        walk(DrawnModel.parse(model).getDocumentElement(), "");
        return List.copyOf(lines);
    }

    static Set<String> ids(byte[] model) {
        var ids = new HashSet<String>();
        Dom.all(DrawnModel.parse(model)).forEach(element -> ids.add(element.getAttribute("id")));
        return ids;
    }

    private void walk(Element element, String path) {
        if (Dom.BPMNDI.equals(element.getNamespaceURI()) || isOfTheEdit(element)) {
            return;
        }
        var here = path + "/" + element.getLocalName();
        var attributes = new TreeMap<String, String>();
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            var name = all.item(i).getNodeName();
            var isGone = name.equals("default") && touched.contains(all.item(i).getNodeValue());
            if (!name.startsWith("xmlns") && !isGone) {
                attributes.put(name, all.item(i).getNodeValue());
            }
        }
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue().strip());
            }
        }
        lines.add(here + attributes + text);
        Dom.children(element).forEach(child -> walk(child, here));
    }

    private boolean isOfTheEdit(Element element) {
        var id = element.getAttribute("id");
        if (touched.contains(id) || (!id.isEmpty() && !known.contains(id))) {
            return true;
        }
        if (Dom.isBpmn(element) && LISTS.contains(Dom.name(element))) {
            return true;
        }
        return touches(element);
    }

    /** Whether it is a line from or to a task of the plan, or says something about one in a vendor's way. */
    private boolean touches(Element element) {
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            var attribute = all.item(i);
            var isEnd = ENDS.contains(attribute.getNodeName())
                    || attribute.getNodeName().startsWith("element");
            if (isEnd && touched.contains(Dom.reference(attribute.getNodeValue()))) {
                return true;
            }
        }
        return false;
    }
}
