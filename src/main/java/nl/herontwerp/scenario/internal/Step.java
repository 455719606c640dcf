package nl.herontwerp.scenario.internal;

import java.time.Instant;
import java.util.UUID;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One edit in the log of a project. Edits with the same group were done as one step.
 *
 * @param number its place in the log, from 1
 * @param scenarioId the scenario that it belongs to; null is shared by all drafts
 * @param sentence of the whole step
 * @param by user name
 * @param undoMark when it was undone, as a number that only grows; 0 when it was not
 */
record Step(
        long number,
        UUID group,
        @Nullable UUID scenarioId,
        Edit<?> edit,
        Phrase sentence,
        String by,
        Instant at,
        State state,
        long undoMark) {

    /** Whether an edit counts. */
    enum State {
        DONE,
        /** Taken back; redo does it again. */
        UNDONE,
        /** Taken back for good, because something else was done after it. */
        DROPPED
    }

    boolean isVisibleIn(UUID scenario) {
        return scenarioId == null || scenarioId.equals(scenario);
    }

    boolean isDone() {
        return state == State.DONE;
    }

    Step marked(State changed, long mark) {
        return new Step(number, group, scenarioId, edit, sentence, by, at, changed, mark);
    }
}
