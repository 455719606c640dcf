package nl.herontwerp.tasklist;

import nl.herontwerp.kernel.Phrase;

/** A list can't be taken in; the reason names the file and the mend. */
public final class ListRefused extends Exception {

    private final transient Phrase reason;

    public ListRefused(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
