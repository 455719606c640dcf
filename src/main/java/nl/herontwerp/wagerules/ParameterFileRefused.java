package nl.herontwerp.wagerules;

import nl.herontwerp.kernel.Phrase;

/** A parameter file is not as it should be. The reason names the file, the key and the mend in one sentence. */
public final class ParameterFileRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    /**
     * @param file name of the file within its folder
     * @param place where in the file
     * @param mend what is wrong there and how to mend it
     */
    public ParameterFileRefused(String file, Phrase place, Phrase mend) {
        super("parameter file " + file + ": " + place.args() + " " + mend.key() + " " + mend.args());
        this.reason = Phrase.of("wagerules.file.refused", file, place, mend);
    }

    public Phrase reason() {
        return reason;
    }
}
