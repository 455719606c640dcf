package nl.herontwerp.project;

import nl.herontwerp.kernel.Phrase;

/** Something can't be done with a project although the user may try; the reason says the mend. */
public final class ProjectRefused extends RuntimeException {

    private final transient Phrase reason;

    public ProjectRefused(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
