package nl.herontwerp.bpmn.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.WorkFigures;
import org.w3c.dom.Element;

/**
 * Writes who does the work as resources, named as their lanes. Where that name does not point to one
 * lane, the figures stand on the lane as well.
 */
final class ResourceWriter {

    private final BpmnDocument document;
    private final RedesignPlan plan;
    private final WorkFigures figures;
    private final Lanes lanes;
    private final BpsimScenario scenario;

    ResourceWriter(BpmnDocument document, RedesignPlan plan, WorkFigures figures, Lanes lanes, BpsimScenario scenario) {
        this.document = document;
        this.lanes = lanes;
        this.plan = plan;
        this.figures = figures;
        this.scenario = scenario;
    }

    /** The resources by the worker's key. */
    Map<String, String> write() {
        var ids = new LinkedHashMap<String, String>();
        figures.workers().forEach((key, worker) -> {
            var lane = document.byId(key).map(lanes::presentFor).filter(this::isPerformer);
            var isNew = plan.lanes().stream().anyMatch(planned -> planned.key().equals(key));
            if (lane.isEmpty() && !isNew && !figures.performers().containsValue(key)) {
                return;
            }
            var laneName =
                    lane.map(element -> element.getAttribute("name").strip()).orElse(worker.name());
            var isClear = isNew || (lane.isPresent() && !laneName.isEmpty() && lanesNamed(laneName) == 1);
            var id = resource(laneName.isEmpty() ? worker.name() : laneName, isClear || lane.isEmpty() ? "" : key);
            ids.put(key, id);
            scenario.worker(id, worker);
            if (lane.isPresent() && !isClear) {
                scenario.worker(lane.get().getAttribute("id"), worker);
            }
        });
        return ids;
    }

    /** A lane, or a pool without lanes. */
    private boolean isPerformer(Element element) {
        return BpmnDocument.is(element, "lane")
                || (BpmnDocument.is(element, "participant")
                        && document.byId(BpmnDocument.local(element.getAttribute("processRef")))
                                .map(process -> lanes.topLanes(process).isEmpty())
                                .orElse(true));
    }

    private long lanesNamed(String name) {
        return document.all()
                .filter(this::isPerformer)
                .filter(lane -> lane.getAttribute("name").strip().equalsIgnoreCase(name))
                .count();
    }

    /** A resource of the file with this name, else a new one; with a mark when the name means several lanes. */
    private String resource(String name, String mark) {
        var full = mark.isEmpty() ? name : name + " (" + mark + ")";
        return document.all("resource")
                .filter(resource -> resource.getAttribute("name").equals(full))
                .filter(resource -> resource.hasAttribute("id"))
                .findFirst()
                .orElseGet(() -> add(full))
                .getAttribute("id");
    }

    private Element add(String name) {
        var root = document.root();
        var resource = document.identify(document.create(root, "resource"), "Resource_" + name);
        resource.setAttribute("name", name);
        BpmnDocument.children(root).stream()
                .filter(child -> List.of("BPMNDiagram", "relationship").contains(child.getLocalName()))
                .findFirst()
                .ifPresentOrElse(
                        next -> BpmnDocument.insertBefore(resource, next), () -> BpmnDocument.append(resource, root));
        return resource;
    }
}
