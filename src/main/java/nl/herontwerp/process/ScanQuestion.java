package nl.herontwerp.process;

/**
 * The questions of the quick scan about one task that are answered with yes or no. A yes says that
 * carving the task out helps.
 */
public enum ScanQuestion {
    /** Is it below the level of whoever does it now? */
    BELOW_LEVEL,
    /** Is it left undone? */
    LEFT_UNDONE,
    /** Does it pile up? */
    PILES_UP,
    /** Does it slow others down? */
    SLOWS_OTHERS,
    /** Is there overtime because of it? */
    OVERTIME,
    /** Is temporary staff hired because of it? */
    TEMPORARY_STAFF,
    /** Is whoever does it interrupted in other work? */
    INTERRUPTED
}
