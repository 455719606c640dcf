package nl.herontwerp.scenario.internal;

/** Solves a few linear equations in binary fractions. */
final class LinearEquations {

    private LinearEquations() {}

    /**
     * The solution, by elimination with the largest pivot of each column.
     *
     * @param rows the coefficients with the right-hand side behind them; is written over
     */
    static double[] solve(double[][] rows) {
        var size = rows.length;
        for (var column = 0; column < size; column++) {
            swap(rows, column, largest(rows, column));
            for (var row = column + 1; row < size; row++) {
                var factor = rows[row][column] / rows[column][column];
                for (var i = column; factor != 0 && i <= size; i++) {
                    rows[row][i] -= factor * rows[column][i];
                }
            }
        }
        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--) {
            var rest = rows[row][size];
            for (var i = row + 1; i < size; i++) {
                rest -= rows[row][i] * solution[i];
            }
            solution[row] = rest / rows[row][row];
        }
        return solution;
    }

    private static int largest(double[][] rows, int column) {
        var largest = column;
        for (var row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        return largest;
    }

    private static void swap(double[][] rows, int one, int other) {
        var kept = rows[one];
        rows[one] = rows[other];
        rows[other] = kept;
    }
}
