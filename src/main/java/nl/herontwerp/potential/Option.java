package nl.herontwerp.potential;

/**
 * One of the answers that can be given to a question.
 *
 * @param score from {@link Question#LEAST}, strongly against making the product here, to {@link Question#MOST}, strongly for it
 */
public record Option(int score, Wording text) {}
