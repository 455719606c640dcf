package nl.herontwerp.bpmn.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A task after it was split.
 *
 * @param pieces the first is the task's own element, in the order of the work
 * @param laneKeys the new lane of each piece, or null for the task's own lane
 * @param between the flow from each piece to the next
 */
record SplitTask(List<Element> pieces, List<@Nullable String> laneKeys, List<Element> between) {

    Element first() {
        return pieces.getFirst();
    }

    Element last() {
        return pieces.getLast();
    }

    boolean isUnchanged() {
        return pieces.size() == 1 && laneKeys.getFirst() == null;
    }
}
