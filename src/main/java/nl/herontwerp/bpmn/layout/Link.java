package nl.herontwerp.bpmn.layout;

import org.w3c.dom.Element;

/**
 * A sequence flow between two nodes of one grid.
 *
 * @param event which boundary event of {@code from} it leaves; -1 for the node itself
 */
record Link(Element flow, Item from, Item to, int event) {

    boolean leavesEvent() {
        return event >= 0;
    }
}
