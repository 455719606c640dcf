package nl.herontwerp.bpmn.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A task after it was split: the tasks that follow each other now, or one sub-process with them inside. */
final class SplitTask {

    private final List<Element> pieces;
    private final List<@Nullable String> laneKeys;
    private final List<Element> between;
    private final @Nullable Inside inside;

    /**
     * What is in a sub-process that a task has become.
     *
     * @param flows from the start to the first piece, from each piece to the next, and to the end
     */
    record Inside(Element start, List<Element> pieces, Element end, List<Element> flows) {}

    /**
     * @param pieces the first is the task's own element, in the order of the work
     * @param laneKeys the new lane of each piece, or null for the task's own lane
     * @param between the flow from each piece to the next
     */
    SplitTask(List<Element> pieces, List<@Nullable String> laneKeys, List<Element> between, @Nullable Inside inside) {
        this.pieces = new ArrayList<>(pieces);
        this.laneKeys = new ArrayList<>(laneKeys);
        this.between = new ArrayList<>(between);
        this.inside = inside;
    }

    List<Element> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    List<@Nullable String> laneKeys() {
        return Collections.unmodifiableList(laneKeys);
    }

    List<Element> between() {
        return Collections.unmodifiableList(between);
    }

    @Nullable
    Inside inside() {
        return inside;
    }

    Element first() {
        return pieces.getFirst();
    }

    Element last() {
        return pieces.getLast();
    }

    boolean isUnchanged() {
        return pieces.size() == 1 && laneKeys.getFirst() == null && inside == null;
    }

    /** Leaves the last piece to the task that comes next. */
    void dropLast() {
        pieces.removeLast();
        laneKeys.removeLast();
        between.removeLast();
    }
}
