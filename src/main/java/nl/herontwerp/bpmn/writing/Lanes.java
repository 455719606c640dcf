package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.BpmnDocument.children;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import org.w3c.dom.Element;

/**
 * The lanes of the processes. A process without lanes gets one for all that is there now before
 * others are added; a process without a pool gets a pool, because lanes need one to be shown.
 */
final class Lanes {

    /** What the standard puts before the lanes of a process. */
    private static final Set<String> BEFORE_LANES = Set.of(
            "documentation",
            "extensionElements",
            "supportedInterfaceRef",
            "ioSpecification",
            "ioBinding",
            "auditing",
            "monitoring",
            "property");

    private final BpmnDocument document;
    private final List<NewLane> planned;
    /** New lanes by process id, then by key; in the order of the plan. */
    private final Map<String, Map<String, Element>> added = new LinkedHashMap<>();
    /** The lanes for what was there before, by process id. */
    private final Map<String, Element> present = new LinkedHashMap<>();

    Lanes(BpmnDocument document, List<NewLane> planned) {
        this.document = document;
        this.planned = planned;
    }

    Map<String, Map<String, Element>> added() {
        return added;
    }

    Optional<Element> presentLane(String processId) {
        return Optional.ofNullable(present.get(processId));
    }

    /** The lane that took over from a pool without lanes; else the element itself. */
    Element presentFor(Element performer) {
        var process = BpmnDocument.local(performer.getAttribute("processRef"));
        return presentLane(process).orElse(performer);
    }

    Optional<Element> pool(String processId) {
        return document.all("participant")
                .filter(participant -> BpmnDocument.local(participant.getAttribute("processRef"))
                        .equals(processId))
                .findFirst();
    }

    /** The lanes directly in the pool of a process, those added last. */
    List<Element> topLanes(Element process) {
        return children(process, "laneSet").stream()
                .flatMap(set -> children(set, "lane").stream())
                .toList();
    }

    String name(String key) {
        return planned.stream()
                .filter(lane -> lane.key().equals(key))
                .map(NewLane::name)
                .findFirst()
                .orElse(key);
    }

    /** Adds the lanes with these keys to a process. */
    void add(Element process, List<String> keys) {
        var set = children(process, "laneSet").stream()
                .filter(lanes -> !children(lanes, "lane").isEmpty())
                .findFirst()
                .orElseGet(() -> startLanes(process));
        var made = new LinkedHashMap<String, Element>();
        for (var lane : planned) {
            if (keys.contains(lane.key())) {
                made.put(lane.key(), lane(set, lane.name()));
            }
        }
        added.put(process.getAttribute("id"), made);
    }

    private Element startLanes(Element process) {
        var id = process.getAttribute("id");
        var pool = pool(id);
        var name = Stream.of(pool.map(it -> it.getAttribute("name")).orElse(""), process.getAttribute("name"), id)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(id);
        var nodes = children(process).stream().filter(Lanes::isFlowNode).toList();
        // some tools write a set without lanes
        var set = children(process, "laneSet").stream().findFirst().orElseGet(() -> addLaneSet(process));
        var lane = lane(set, name);
        nodes.forEach(node -> enter(lane, node));
        present.put(id, lane);
        if (pool.isEmpty()) {
            startPool(process, name);
        }
        return set;
    }

    private Element addLaneSet(Element process) {
        var set = document.identify(document.create(process, "laneSet"), "LaneSet_" + process.getAttribute("id"));
        children(process).stream()
                .filter(child -> BEFORE_LANES.contains(child.getLocalName()))
                .reduce((a, b) -> b)
                .ifPresentOrElse(
                        last -> BpmnDocument.insertAfter(set, last), () -> BpmnDocument.insertFirst(set, process));
        return set;
    }

    private void startPool(Element process, String name) {
        var collaboration = document.all("collaboration").findFirst().orElseGet(() -> {
            var made = document.identify(document.create(process, "collaboration"), "Collaboration_1");
            var parent = (Element) process.getParentNode();
            document.all("process")
                    .findFirst()
                    .ifPresentOrElse(first -> parent.insertBefore(made, first), () -> parent.appendChild(made));
            return made;
        });
        var participant = document.identify(document.create(collaboration, "participant"), "Participant_1");
        participant.setAttribute("name", name);
        participant.setAttribute("processRef", process.getAttribute("id"));
        children(collaboration).stream()
                .filter(child -> List.of("documentation", "extensionElements", "participant")
                        .contains(child.getLocalName()))
                .reduce((a, b) -> b)
                .ifPresentOrElse(
                        last -> BpmnDocument.insertAfter(participant, last),
                        () -> BpmnDocument.insertFirst(participant, collaboration));
    }

    private Element lane(Element set, String name) {
        var lane = document.identify(document.create(set, "lane"), "Lane_" + name);
        lane.setAttribute("name", name);
        BpmnDocument.append(lane, set);
        return lane;
    }

    /** Puts a piece on the lanes that another piece of its task is on. */
    void join(Element piece, Element other) {
        var id = other.getAttribute("id");
        for (var reference : references(id)) {
            var entry = document.create(reference, "flowNodeRef");
            entry.setTextContent(piece.getAttribute("id"));
            BpmnDocument.insertAfter(entry, reference);
        }
    }

    /** Puts a node on a lane, with the events on its border that were on a lane. */
    void enter(Element lane, Element node) {
        document.all("boundaryEvent")
                .filter(event ->
                        BpmnDocument.local(event.getAttribute("attachedToRef")).equals(node.getAttribute("id")))
                .filter(event -> !references(event.getAttribute("id")).isEmpty())
                .toList()
                .forEach(event -> enterAlone(lane, event));
        enterAlone(lane, node);
    }

    private void enterAlone(Element lane, Element node) {
        leave(node);
        var entry = document.create(lane, "flowNodeRef");
        entry.setTextContent(node.getAttribute("id"));
        BpmnDocument.append(entry, lane);
    }

    void leave(Element node) {
        references(node.getAttribute("id")).forEach(document::remove);
    }

    private List<Element> references(String id) {
        return document.all("flowNodeRef")
                .filter(reference ->
                        BpmnDocument.local(reference.getTextContent()).equals(id))
                .toList();
    }

    static boolean isFlowNode(Element child) {
        var name = child.getLocalName();
        return BpmnDocument.BPMN.equals(child.getNamespaceURI())
                && (name.equals("task")
                        || name.equals("transaction")
                        || name.equals("callActivity")
                        || name.endsWith("Task")
                        || name.endsWith("Event")
                        || name.endsWith("Gateway")
                        || name.endsWith("ubProcess"));
    }
}
