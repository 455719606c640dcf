package nl.herontwerp.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review of one scenario.
 *
 * @param step where it stands
 * @param submittedBy user who submitted it last, or null before the first time
 * @param conditions the manager's conditions, or empty
 * @param history what happened, oldest first
 */
public record ReviewState(
        UUID scenarioId, Step step, @Nullable UUID submittedBy, String conditions, List<Event> history) {

    public ReviewState {
        history = List.copyOf(history);
    }

    public enum Step {
        NOT_SUBMITTED,
        HR,
        MANAGER,
        APPROVED,
        SENT_BACK
    }

    /** What was done. */
    public enum Action {
        SUBMITTED,
        HR_AGREED,
        HR_SENT_BACK,
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        MANAGER_SENT_BACK,
        WITHDRAWN,
        COMMENTED
    }

    /** One thing that somebody did or said. */
    public record Event(Action action, String byName, Instant at, String comment) {}
}
