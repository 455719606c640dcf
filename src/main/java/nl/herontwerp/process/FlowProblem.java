package nl.herontwerp.process;

/**
 * A place where the flow of a model cannot work, or where a chance is needed to know how it works.
 *
 * @param nodeId the node that it is about
 */
public record FlowProblem(Kind kind, String nodeId) {

    /** What is the matter. */
    public enum Kind {
        /** A parallel join whose ways do not come equally often, so that it waits for ever. */
        WAITS_FOR_EVER,
        /** A loop that nothing leads out of. */
        NEVER_ENDS,
        /** Ways that run side by side come together without waiting for each other: the rest runs twice. */
        RUNS_TWICE,
        /** A loop with a way out of which nothing says how often it is taken. */
        LOOP_WITHOUT_CHANCE
    }
}
