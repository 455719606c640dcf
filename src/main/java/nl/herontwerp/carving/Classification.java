package nl.herontwerp.carving;

import nl.herontwerp.kernel.Phrase;

/**
 * The class of a piece and why.
 *
 * @param reason the deciding demand, hard stop or motive, as one sentence
 * @param overridden whether a user chose it against the scores
 */
public record Classification(ComplexityClass complexity, Phrase reason, boolean overridden) {}
