package nl.herontwerp.bpmn.layout;

import java.util.Set;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.FlowNodes;
import org.w3c.dom.Element;

/** Shapes in which others lie, so that lines may run through them. */
final class Containers {

    private static final Set<String> ALWAYS = Set.of("participant", "lane", "group");
    private static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");

    private Containers() {}

    /** A closed sub-process has the size of a task. */
    static boolean isOpen(Element element, Rect box) {
        var name = Dom.name(element);
        return ALWAYS.contains(name) || isOpenSubProcess(element, box);
    }

    static boolean isOpenSubProcess(Element element, Rect box) {
        return SUB_PROCESSES.contains(Dom.name(element))
                && Dom.children(element).stream().anyMatch(FlowNodes::isFlowNode)
                && box.height() > 80;
    }
}
