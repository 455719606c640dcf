package nl.herontwerp.bpmn.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.extract.Extraction.DroppedFlow;
import nl.herontwerp.bpmn.figures.UnclearFigure;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.ModelDocument;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the rules look at. */
public final class Subject {

    private final ModelDocument document;
    private final ProcessModel model;
    private final List<DroppedFlow> dropped;
    private final List<UnclearFigure> unclear;
    private final List<Element> elements;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Flow>> out;
    private final Map<String, List<Flow>> in;
    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> inside;
    private final Map<String, List<Node>> attached;

    public Subject(ModelDocument document, ProcessModel model, List<DroppedFlow> dropped, List<UnclearFigure> unclear) {
        this.document = document;
        this.model = model;
        this.dropped = dropped;
        this.unclear = unclear;
        elements = Dom.all(document.dom());
        elements.stream().filter(Dom::isBpmn).forEach(element -> byId.putIfAbsent(Dom.id(element), element));
        out = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        in = model.flows().stream().collect(Collectors.groupingBy(Flow::targetId));
        nodes = model.nodesById();
        inside = model.nodes().stream()
                .collect(Collectors.groupingBy(node -> node.parentId() == null ? node.processId() : node.parentId()));
        attached = model.nodes().stream()
                .filter(node -> node.attachedToId() != null)
                .collect(Collectors.groupingBy(node -> String.valueOf(node.attachedToId())));
    }

    ModelDocument document() {
        return document;
    }

    ProcessModel model() {
        return model;
    }

    List<DroppedFlow> dropped() {
        return dropped;
    }

    List<UnclearFigure> unclear() {
        return unclear;
    }

    /** All elements of the document, in order. */
    List<Element> elements() {
        return elements;
    }

    Optional<Element> element(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Flow> out(Node node) {
        return out.getOrDefault(node.id(), List.of());
    }

    List<Flow> in(Node node) {
        return in.getOrDefault(node.id(), List.of());
    }

    Optional<Node> node(@Nullable String id) {
        return Optional.ofNullable(id).map(nodes::get);
    }

    /** The nodes directly inside a process or sub-process. */
    List<Node> inside(String scopeId) {
        return inside.getOrDefault(scopeId, List.of());
    }

    /** The boundary events of an activity. */
    List<Node> attachedTo(Node node) {
        return attached.getOrDefault(node.id(), List.of());
    }

    Stream<Node> nodes() {
        return model.nodes().stream();
    }

    /** Compensation is reached by an association, not by flow. */
    boolean isCompensation(Node node) {
        return element(node.id())
                .map(element -> Dom.flag(element, "isForCompensation", false))
                .orElse(false);
    }

    /** Parts of an ad-hoc sub-process need no flow between them. */
    boolean isInAdHoc(Node node) {
        return node(node.parentId())
                .map(parent -> parent.kind() == NodeKind.AD_HOC_SUB_PROCESS)
                .orElse(false);
    }

    /** What to call a node in a sentence: its label, else what comes before it, else its id. */
    String spoken(Node node) {
        if (!node.name().isBlank()) {
            return node.name();
        }
        return in(node).stream()
                .flatMap(flow -> node(flow.sourceId()).stream())
                .map(Node::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(node.id());
    }
}
