package nl.herontwerp.bpmn;

/**
 * How a redesign is written into a model.
 *
 * @param subProcess whether a split task becomes a sub-process with its pieces inside, instead of
 *     tasks one after another
 * @param merged whether pieces that one role does directly after each other become one task
 * @param figures whether times, chances, volumes, people and costs are written along, as BPSim 1.0
 * @param executable whether a simplified model is written that a workflow engine can run, instead of the
 *     client's own model
 */
public record RedesignOptions(boolean subProcess, boolean merged, boolean figures, boolean executable) {

    /** Pieces as tasks, each on its own, and nothing more. */
    public static final RedesignOptions PLAIN = new RedesignOptions(false, false, false, false);

    public RedesignOptions withSubProcess(boolean changed) {
        return new RedesignOptions(changed, merged, figures, executable);
    }

    public RedesignOptions withMerged(boolean changed) {
        return new RedesignOptions(subProcess, changed, figures, executable);
    }

    public RedesignOptions withFigures(boolean changed) {
        return new RedesignOptions(subProcess, merged, changed, executable);
    }

    public RedesignOptions withExecutable(boolean changed) {
        return new RedesignOptions(subProcess, merged, figures, changed);
    }
}
