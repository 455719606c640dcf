package nl.herontwerp.tasklist;

/**
 * Something about a column that its cells do not tell, so that rows wait for a choice.
 *
 * @param column place of the column
 * @param heading of the column
 * @param rows how many rows wait
 * @param example one of the values
 */
public record ColumnQuestion(int column, String heading, Ask ask, int rows, String example) {

    /** What is asked. */
    public enum Ask {
        /** What numbers are counted in. */
        UNIT,
        /** Whether 1.234 is a thousand or a little more than one. */
        STYLE
    }
}
