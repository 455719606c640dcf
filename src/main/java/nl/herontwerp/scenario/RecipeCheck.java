package nl.herontwerp.scenario;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What of a scenario's recipe fits a process version, element by element. Nothing that does not fit is
 * lost: it waits in the log and counts again when its element comes back or is found.
 *
 * @param fits edits that are done on this version
 * @param waits edits that wait
 * @param elements those that ask for attention first, then in the order in which they were edited
 */
public record RecipeCheck(int fits, int waits, List<ElementCheck> elements) {

    public RecipeCheck {
        elements = List.copyOf(elements);
    }

    /** How an element that edits are about stands in this version. */
    public enum State {
        /** There, under another id; to be confirmed. */
        RECOGNISED,
        /** The id is there, but perhaps it is now another element; to be confirmed. */
        DOUBTFUL,
        /** Not there, and in its place stands something with another id and another name; a user says whether it is that. */
        IN_ITS_PLACE,
        /** Not there. */
        GONE,
        /** There, but of another kind, so that not everything fits. */
        OTHER_KIND,
        /** There and the same kind, but some edits don't fit for another reason. */
        HINDERED,
        /** There, in a model of the project that does not count. */
        OUTSIDE,
        /** There, with another name. */
        RENAMED,
        SAME;

        /** Whether a user has something to settle. */
        public boolean asks() {
            return this == RECOGNISED || this == DOUBTFUL || this == IN_ITS_PLACE || this == GONE || this == OTHER_KIND;
        }
    }

    /**
     * One element, or the edits that are about none.
     *
     * @param id as edits name it now; empty for edits about no element
     * @param name in the version where it was last seen
     * @param type what kind of element it is
     * @param said how it stands in this version, in words
     * @param mend what can be done, in words; null when nothing has to be
     * @param proposal the element that it seems to be now
     * @param candidates elements of this version that it could be
     */
    public record ElementCheck(
            String id,
            String name,
            Phrase type,
            State state,
            Phrase said,
            @Nullable Phrase mend,
            @Nullable String proposal,
            List<Candidate> candidates,
            List<EditCheck> edits) {

        public ElementCheck {
            candidates = List.copyOf(candidates);
            edits = List.copyOf(edits);
        }

        public long waiting() {
            return edits.stream().filter(edit -> edit.problem() != null).count();
        }
    }

    /** An element of this version. */
    public record Candidate(String id, Phrase label) {}

    /**
     * One step of the recipe.
     *
     * @param problem why it waits; null when it fits
     */
    public record EditCheck(
            Phrase sentence,
            String by,
            Instant at,
            @Nullable Phrase problem) {}

    /** The elements with a proposal, each with the element that it seems to be. */
    public Map<String, String> proposals() {
        var proposals = new HashMap<String, String>();
        for (var element : elements) {
            if (element.proposal() != null) {
                proposals.put(element.id(), element.proposal());
            }
        }
        return proposals;
    }

    /** Whether there is anything that a user should see. */
    public boolean asks() {
        return waits > 0
                || elements.stream().anyMatch(element -> element.state().asks());
    }
}
