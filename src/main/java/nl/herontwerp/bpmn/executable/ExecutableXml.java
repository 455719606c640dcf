package nl.herontwerp.bpmn.executable;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the document of an executable model. */
final class ExecutableXml {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String ITEM = "Tekst";

    private final Document document;
    private final Element root;

    ExecutableXml() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK can make a document", e);
        }
        root = document.createElementNS(BPMN, "bpmn:definitions");
        root.setAttributeNS(XMLNS, "xmlns:bpmn", BPMN);
        root.setAttributeNS(XMLNS, "xmlns:xsi", XSI);
        root.setAttribute("id", "Herontwerp");
        root.setAttribute("targetNamespace", "https://herontwerp.nl/uitvoerbaar");
        root.setAttribute("exporter", "Herontwerp");
        document.appendChild(root);
        add(root, "itemDefinition", ITEM, "").setAttribute("structureRef", "java.lang.String");
    }

    /** The document, with every element on a line of its own. */
    Document document() {
        indent(root, "\n");
        return document;
    }

    private void indent(Element parent, String line) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                parent.insertBefore(document.createTextNode(line + "  "), element);
                indent(element, line + "  ");
            }
        }
        if (parent.getLastChild() instanceof Element) {
            parent.appendChild(document.createTextNode(line));
        }
    }

    Element process(String id, String name, List<String> variables) {
        var process = add(root, "process", id, name);
        process.setAttribute("isExecutable", "true");
        for (var variable : variables) {
            add(process, "property", variable, variable).setAttribute("itemSubjectRef", ITEM);
        }
        return process;
    }

    Element add(Element parent, String type, String id, String name) {
        var added = document.createElementNS(BPMN, "bpmn:" + type);
        added.setAttribute("id", id);
        if (!name.isBlank()) {
            added.setAttribute("name", harmless(name));
        }
        parent.appendChild(added);
        return added;
    }

    Element text(Element parent, String type, String text) {
        var added = document.createElementNS(BPMN, "bpmn:" + type);
        added.setTextContent(text);
        parent.appendChild(added);
        return added;
    }

    void condition(Element flow, String java) {
        var condition = text(flow, "conditionExpression", java);
        condition.setAttributeNS(XSI, "xsi:type", "bpmn:tFormalExpression");
        condition.setAttribute("language", "http://www.java.com/java");
    }

    /** What a task asks of whom: its name, its group, and the choices that are made in it. */
    void task(Element task, String group, List<String> choices) {
        var id = task.getAttribute("id");
        var specification = container(task, "ioSpecification");
        add(specification, "dataInput", id + "_TaskName", "TaskName");
        if (!group.isBlank()) {
            add(specification, "dataInput", id + "_GroupId", "GroupId");
        }
        choices.forEach(choice ->
                add(specification, "dataOutput", id + "_" + choice, choice).setAttribute("itemSubjectRef", ITEM));
        var inputs = container(specification, "inputSet");
        text(inputs, "dataInputRefs", id + "_TaskName");
        if (!group.isBlank()) {
            text(inputs, "dataInputRefs", id + "_GroupId");
        }
        var outputs = container(specification, "outputSet");
        choices.forEach(choice -> text(outputs, "dataOutputRefs", id + "_" + choice));
        assign(task, id + "_TaskName", id);
        if (!group.isBlank()) {
            assign(task, id + "_GroupId", harmless(group));
        }
        choices.forEach(choice -> {
            var association = container(task, "dataOutputAssociation");
            text(association, "sourceRef", id + "_" + choice);
            text(association, "targetRef", choice);
        });
    }

    private void assign(Element task, String input, String value) {
        var association = container(task, "dataInputAssociation");
        text(association, "targetRef", input);
        var assignment = container(association, "assignment");
        text(assignment, "from", value).setAttributeNS(XSI, "xsi:type", "bpmn:tFormalExpression");
        text(assignment, "to", input).setAttributeNS(XSI, "xsi:type", "bpmn:tFormalExpression");
    }

    private Element container(Element parent, String type) {
        var added = document.createElementNS(BPMN, "bpmn:" + type);
        parent.appendChild(added);
        return added;
    }

    /** An engine evaluates what stands between #{ and }; names of a client are only words. */
    private static String harmless(String name) {
        return name.replaceAll("([#$])(?=\\{)", "$1 ").replaceAll("\\s+", " ").strip();
    }
}
