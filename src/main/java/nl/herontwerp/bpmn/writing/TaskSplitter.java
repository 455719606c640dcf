package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.BpmnDocument.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Replaces a task by its pieces, one after another or inside a sub-process.
 *
 * <p>One after another: the task's own element becomes the first piece and keeps its id and all that
 * hangs on it: documentation, extensions, boundary events, data and message flows. The other pieces are
 * of the same type and are repeated in the same way; those of a call activity or of an empty
 * sub-process are plain tasks, because they do not call or hold what it does.
 *
 * <p>Inside: the task's own element becomes a sub-process and keeps its id, its name, its repetition and
 * all that hangs on it; only what belongs to its type goes to the first piece.
 */
final class TaskSplitter {

    private static final Set<String> MARKERS =
            Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics");
    /** What the standard gives to one type of task only. */
    private static final List<String> OF_TYPE =
            List.of("implementation", "operationRef", "messageRef", "instantiate", "scriptFormat", "calledElement");

    private static final Set<String> INSIDE_TYPE = Set.of("rendering", "script");

    private static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");

    private final BpmnDocument document;
    private final FlowEdits flows;

    TaskSplitter(BpmnDocument document, FlowEdits flows) {
        this.document = document;
        this.flows = flows;
    }

    SplitTask split(Element task, List<String> names, List<@Nullable String> lanes) {
        var outgoing = flows.from(task);
        var elements = new ArrayList<>(List.of(task));
        for (var name : names.subList(1, names.size())) {
            var added = document.create(task, ofPiece(task.getLocalName()));
            document.identify(added, task.getAttribute("id") + "_" + (elements.size() + 1));
            added.setAttribute("name", name);
            BpmnDocument.insertAfter(added, elements.getLast());
            children(task).stream().filter(TaskSplitter::isMarker).forEach(marker -> repeat(added, marker));
            elements.add(added);
        }
        if (!task.getAttribute("name").strip().equals(names.getFirst())) {
            task.setAttribute("name", names.getFirst());
        }
        if (elements.size() > 1) {
            outgoing.forEach(flow -> flows.moveSource(flow, task, elements.getLast()));
        }
        var between = new ArrayList<Element>();
        for (int i = 1; i < elements.size(); i++) {
            var anchor = between.isEmpty() ? elements.getLast() : between.getLast();
            between.add(flows.connect(elements.get(i - 1), elements.get(i), anchor));
        }
        return new SplitTask(elements, lanes, between, null);
    }

    /** @param lanes the new lane of the sub-process, or null */
    SplitTask nest(Element task, List<String> names, List<@Nullable String> lanes) {
        var type = task.getLocalName();
        if (!SUB_PROCESSES.contains(type)) {
            document.rename(task, "subProcess");
        }
        var id = task.getAttribute("id");
        var start = inside(task, "startEvent", id + "_start");
        var pieces = new ArrayList<Element>();
        for (var name : names) {
            var isFirstCall = pieces.isEmpty() && "callActivity".equals(type);
            var piece = inside(task, isFirstCall ? type : ofPiece(type), id + "_" + (pieces.size() + 1));
            piece.setAttribute("name", name);
            pieces.add(piece);
        }
        handOver(task, pieces.getFirst());
        var end = inside(task, "endEvent", id + "_end");
        var between = new ArrayList<Element>();
        var last = start;
        for (var piece : pieces) {
            between.add(flows.connect(last, piece, between.isEmpty() ? end : between.getLast()));
            last = piece;
        }
        between.add(flows.connect(last, end, between.getLast()));
        return new SplitTask(List.of(task), lanes, List.of(), new SplitTask.Inside(start, pieces, end, between));
    }

    private Element inside(Element task, String type, String wish) {
        var added = document.identify(document.create(task, type), wish);
        document.appendInside(added, task);
        return added;
    }

    private void handOver(Element task, Element piece) {
        for (var name : OF_TYPE) {
            if (task.hasAttribute(name)) {
                piece.setAttribute(name, task.getAttribute(name));
                task.removeAttribute(name);
            }
        }
        children(task).stream()
                .filter(child ->
                        BpmnDocument.BPMN.equals(child.getNamespaceURI()) && INSIDE_TYPE.contains(child.getLocalName()))
                .forEach(child -> BpmnDocument.moveInto(child, piece));
    }

    private static String ofPiece(String type) {
        return "callActivity".equals(type) || SUB_PROCESSES.contains(type) ? "task" : type;
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
