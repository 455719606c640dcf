package nl.herontwerp.scenario;

import nl.herontwerp.kernel.Phrase;

/** A project archive can't be taken in; the reason says the mend. Nothing was kept. */
public final class ArchiveRefused extends Exception {

    private final transient Phrase reason;

    public ArchiveRefused(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
