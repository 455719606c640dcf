package nl.herontwerp.scenario;

import nl.herontwerp.kernel.Phrase;

/** An edit was not done; nothing was changed. */
public final class EditRefused extends Exception {

    private final transient Phrase reason;

    public EditRefused(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
