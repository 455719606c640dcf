package nl.herontwerp.tasklist;

import nl.herontwerp.kernel.Phrase;

/**
 * Something in a row that could not be taken over as it stands.
 *
 * @param row its number in the list
 * @param column the heading; empty when it is about the row as a whole
 * @param value as it stands in the list
 * @param what what is wrong
 * @param mend what to do about it
 */
public record ListProblem(int row, String column, String value, Phrase what, Phrase mend, Effect effect) {

    /** What became of the row. */
    public enum Effect {
        /** The whole row is not in the result. */
        ROW_LEFT_OUT,
        /** The row is in the result without this figure. */
        FIGURE_LEFT_OUT,
        /** The row is in the result; how it was taken is said. */
        REMARK
    }
}
