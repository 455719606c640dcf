package nl.herontwerp.carving;

/** Who does a piece in the redesign; a piece without an assignment stays with its present holder. */
public sealed interface Assignment {

    /** A carved role does it. */
    record ToRole(String roleId) implements Assignment {}

    /** Nobody does it any more. */
    record Stopped() implements Assignment {}
}
