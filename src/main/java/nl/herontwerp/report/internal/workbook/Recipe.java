package nl.herontwerp.report.internal.workbook;

/**
 * How one step is written as a formula of a spreadsheet: {@code {0}}, {@code {1}}, ... are the cells of its parts, {@code {*}} all
 * of them with commas between, {@code {0:1}} the cells from one part down to another, {@code {0:1@C}} those beside them in column C,
 * {@code {unknown}} the word for what is not known and {@code {never}} for what is not earned back.
 *
 * @param expression without the equals sign
 * @param guarded whether the step is unknown as soon as one of its parts is
 */
record Recipe(String expression, boolean guarded) {

    /** A second rounding takes away what binary numbers are off by, before the one that counts. */
    private static final String NOISE = "8";

    /** Not rounded. */
    static Recipe exact(String expression) {
        return new Recipe(expression, true);
    }

    /** Rounded half up to whole cents. */
    static Recipe cents(String expression) {
        return rounded(expression, 2);
    }

    /** Rounded half up, away from zero, to so many decimals. */
    static Recipe rounded(String expression, int decimals) {
        return exact(round(expression, decimals));
    }

    /** Known also when a part is not, as the expression itself says. */
    static Recipe own(String expression) {
        return new Recipe(expression, false);
    }

    /** Known only when a condition on known parts holds. */
    static Recipe when(String condition, Recipe then) {
        return exact("IF(" + condition + "," + then.expression() + ",{unknown})");
    }

    static String round(String expression, int decimals) {
        return decimals >= 8
                ? "ROUND(" + expression + "," + decimals + ")"
                : "ROUND(ROUND(" + expression + "," + NOISE + ")," + decimals + ")";
    }
}
