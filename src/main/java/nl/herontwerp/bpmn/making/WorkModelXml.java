package nl.herontwerp.bpmn.making;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.herontwerp.bpmn.WorkModel;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.bpmn.extract.ModelExtractor;
import nl.herontwerp.bpmn.layout.Layout;
import nl.herontwerp.bpmn.writing.BpmnDocument;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.OwnWords;
import nl.herontwerp.bpmn.xml.XmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the document of a {@link WorkModel}. */
public final class WorkModelXml {

    private static final String PREFIX = "bpmn:";

    private final WorkModel work;
    private final Document document;
    private final ReadableIds ids = new ReadableIds();
    private final String processId;

    private WorkModelXml(WorkModel work, Document document) {
        this.work = work;
        this.document = document;
        processId = "Process_1";
    }

    public static byte[] write(WorkModel work) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().newDocument();
            new WorkModelXml(work, document).build();
            Layout.add(document, ModelExtractor.extract(document).model());
            return XmlWriter.text(document).getBytes(StandardCharsets.UTF_8);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK makes documents", e);
        }
    }

    /** The file that is kept in a model, of bytes that were taken in before. */
    public static Optional<WorkModel.Source> source(byte[] model) {
        // most models have none, and need not be parsed for it
        if (!new String(model, StandardCharsets.ISO_8859_1).contains(OwnWords.NAMESPACE)) {
            return Optional.empty();
        }
        return BpmnDocument.parse(model)
                .all()
                .filter(element -> OwnWords.NAMESPACE.equals(element.getNamespaceURI())
                        && OwnWords.SOURCE.equals(Dom.name(element)))
                .findFirst()
                .flatMap(WorkModelXml::source);
    }

    private static Optional<WorkModel.Source> source(Element element) {
        try {
            var bytes = Base64.getMimeDecoder().decode(element.getTextContent().getBytes(StandardCharsets.US_ASCII));
            return Optional.of(new WorkModel.Source(element.getAttribute(OwnWords.FILE_NAME), bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void build() {
        var root = document.createElementNS(Dom.BPMN, PREFIX + "definitions");
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + OwnWords.PREFIX, OwnWords.NAMESPACE);
        root.setAttribute("id", "Definitions_1");
        root.setAttribute("targetNamespace", "https://herontwerp.nl/model");
        root.setAttribute("exporter", "Herontwerp");
        document.appendChild(root);
        if (!work.jobs().isEmpty()) {
            var collaboration = add(root, "collaboration", "Collaboration_1");
            var pool = add(collaboration, "participant", "Participant_1");
            pool.setAttribute("name", work.name());
            pool.setAttribute("processRef", processId);
        }
        var process = add(root, "process", processId);
        process.setAttribute("name", work.name());
        process.setAttribute("isExecutable", "false");
        document(process, work.documentation());
        var extensions = figures(process, work.figures());
        source(process, extensions);
        var tasks =
                work.tasks().stream().map(task -> ids.of("Task", task.name())).toList();
        var flow = new WorkFlow(work.tasks(), tasks);
        lanes(process, tasks, flow);
        for (var node : flow.nodes()) {
            var element = add(process, node.type(), node.id());
            if (node.task() >= 0) {
                var task = work.tasks().get(node.task());
                element.setAttribute("name", task.name());
                document(element, task.documentation());
                figures(element, task.figures());
            }
            flow.into(node.id()).forEach(way -> text(element, "incoming", way.id()));
            flow.outOf(node.id()).forEach(way -> text(element, "outgoing", way.id()));
        }
        for (var way : flow.ways()) {
            var element = add(process, "sequenceFlow", way.id());
            element.setAttribute("sourceRef", way.from());
            element.setAttribute("targetRef", way.to());
        }
    }

    private void lanes(Element process, List<String> tasks, WorkFlow flow) {
        if (work.jobs().isEmpty()) {
            return;
        }
        var set = add(process, "laneSet", "LaneSet_1");
        for (int i = 0; i < work.jobs().size(); i++) {
            var job = work.jobs().get(i);
            var lane = add(set, "lane", ids.of("Lane", job.name()));
            lane.setAttribute("name", job.name());
            figures(lane, job.figures());
            for (var node : members(i, tasks, flow)) {
                text(lane, "flowNodeRef", node);
            }
        }
    }

    /** The nodes of a lane; start, end and gateways stand with the task that they belong to. */
    private List<String> members(int job, List<String> tasks, WorkFlow flow) {
        var members = new ArrayList<String>();
        for (var node : flow.nodes()) {
            var task = node.task() >= 0 ? node.task() : node.beside();
            var holder = task < 0 ? -1 : work.tasks().get(task).job();
            var stands = node.task() >= 0 || holder >= 0 ? holder : 0;
            if (stands == job) {
                members.add(node.id());
            }
        }
        return members;
    }

    private Element add(Element parent, String name, String id) {
        var element = document.createElementNS(Dom.BPMN, PREFIX + name);
        element.setAttribute("id", id);
        parent.appendChild(element);
        return element;
    }

    private void text(Element parent, String name, String text) {
        var element = document.createElementNS(Dom.BPMN, PREFIX + name);
        element.setTextContent(text);
        parent.appendChild(element);
    }

    private void document(Element element, String documentation) {
        if (!documentation.isBlank()) {
            text(element, "documentation", documentation);
        }
    }

    private Optional<Element> figures(Element about, List<OwnFigure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var extensions = document.createElementNS(Dom.BPMN, PREFIX + "extensionElements");
        about.appendChild(extensions);
        for (var figure : figures) {
            var element = own(extensions, OwnWords.FIGURE);
            element.setAttribute(OwnWords.KIND, OwnWords.word(figure.kind()));
            element.setAttribute(OwnWords.VALUE, figure.value().toPlainString());
            element.setAttribute(OwnWords.PLACE, figure.place());
        }
        return Optional.of(extensions);
    }

    private void source(Element process, Optional<Element> present) {
        var source = work.source();
        if (source == null) {
            return;
        }
        var extensions = present.orElseGet(() -> {
            var made = document.createElementNS(Dom.BPMN, PREFIX + "extensionElements");
            process.appendChild(made);
            return made;
        });
        var element = own(extensions, OwnWords.SOURCE);
        element.setAttribute(OwnWords.FILE_NAME, source.fileName());
        element.setTextContent(Base64.getEncoder().encodeToString(source.bytes()));
    }

    private Element own(Element parent, String name) {
        var element = document.createElementNS(OwnWords.NAMESPACE, OwnWords.PREFIX + ":" + name);
        return Objects.requireNonNull((Element) parent.appendChild(element));
    }
}
