package nl.herontwerp.review;

import nl.herontwerp.kernel.Phrase;

/** A step of a review was not taken; the reason says the mend. */
public final class ReviewRefused extends Exception {

    private final transient Phrase reason;

    public ReviewRefused(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
