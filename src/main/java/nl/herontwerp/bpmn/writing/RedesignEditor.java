package nl.herontwerp.bpmn.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.WorkFigures;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Carries out a redesign on a document: first what it says, then how it is drawn. */
public final class RedesignEditor {

    private final BpmnDocument document;
    private final RedesignPlan plan;
    private final RedesignOptions options;
    private final WorkFigures figures;
    private final FlowEdits flows;
    private final Lanes lanes;
    private final List<Plane> planes;
    private final Trace trace = new Trace();

    public RedesignEditor(BpmnDocument document, RedesignPlan plan, RedesignOptions options, WorkFigures figures) {
        this.document = document;
        this.plan = plan;
        this.options = options;
        this.figures = figures;
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

    /** Whether the document has all these elements. */
    public static boolean has(BpmnDocument document, Set<String> ids) {
        return ids.stream().allMatch(id -> document.byId(id).isPresent());
    }

    /** Whether the document says where its elements are drawn. */
    public static boolean isDrawn(BpmnDocument document) {
        return document.all()
                .anyMatch(element -> BpmnDocument.BPMNDI.equals(element.getNamespaceURI())
                        && "BPMNShape".equals(element.getLocalName()));
    }

    public void apply() {
        var untangling = planes.stream().map(Untangling::new).toList();
        var names = planes.stream().map(FlowNames::new).toList();
        remove();
        var splits = new Splitting(
                        document,
                        plan,
                        options,
                        flows,
                        lanes,
                        trace,
                        this::isOpen,
                        new PoolRoom(planes, lanes)::hasLanes)
                .split(tasks());
        if (options.merged()) {
            new Merging(document, plan, flows, lanes, trace, this::planeOf).merge(splits);
        }
        draw(splits);
        untangling.forEach(Untangling::untangle);
        names.forEach(FlowNames::place);
        planes.forEach(Plane::save);
        if (options.figures()) {
            new FigureWriter(document, plan, figures, lanes, trace).write();
        }
    }

    /** The elements that took the place of each task of the plan, by the task's id. */
    public Map<String, List<String>> became() {
        return trace.elementIds();
    }

    /** Who does a piece of which no lane says so, by name. */
    public Map<String, String> performers() {
        var names = new LinkedHashMap<String, String>();
        trace.works().forEach((element, work) -> {
            if (!work.onLane() && work.worker() != null) {
                names.put(element.getAttribute("id"), lanes.name(work.worker()));
            }
        });
        return names;
    }

    private void remove() {
        var remover = new TaskRemover(document, flows, lanes);
        for (var task : inDocumentOrder(plan.stopped())) {
            var id = task.getAttribute("id");
            remover.remove(task, planeOf(task));
            if (document.byId(id).isPresent()) {
                trace.became(id, List.of(task));
            } else {
                trace.gone(id);
            }
        }
    }

    private List<Element> tasks() {
        return inDocumentOrder(plan.pieces().keySet()).stream()
                .filter(task -> !plan.stopped().contains(task.getAttribute("id")))
                .toList();
    }

    private void draw(Map<SplitTask, Element> splits) {
        var drawings = new LinkedHashMap<Plane, PieceDrawing>();
        planes.forEach(plane -> drawings.put(plane, new PieceDrawing(document, plane, flows)));
        splits.keySet().forEach(split -> {
            var plane = planeOf(split.first());
            if (plane != null) {
                split.pieces().forEach(piece -> plane.standIn(piece, split.first()));
            }
        });
        splits.forEach((split, process) -> {
            var plane = planeOf(split.first());
            if (plane != null) {
                drawings.computeIfAbsent(plane, it -> new PieceDrawing(document, it, flows))
                        .draw(split, process);
            }
        });
        drawings.forEach((plane, drawing) -> {
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
        });
    }

    private List<Element> inDocumentOrder(Set<String> ids) {
        return document.all()
                .filter(element ->
                        BpmnDocument.BPMN.equals(element.getNamespaceURI()) && ids.contains(element.getAttribute("id")))
                .toList();
    }

    /** Whether a task is drawn open, or has a page of its own for what is in it. */
    private boolean isOpen(Element task) {
        var id = task.getAttribute("id");
        return !document.planesOf(id).isEmpty()
                || planes.stream().flatMap(plane -> plane.shape(id).stream()).anyMatch(shape -> shape.container);
    }

    private @Nullable Plane planeOf(Element node) {
        return planes.stream()
                .filter(plane -> plane.shape(node.getAttribute("id")).isPresent())
                .findFirst()
                .orElse(null);
    }
}
