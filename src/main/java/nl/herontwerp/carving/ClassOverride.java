package nl.herontwerp.carving;

/**
 * A class that a user chose against the scores.
 *
 * @param chosen not {@link ComplexityClass#UNKNOWN}
 * @param motive why, in the user's words, never blank; printed in reports
 * @param by who chose it
 */
public record ClassOverride(ComplexityClass chosen, String motive, String by) {}
