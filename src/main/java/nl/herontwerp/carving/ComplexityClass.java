package nl.herontwerp.carving;

/** How complex a piece of work is. */
public enum ComplexityClass {
    SIMPLE,
    /** Simple once the work is organised, equipped or guided for it. */
    SIMPLE_WITH_SUPPORT,
    COMPLEX,
    /** Not all demands are scored, and those that are do not decide. */
    UNKNOWN
}
