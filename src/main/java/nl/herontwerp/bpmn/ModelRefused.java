package nl.herontwerp.bpmn;

import nl.herontwerp.kernel.Phrase;

/** A file can't be taken in; the reason names the file and the mend. */
public final class ModelRefused extends Exception {

    private final transient Phrase reason;

    public ModelRefused(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
