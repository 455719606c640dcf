package nl.herontwerp.workbench;

/** The steps of the work, in order. Any order of doing them is allowed. */
public enum Step {
    PROCES,
    TAKEN,
    SPLITSEN,
    FUNCTIES,
    KOSTEN,
    VERGELIJKEN,
    INDIENEN;

    /** The last part of the step's address. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
