package nl.herontwerp.tasklist.read;

import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.ListLimits;
import nl.herontwerp.tasklist.ListRefused;
import nl.herontwerp.tasklist.Table;

/** Keeps the rows of one sheet within the limits. Empty rows are not kept and count for nothing. */
final class SheetGuard {

    private final String fileName;
    private final String sheet;
    private final ListLimits limits;
    private int cells;

    SheetGuard(String fileName, String sheet, ListLimits limits) {
        this.fileName = fileName;
        this.sheet = sheet;
        this.limits = limits;
    }

    /** Checks the length of a text before anything is made of it. */
    void text(int row, String text) throws ListRefused {
        if (text.length() > limits.maxCellLength()) {
            throw new ListRefused(Phrase.of("tasklist.refused.longCell", fileName, row, limits.maxCellLength()));
        }
    }

    /** Keeps a row, without the empty cells at its end. */
    void row(int number, List<Cell> row, List<Table.Row> rows) throws ListRefused {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) {
            width--;
        }
        if (width == 0) {
            return;
        }
        if (width > limits.maxColumns()) {
            throw tooWide(number);
        }
        if (rows.size() == limits.maxRows()) {
            throw new ListRefused(Phrase.of("tasklist.refused.rows", fileName, where(), limits.maxRows()));
        }
        cells += width;
        if (cells > limits.maxCells()) {
            throw new ListRefused(Phrase.of("tasklist.refused.cells", fileName, where(), limits.maxCells()));
        }
        rows.add(new Table.Row(number, row.subList(0, width)));
    }

    /** The refusal of a row with too many columns. */
    ListRefused tooWide(int row) {
        return new ListRefused(Phrase.of("tasklist.refused.columns", fileName, where(), row, limits.maxColumns()));
    }

    private Phrase where() {
        return sheet.isEmpty() ? Phrase.of("tasklist.where.file") : Phrase.of("tasklist.where.sheet", sheet);
    }
}
