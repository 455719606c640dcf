package nl.herontwerp.tasklist;

/** What 1.234 and 1,234 mean in a column, where nothing else tells. */
public enum NumberStyle {
    /** The other cells of the column decide; where they don't, it is asked. */
    AUTOMATIC,
    /** A comma for decimals: 1.234 is one thousand two hundred and thirty-four. */
    COMMA,
    /** A point for decimals: 1,234 is one thousand two hundred and thirty-four. */
    POINT
}
