package nl.herontwerp.bpmn.findings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.extract.Extraction.DroppedFlow;
import nl.herontwerp.bpmn.figures.CarriedFigures;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.ModelDocument;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.FlowProblem;
import nl.herontwerp.process.FlowProblems;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.Unnamed;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the rules look at. */
public final class Subject {

    private static final Set<String> DRAWABLE = Set.of("process", "participant", "lane", "sequenceFlow");

    private final ModelDocument document;
    private final ProcessModel model;
    private final List<DroppedFlow> dropped;
    private final CarriedFigures figures;
    private final List<FlowProblem> problems;
    private final List<Element> elements;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Flow>> out;
    private final Map<String, List<Flow>> in;
    private final Map<String, Node> nodes;
    private final Map<String, Node> numbered;
    private final Map<String, List<Node>> inside;
    private final Map<String, List<Node>> attached;

    public Subject(ModelDocument document, ProcessModel model, List<DroppedFlow> dropped, CarriedFigures figures) {
        this.document = document;
        this.model = model;
        this.dropped = dropped;
        this.figures = figures;
        problems = FlowProblems.of(model);
        elements = Dom.all(document.dom());
        elements.stream().filter(Dom::isBpmn).forEach(element -> byId.putIfAbsent(Dom.id(element), element));
        out = model.flows().stream().collect(Collectors.groupingBy(Flow::sourceId));
        in = model.flows().stream().collect(Collectors.groupingBy(Flow::targetId));
        nodes = model.nodesById();
        numbered = Unnamed.numbered(model).nodesById();
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

    CarriedFigures figures() {
        return figures;
    }

    /** The nodes at which the flow cannot work in a certain way. */
    Stream<Node> problems(FlowProblem.Kind kind) {
        return problems.stream()
                .filter(problem -> problem.kind() == kind)
                .flatMap(problem -> node(problem.nodeId()).stream());
    }

    /** A task of people for which the file has minutes of work. */
    record Timed(Node task, BigDecimal minutes) {}

    Stream<Timed> minutesOfWork() {
        return model.carried().stream()
                .filter(figure -> figure.kind() == CarriedFigure.Kind.ACTIVE_MINUTES)
                .flatMap(figure -> node(figure.elementId()).stream()
                        .filter(node -> node.kind().isWork())
                        .map(node -> new Timed(node, figure.value())));
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

    /** The process or sub-process that a node is directly inside of. */
    static String scope(Node node) {
        return node.parentId() == null ? node.processId() : node.parentId();
    }

    /** All nodes of the same process or sub-process, the node itself too. */
    List<Node> siblings(Node node) {
        return inside(scope(node));
    }

    /** The kind of the sub-process around a node; null when it stands in the process itself. */
    @Nullable
    NodeKind parentKind(Node node) {
        return node(node.parentId()).map(Node::kind).orElse(null);
    }

    /** Whether an event says what triggers it. */
    boolean isTyped(Node event) {
        return element(event.id()).stream()
                .flatMap(element -> Dom.children(element).stream())
                .anyMatch(child ->
                        Dom.name(child).endsWith("EventDefinition") || Dom.isBpmn(child, "eventDefinitionRef"));
    }

    boolean isLink(Node node) {
        return element(node.id())
                .flatMap(element -> Dom.child(element, "linkEventDefinition"))
                .isPresent();
    }

    /** Whether something is part of the picture: a node, flow, lane, pool or process. */
    boolean isDrawable(String id) {
        return nodes.containsKey(id)
                || element(id).map(Dom::name).filter(DRAWABLE::contains).isPresent();
    }

    /** What a node is called on all screens: its label, of work without one a question mark and a number, else its id. */
    String called(Node node) {
        return numbered.getOrDefault(node.id(), node).label();
    }

    /** What to call an element in a sentence: its label, else its id. */
    String spoken(String id) {
        return node(id).map(this::spoken)
                .or(() -> element(id).map(Dom::label).filter(label -> !label.isEmpty()))
                .orElse(id);
    }

    /** What to call a node in a sentence: its label, else what it is attached to or comes before it, else its id. */
    String spoken(Node node) {
        if (!node.name().isBlank()) {
            return node.name();
        }
        var host = node(node.attachedToId()).map(Node::name).filter(name -> !name.isBlank());
        if (host.isPresent()) {
            return host.get();
        }
        return in(node).stream()
                .flatMap(flow -> node(flow.sourceId()).stream())
                .map(Node::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> called(node));
    }
}
