package nl.herontwerp.process;

/** The kinds of flow node that make a difference to how often work is done. */
public enum NodeKind {
    START_EVENT,
    END_EVENT,
    /** An end event that ends the whole process instance at once. */
    TERMINATE_END_EVENT,
    INTERMEDIATE_EVENT,
    BOUNDARY_EVENT,
    /** A task done by people, or whose kind the model does not say. */
    TASK,
    /** A task that a system does without people: service, script, business rule, send or receive task. */
    AUTOMATED_TASK,
    SUB_PROCESS,
    /** A sub-process that starts on an event and is not reached by flow. */
    EVENT_SUB_PROCESS,
    /** A sub-process whose parts are done in any order, any number of times. */
    AD_HOC_SUB_PROCESS,
    CALL_ACTIVITY,
    /** A call activity whose process is in the model too: the work of that process is done in its place. */
    CALLED_PROCESS,
    EXCLUSIVE_GATEWAY,
    INCLUSIVE_GATEWAY,
    PARALLEL_GATEWAY,
    EVENT_BASED_GATEWAY,
    COMPLEX_GATEWAY;

    /** Whether time and a performer can be asked for: the rows of the inventory. */
    public boolean isWork() {
        return this == TASK || this == AUTOMATED_TASK || this == CALL_ACTIVITY;
    }

    public boolean isGateway() {
        return switch (this) {
            case EXCLUSIVE_GATEWAY, INCLUSIVE_GATEWAY, PARALLEL_GATEWAY, EVENT_BASED_GATEWAY, COMPLEX_GATEWAY -> true;
            default -> false;
        };
    }

    public boolean holdsNodes() {
        return this == SUB_PROCESS || this == EVENT_SUB_PROCESS || this == AD_HOC_SUB_PROCESS;
    }
}
