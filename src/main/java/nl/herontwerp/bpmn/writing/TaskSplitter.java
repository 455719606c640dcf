package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.BpmnDocument.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Replaces a task by its pieces. The task's own element becomes the first piece and keeps its id and
 * all that hangs on it: documentation, extensions, boundary events, data and message flows. The other
 * pieces are of the same type and are repeated in the same way; those of a call activity become plain
 * tasks, because they do not call what it calls.
 */
final class TaskSplitter {

    private static final Set<String> MARKERS =
            Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics");

    private final BpmnDocument document;
    private final FlowEdits flows;

    TaskSplitter(BpmnDocument document, FlowEdits flows) {
        this.document = document;
        this.flows = flows;
    }

    SplitTask split(Element task, List<Piece> pieces) {
        var outgoing = flows.from(task);
        var elements = new ArrayList<>(List.of(task));
        var lanes = new ArrayList<@Nullable String>();
        pieces.forEach(piece -> lanes.add(piece.laneKey()));
        for (var piece : pieces.subList(1, pieces.size())) {
            var added = document.create(task, type(task));
            document.identify(added, task.getAttribute("id") + "_" + (elements.size() + 1));
            added.setAttribute("name", piece.name());
            BpmnDocument.insertAfter(added, elements.getLast());
            children(task).stream().filter(TaskSplitter::isMarker).forEach(marker -> repeat(added, marker));
            elements.add(added);
        }
        if (!task.getAttribute("name").strip().equals(pieces.getFirst().name())) {
            task.setAttribute("name", pieces.getFirst().name());
        }
        if (elements.size() > 1) {
            outgoing.forEach(flow -> flows.moveSource(flow, task, elements.getLast()));
        }
        var between = new ArrayList<Element>();
        for (int i = 1; i < elements.size(); i++) {
            var anchor = between.isEmpty() ? elements.getLast() : between.getLast();
            between.add(flows.connect(elements.get(i - 1), elements.get(i), anchor));
        }
        return new SplitTask(elements, lanes, between);
    }

    private static String type(Element task) {
        return "callActivity".equals(task.getLocalName()) ? "task" : task.getLocalName();
    }

    private static boolean isMarker(Element child) {
        return BpmnDocument.BPMN.equals(child.getNamespaceURI()) && MARKERS.contains(child.getLocalName());
    }

    /** The mark of repetition without what it says about the data of the first piece. */
    private void repeat(Element added, Element marker) {
        var copy = document.create(added, marker.getLocalName());
        if (marker.hasAttribute("isSequential")) {
            copy.setAttribute("isSequential", marker.getAttribute("isSequential"));
        }
        children(marker, "loopCardinality").forEach(cardinality -> {
            var number = document.create(added, "loopCardinality");
            number.setTextContent(cardinality.getTextContent());
            copy.appendChild(number);
        });
        added.appendChild(copy);
    }
}
