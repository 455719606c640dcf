package nl.herontwerp.report.internal.workbook;

/** What stands in a cell. */
sealed interface Content {

    /** Words; never a formula, whatever they begin with. */
    record Words(String text, Look look) implements Content {}

    /** A number, and whether it is for the reader to change. */
    record Value(Entry entry, Look look) implements Content {}

    /** A day. */
    record Day(java.time.LocalDate date) implements Content {}

    /** What a cell looks like. */
    enum Look {
        TITLE,
        HEAD,
        SECTION,
        TEXT,
        NOTE,
        INPUT,
        FIGURE,
        TOTAL
    }
}
