package nl.herontwerp.bpmn;

import java.util.List;
import nl.herontwerp.bpmn.ModelElement.Attribute;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What became of one element from one model to another.
 *
 * @param label what the element is called, in the later model when it is there
 * @param type what kind of element it is, in words
 * @param before the element in the first model; null when it was added
 * @param after the element in the second model; null when it was removed
 * @param details what differs, attribute by attribute; empty for added elements, and for removed ones unless
 *     a redesign made them one with another
 * @param pieceOf for a task that a redesign added: the id in the first model of the task that it is a
 *     piece of
 */
public record ElementChange(
        Bucket bucket,
        Phrase label,
        Phrase type,
        @Nullable ModelElement before,
        @Nullable ModelElement after,
        List<Detail> details,
        @Nullable String pieceOf) {

    public ElementChange {
        details = List.copyOf(details);
    }

    /** Every difference is of one of these kinds. */
    public enum Bucket {
        ADDED,
        REMOVED,
        /** Something other than its place differs. */
        CHANGED,
        /** Only its lane or its place in the drawing differs. */
        MOVED
    }

    /** One attribute in both models, in words. */
    public record Detail(Attribute attribute, Phrase before, Phrase after) {}

    /** An id that is unique among the changes of one comparison. */
    public String key() {
        return (before == null ? "+" : before.id()) + " " + (after == null ? "-" : after.id());
    }
}
