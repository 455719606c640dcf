package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Carries out a redesign on a document: first what it says, then how it is drawn. */
public final class RedesignEditor {

    private final BpmnDocument document;
    private final RedesignPlan plan;
    private final FlowEdits flows;
    private final Lanes lanes;
    private final List<Plane> planes;
    private final Map<Plane, PieceDrawing> drawings = new LinkedHashMap<>();

    public RedesignEditor(BpmnDocument document, RedesignPlan plan) {
        this.document = document;
        this.plan = plan;
        flows = new FlowEdits(document);
        lanes = new Lanes(document, plan.lanes());
        planes = document.all()
                .filter(element -> BpmnDocument.BPMNDI.equals(element.getNamespaceURI())
                        && "BPMNPlane".equals(element.getLocalName()))
                .map(drawn -> new Plane(document, drawn))
                .toList();
    }

    /** Whether the document has all tasks of the plan, under the ids that the plan knows them by. */
    public static boolean fits(BpmnDocument document, RedesignPlan plan) {
        return plan.pieces().keySet().stream().allMatch(id -> document.byId(id).isPresent())
                && plan.stopped().stream().allMatch(id -> document.byId(id).isPresent());
    }

    /** Whether the document says where its elements are drawn. */
    public static boolean isDrawn(BpmnDocument document) {
        return document.all()
                .anyMatch(element -> BpmnDocument.BPMNDI.equals(element.getNamespaceURI())
                        && "BPMNShape".equals(element.getLocalName()));
    }

    public void apply() {
        var remover = new TaskRemover(document, flows, lanes);
        inDocumentOrder(plan.stopped()).forEach(task -> remover.remove(task, planeOf(task)));
        var splits = split();
        splits.forEach((split, process) -> {
            var plane = planeOf(split.first());
            if (plane != null) {
                drawings.computeIfAbsent(plane, it -> new PieceDrawing(document, it, flows))
                        .draw(split, process);
            }
        });
        for (var plane : planes) {
            var drawing = drawings.computeIfAbsent(plane, it -> new PieceDrawing(document, it, flows));
            document.all("process")
                    .filter(process -> lanes.added().containsKey(process.getAttribute("id")))
                    .toList()
                    .forEach(process -> new LaneDrawing(document, plane, lanes)
                            .draw(
                                    process,
                                    drawing.waiting().stream()
                                            .filter(piece -> piece.process() == process)
                                            .toList()));
            drawing.finish();
            plane.save();
        }
    }

    /** Splits the tasks in the document and puts the pieces on their lanes. */
    private Map<SplitTask, Element> split() {
        var tasks = inDocumentOrder(plan.pieces().keySet()).stream()
                .filter(task -> !plan.stopped().contains(task.getAttribute("id")))
                .toList();
        var keys = new LinkedHashMap<Element, List<String>>();
        for (var task : tasks) {
            var process = process(task);
            if (task.getParentNode() == process) {
                var used = keys.computeIfAbsent(process, it -> new ArrayList<>());
                pieces(task).stream()
                        .map(Piece::laneKey)
                        .filter(Objects::nonNull)
                        .filter(key -> !used.contains(key))
                        .forEach(used::add);
            }
        }
        keys.forEach((process, used) -> {
            if (!used.isEmpty()) {
                lanes.add(process, used);
            }
        });
        var splits = new LinkedHashMap<SplitTask, Element>();
        var splitter = new TaskSplitter(document, flows);
        for (var task : tasks) {
            var process = process(task);
            var split = splitter.split(task, pieces(task));
            split.pieces().stream().skip(1).toList().reversed().forEach(piece -> lanes.join(piece, task));
            for (int i = 0; i < split.pieces().size(); i++) {
                var key = split.laneKeys().get(i);
                if (key != null) {
                    var lane = Objects.requireNonNull(lanes.added().get(process.getAttribute("id")))
                            .get(key);
                    lanes.enter(Objects.requireNonNull(lane), split.pieces().get(i));
                }
            }
            splits.put(split, process);
        }
        return splits;
    }

    /** The planned pieces. Inside a sub-process there are no lanes: the name says who does the piece. */
    private List<Piece> pieces(Element task) {
        var planned = Objects.requireNonNull(plan.pieces().get(task.getAttribute("id")));
        if (task.getParentNode() == process(task)) {
            return planned.stream()
                    .map(piece -> isPlanned(piece.laneKey()) ? piece : new Piece(piece.name(), null))
                    .toList();
        }
        return planned.stream()
                .map(piece -> piece.laneKey() == null
                        ? piece
                        : new Piece(piece.name() + " (" + lanes.name(piece.laneKey()) + ")", null))
                .toList();
    }

    private boolean isPlanned(@Nullable String laneKey) {
        return plan.lanes().stream().anyMatch(lane -> lane.key().equals(laneKey));
    }

    private static Element process(Element task) {
        var around = (Element) task.getParentNode();
        while (!BpmnDocument.is(around, "process") && around.getParentNode() instanceof Element further) {
            around = further;
        }
        return around;
    }

    private List<Element> inDocumentOrder(Set<String> ids) {
        return document.all()
                .filter(element ->
                        BpmnDocument.BPMN.equals(element.getNamespaceURI()) && ids.contains(element.getAttribute("id")))
                .toList();
    }

    private @Nullable Plane planeOf(Element node) {
        return planes.stream()
                .filter(plane -> plane.shape(node.getAttribute("id")).isPresent())
                .findFirst()
                .orElse(null);
    }
}
