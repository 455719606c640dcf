package nl.herontwerp.bpmn.layout;

import java.util.Comparator;
import java.util.List;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Adds diagrams to a document that has none. */
public final class Layout {

    private static final String BPMNDI_SHAPE = "BPMNShape";

    private Layout() {}

    /** Whether the document says where any of its elements are drawn. */
    public static boolean isDrawn(Document document) {
        return Dom.all(document).stream()
                .anyMatch(element -> Dom.BPMNDI.equals(element.getNamespaceURI())
                        && Dom.name(element).equals(BPMNDI_SHAPE));
    }

    /**
     * Adds a diagram of the collaboration, or of each process when there is none. Diagrams without any
     * shape make room for it. Does nothing to a document that is drawn, or that has nothing to draw.
     *
     * @param model what was read from the document
     * @return whether a diagram was added
     */
    public static boolean add(Document document, ProcessModel model) {
        var root = document.getDocumentElement();
        if (root == null || isDrawn(document)) {
            return false;
        }
        var ties = Tie.all(document);
        var reader = new ScopeReader(new Places(document, model), ties);
        var processes = Dom.children(root, "process");
        var collaboration = Dom.children(root, "collaboration").stream()
                .filter(each -> !Dom.id(each).isEmpty())
                .filter(each -> !Dom.children(each, "participant").isEmpty())
                .findFirst();
        if (collaboration.isPresent()) {
            var drawing = Sheet.collaboration(collaboration.get(), processes, reader);
            return write(document, List.of(new Drawn(collaboration.get(), drawing)), ties);
        }
        var drawn = processes.stream()
                .filter(process -> !Dom.id(process).isEmpty())
                .map(process -> new Drawn(process, Sheet.process(process, reader)))
                .sorted(Comparator.comparingInt(
                        (Drawn each) -> -each.drawing().shapes.size()))
                .toList();
        return write(document, drawn, ties);
    }

    private record Drawn(Element shown, Drawing drawing) {}

    private static boolean write(Document document, List<Drawn> drawn, List<Tie> ties) {
        if (drawn.stream().allMatch(each -> each.drawing().shapes.isEmpty())) {
            return false;
        }
        removeEmptyDiagrams(document);
        for (var each : drawn) {
            if (!each.drawing().shapes.isEmpty()) {
                Sheet.tie(each.drawing(), ties);
                new DiagramWriter(document).write(each.shown(), each.drawing());
            }
        }
        return true;
    }

    private static void removeEmptyDiagrams(Document document) {
        var root = document.getDocumentElement();
        Dom.children(root).stream()
                .filter(child -> Dom.BPMNDI.equals(child.getNamespaceURI())
                        && Dom.name(child).equals("BPMNDiagram"))
                .forEach(root::removeChild);
    }
}
