package nl.herontwerp.tasklist;

import java.util.List;

/**
 * The rows of one sheet that have something in them.
 *
 * @param name of the sheet; empty when the file has no sheets
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as spreadsheet programs count, the first row is 1
     */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, the first column is 0; empty beyond the last. */
        public Cell cell(int column) {
            return column < 0 || column >= cells.size() ? Cell.EMPTY : cells.get(column);
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
