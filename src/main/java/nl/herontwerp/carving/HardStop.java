package nl.herontwerp.carving;

/** Reasons why a piece can't be simple, whatever its scores. */
public enum HardStop {
    /** Only somebody with a certain qualification may do it by law. */
    LEGALLY_RESERVED,
    /** An error that nobody sees would have unacceptable consequences. */
    UNACCEPTABLE_UNDETECTED_ERROR,
    NOT_SEPARABLE_FROM_COMPLEX_DECISION,
    NO_FIXED_INSTRUCTION_POSSIBLE
}
