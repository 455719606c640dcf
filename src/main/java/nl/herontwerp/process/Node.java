package nl.herontwerp.process;

import org.jspecify.annotations.Nullable;

/**
 * One flow node of the model.
 *
 * @param id the element's id, unique in the model (files with missing or duplicate ids get
 *     replacement ids on reading)
 * @param name its label with white space folded, or empty
 * @param bpmnType the element's name in the BPMN standard, such as "userTask"
 * @param processId the process that it belongs to
 * @param parentId the sub-process around it, or null
 * @param laneId the innermost lane that holds it, or null when it is on no lane
 * @param attachedToId for a boundary event the activity that it sits on, else null
 * @param interrupting for a boundary event or event sub-process start: whether it ends the activity
 * @param repetition how often it runs when it is reached
 * @param defaultFlowId the flow taken when no condition holds, or null
 * @param calledElement what a call activity calls, or null; for a called process its id
 */
public record Node(
        String id,
        String name,
        NodeKind kind,
        String bpmnType,
        String processId,
        @Nullable String parentId,
        @Nullable String laneId,
        @Nullable String attachedToId,
        boolean interrupting,
        Repetition repetition,
        @Nullable String defaultFlowId,
        @Nullable String calledElement) {

    /** How often an activity runs each time it is reached, as its marker says. */
    public enum Repetition {
        ONCE,
        LOOP,
        PARALLEL_INSTANCES,
        SEQUENTIAL_INSTANCES
    }

    Node withName(String changed) {
        return new Node(
                id,
                changed,
                kind,
                bpmnType,
                processId,
                parentId,
                laneId,
                attachedToId,
                interrupting,
                repetition,
                defaultFlowId,
                calledElement);
    }

    /** The label, or the id when there is none. */
    public String label() {
        return name.isBlank() ? id : name;
    }
}
