package nl.herontwerp.bpmn.extract;

import java.util.List;
import nl.herontwerp.process.ProcessModel;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a document.
 *
 * @param model without carried figures
 * @param dropped flows that lead nowhere and are not in the model
 */
public record Extraction(ProcessModel model, List<DroppedFlow> dropped) {

    /**
     * A flow that could not be taken over.
     *
     * @param sourceId the node it comes from, null when there is none
     * @param targetId the node it goes to, null when there is none
     */
    public record DroppedFlow(
            String id,
            String name,
            @Nullable String sourceId,
            @Nullable String targetId) {

        /** Both ends are there, but one is inside a sub-process or process and the other is not. */
        public boolean crossesBorder() {
            return sourceId != null && targetId != null;
        }
    }
}
