package nl.herontwerp.register;

import nl.herontwerp.kernel.Phrase;

/** A change of the register that can't be made; the reason says the mend. */
public final class RuleRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    public RuleRefused(Phrase reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Phrase reason() {
        return reason;
    }
}
