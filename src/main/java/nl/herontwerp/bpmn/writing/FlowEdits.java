package nl.herontwerp.bpmn.writing;

import static nl.herontwerp.bpmn.writing.BpmnDocument.children;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Sequence flows and the {@code incoming} and {@code outgoing} lists that some files keep of them. */
final class FlowEdits {

    /** What the standard puts before the lists of flows in a flow node. */
    private static final Set<String> BEFORE_LISTS =
            Set.of("documentation", "extensionElements", "auditing", "monitoring", "categoryValueRef", "incoming");

    private final BpmnDocument document;
    private final boolean keepsLists;

    FlowEdits(BpmnDocument document) {
        this.document = document;
        keepsLists = document.all("incoming").findAny().isPresent()
                || document.all("outgoing").findAny().isPresent();
    }

    List<Element> from(Element node) {
        return flows("sourceRef", node.getAttribute("id"));
    }

    List<Element> to(Element node) {
        return flows("targetRef", node.getAttribute("id"));
    }

    private List<Element> flows(String end, String id) {
        return document.all("sequenceFlow")
                .filter(flow -> flow.getAttribute(end).equals(id))
                .toList();
    }

    @Nullable
    Element source(Element flow) {
        return document.byId(flow.getAttribute("sourceRef")).orElse(null);
    }

    @Nullable
    Element target(Element flow) {
        return document.byId(flow.getAttribute("targetRef")).orElse(null);
    }

    /** Draws a new flow behind {@code anchor}. */
    Element connect(Element source, Element target, Element anchor) {
        var flow = document.identify(document.create(source, "sequenceFlow"), "Flow_" + source.getAttribute("id"));
        flow.setAttribute("sourceRef", source.getAttribute("id"));
        flow.setAttribute("targetRef", target.getAttribute("id"));
        BpmnDocument.insertAfter(flow, anchor);
        list(source, "outgoing", flow);
        list(target, "incoming", flow);
        return flow;
    }

    /** Lets a flow leave from another node, which takes over that it is the default. */
    void moveSource(Element flow, Element old, Element source) {
        var id = flow.getAttribute("id");
        flow.setAttribute("sourceRef", source.getAttribute("id"));
        unlist(old, "outgoing", flow);
        list(source, "outgoing", flow);
        if (!id.isEmpty() && old.getAttribute("default").equals(id)) {
            old.removeAttribute("default");
            source.setAttribute("default", id);
        }
    }

    void moveTarget(Element flow, Element old, Element target) {
        flow.setAttribute("targetRef", target.getAttribute("id"));
        unlist(old, "incoming", flow);
        list(target, "incoming", flow);
    }

    void remove(Element flow) {
        var source = source(flow);
        var target = target(flow);
        if (source != null) {
            unlist(source, "outgoing", flow);
            if (source.getAttribute("default").equals(flow.getAttribute("id"))) {
                source.removeAttribute("default");
            }
        }
        if (target != null) {
            unlist(target, "incoming", flow);
        }
        document.remove(flow);
    }

    private void list(Element node, String list, Element flow) {
        if (!keepsLists) {
            return;
        }
        var entry = document.create(node, list);
        entry.setTextContent(flow.getAttribute("id"));
        Element last = null;
        for (var child : children(node)) {
            if (BEFORE_LISTS.contains(child.getLocalName())
                    || child.getLocalName().equals(list)) {
                last = child;
            }
        }
        if (last == null) {
            BpmnDocument.insertFirst(entry, node);
        } else {
            BpmnDocument.insertAfter(entry, last);
        }
    }

    private void unlist(Element node, String list, Element flow) {
        children(node, list).stream()
                .filter(entry -> BpmnDocument.local(entry.getTextContent()).equals(flow.getAttribute("id")))
                .forEach(document::remove);
    }
}
