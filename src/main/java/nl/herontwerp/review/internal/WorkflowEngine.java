package nl.herontwerp.review.internal;

import java.util.Optional;

/**
 * Runs the review's workflow, {@code processes/workflow/redesign-review.bpmn2}. What it changes takes
 * part in the caller's transaction.
 */
public interface WorkflowEngine {

    /** Who has to decide now. */
    enum Waiting {
        HR,
        MANAGER
    }

    /** What was decided. */
    enum Decision {
        AGREE,
        APPROVE,
        SEND_BACK,
        WITHDRAW
    }

    /** Starts a round of review and gives its id. */
    String start();

    /** Who has to decide; empty when the round is over or there is no such round. */
    Optional<Waiting> waiting(String roundId);

    /**
     * Decides and goes on.
     *
     * @param expected who the caller thinks has to decide
     * @return who has to decide next; empty when the round is over
     * @throws StaleRound when the round has gone on meanwhile, or is over; nothing was changed
     */
    Optional<Waiting> decide(String roundId, Waiting expected, Decision decision) throws StaleRound;

    /** Somebody else was first. */
    final class StaleRound extends Exception {
        public StaleRound(String roundId) {
            super("round " + roundId + " has gone on", null, false, false);
        }
    }
}
