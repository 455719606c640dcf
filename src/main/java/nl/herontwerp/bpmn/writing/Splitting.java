package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Splits the tasks of a plan in the document and puts the pieces on their lanes. */
final class Splitting {

    private final BpmnDocument document;
    private final RedesignPlan plan;
    private final RedesignOptions options;
    private final FlowEdits flows;
    private final Lanes lanes;
    private final Trace trace;
    private final Predicate<Element> isOpen;
    private final Predicate<Element> hasLanes;

    /**
     * @param isOpen whether a task is drawn open or on a page of its own, as some tools do with what it calls
     * @param hasLanes whether a process has lanes or can get them
     */
    Splitting(
            BpmnDocument document,
            RedesignPlan plan,
            RedesignOptions options,
            FlowEdits flows,
            Lanes lanes,
            Trace trace,
            Predicate<Element> isOpen,
            Predicate<Element> hasLanes) {
        this.document = document;
        this.plan = plan;
        this.options = options;
        this.flows = flows;
        this.lanes = lanes;
        this.trace = trace;
        this.isOpen = isOpen;
        this.hasLanes = hasLanes;
    }

    /** What a task becomes: its parts on lanes, or one sub-process on a lane. */
    private record Form(List<Part> parts, boolean nested, boolean reachesLanes) {

        /** The new lanes of what stands in the flow, null where it stays on the task's own lane. */
        List<@Nullable String> laneKeys() {
            var keys = new ArrayList<@Nullable String>();
            if (nested) {
                keys.add(reachesLanes && hasOneWorker() ? parts.getFirst().worker() : null);
            } else {
                parts.forEach(part -> keys.add(reachesLanes ? part.worker() : null));
            }
            return keys;
        }

        private boolean hasOneWorker() {
            return parts.stream().map(Part::worker).distinct().count() == 1;
        }

        /** Whether a lane says who does this part. */
        boolean isOnLane(Part part) {
            return part.worker() == null || (reachesLanes && (!nested || hasOneWorker()));
        }
    }

    /** The tasks that were split, with the process of each, in document order. */
    Map<SplitTask, Element> split(List<Element> tasks) {
        var forms = new LinkedHashMap<Element, Form>();
        tasks.forEach(task -> forms.put(task, form(task)));
        addLanes(forms);
        var splits = new LinkedHashMap<SplitTask, Element>();
        var splitter = new TaskSplitter(document, flows);
        forms.forEach((task, form) -> {
            var names = form.parts().stream().map(part -> name(form, part)).toList();
            var split = form.nested()
                    ? splitter.nest(task, names, form.laneKeys())
                    : splitter.split(task, names, form.laneKeys());
            enterLanes(split, task);
            note(split, task.getAttribute("id"), form);
            splits.put(split, process(task));
        });
        return splits;
    }

    private void addLanes(Map<Element, Form> forms) {
        var keys = new LinkedHashMap<Element, List<String>>();
        forms.forEach((task, form) -> {
            var used = keys.computeIfAbsent(process(task), it -> new ArrayList<>());
            form.laneKeys().stream()
                    .filter(Objects::nonNull)
                    .filter(key -> !used.contains(key))
                    .forEach(used::add);
        });
        keys.forEach((process, used) -> {
            if (!used.isEmpty()) {
                lanes.add(process, used);
            }
        });
    }

    private Form form(Element task) {
        var planned = Objects.requireNonNull(plan.pieces().get(task.getAttribute("id"))).stream()
                .map(piece -> isPlanned(piece.laneKey()) ? piece : new Piece(piece.name(), null))
                .toList();
        var parts = Part.of(planned, options.merged());
        var nested = options.subProcess() && parts.size() > 1 && mayBeSubProcess(task);
        var process = process(task);
        return new Form(parts, nested, task.getParentNode() == process && hasLanes.test(process));
    }

    /** An event-based gateway waits for a receive task itself, and one that starts a process stands alone. */
    private boolean mayBeSubProcess(Element task) {
        return !isOpen.test(task)
                && !"true".equals(task.getAttribute("instantiate"))
                && flows.to(task).stream()
                        .map(flows::source)
                        .noneMatch(source -> BpmnDocument.is(source, "eventBasedGateway"));
    }

    /** Where no lane says who does a piece, its name does. */
    private String name(Form form, Part part) {
        return form.isOnLane(part)
                ? part.name()
                : part.name() + " (" + lanes.name(Objects.requireNonNull(part.worker())) + ")";
    }

    private void enterLanes(SplitTask split, Element task) {
        split.pieces().stream().skip(1).toList().reversed().forEach(piece -> lanes.join(piece, task));
        for (int i = 0; i < split.pieces().size(); i++) {
            var key = split.laneKeys().get(i);
            if (key != null) {
                var added =
                        Objects.requireNonNull(lanes.added().get(process(task).getAttribute("id")));
                lanes.enter(
                        Objects.requireNonNull(added.get(key)), split.pieces().get(i));
            }
        }
    }

    private void note(SplitTask split, String taskId, Form form) {
        var inside = split.inside();
        var elements = inside == null ? split.pieces() : inside.pieces();
        for (int i = 0; i < elements.size(); i++) {
            var part = form.parts().get(i);
            trace.is(elements.get(i), taskId, part, form.isOnLane(part));
        }
        trace.became(taskId, inside == null ? elements : Part.together(split.pieces(), elements));
    }

    private boolean isPlanned(@Nullable String laneKey) {
        return plan.lanes().stream().anyMatch(lane -> lane.key().equals(laneKey));
    }

    static Element process(Element task) {
        var around = (Element) task.getParentNode();
        while (!BpmnDocument.is(around, "process") && around.getParentNode() instanceof Element further) {
            around = further;
        }
        return around;
    }
}
