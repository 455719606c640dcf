package nl.herontwerp.process;

import java.util.List;

/**
 * Several models put together: the first one, with every process of the others that it calls.
 *
 * @param model the whole; a call that was found is a {@link NodeKind#CALLED_PROCESS}
 * @param calls every call of every part, in order, with what came of it
 */
public record ModelSet(ProcessModel model, List<Call> calls) {

    public ModelSet {
        calls = List.copyOf(calls);
    }

    /**
     * One of the models.
     *
     * @param prefix stands before its ids in the whole, so that these are unique; empty for one of them
     * @param name what a process is called that has no name and stands alone in its model
     */
    public record Part(String prefix, String name, ProcessModel model) {
        String in(String id) {
            return prefix + id;
        }
    }

    /** What came of a call. */
    public enum Outcome {
        /** The called process is in one of the models. */
        FOUND,
        /** Found by its name, because the call names no id that is known. */
        FOUND_BY_NAME,
        /** Not in any of the models: it stays one task. */
        OUTSIDE,
        /** More than one process fits: it stays one task. */
        AMBIGUOUS,
        /** The called process leads back to this call: it stays one task. */
        CIRCLE
    }

    /**
     * A call activity.
     *
     * @param part number of the part it stands in, from 0
     * @param nodeId its id in that part
     * @param called what it calls, in the words of the model
     * @param targetPart number of the part with the called process; -1 when it was not found
     * @param targetId id of the process in that part, or empty
     */
    public record Call(
            int part, String nodeId, String label, String called, Outcome outcome, int targetPart, String targetId) {
        public boolean isFound() {
            return outcome == Outcome.FOUND || outcome == Outcome.FOUND_BY_NAME;
        }
    }

    /** Puts models together. The same models in the same order always give the same whole. */
    public static ModelSet of(List<Part> parts) {
        var search = new CallSearch(parts);
        return new ModelSet(new ModelMerger(parts, search).merge(), search.calls());
    }
}
