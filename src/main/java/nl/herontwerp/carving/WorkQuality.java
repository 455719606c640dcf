package nl.herontwerp.carving;

/** The seven questions about the quality of a job of the WEBA method. */
public enum WorkQuality {
    /** Preparing, doing and supporting belong together in the job. */
    COMPLETENESS,
    /** Enough organising: consultation, solving problems with others. */
    ORGANISING,
    /** Enough work that does not repeat itself within a minute or two. */
    NON_SHORT_CYCLE,
    /** Easy and difficult work are in balance. */
    DIFFICULTY,
    AUTONOMY,
    CONTACT,
    INFORMATION
}
