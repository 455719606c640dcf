package nl.herontwerp.tasklist;

/**
 * How much a list may ask of the program. A file that asks more is refused with a sentence.
 *
 * @param maxBytes size of the file
 * @param maxUnpackedBytes size of all parts of a workbook together once unpacked
 * @param maxRatio how many times larger a workbook may become by unpacking, above a megabyte
 * @param maxParts files inside a workbook
 * @param maxRows rows with something in them, in one sheet
 * @param maxColumns the last column with something in it
 * @param maxCells cells with something in them, in one sheet
 * @param maxCellLength characters in one cell
 */
public record ListLimits(
        int maxBytes,
        long maxUnpackedBytes,
        int maxRatio,
        int maxParts,
        int maxRows,
        int maxColumns,
        int maxCells,
        int maxCellLength) {

    /** Far above what a list that people keep needs; Excel itself allows 32,767 characters in a cell. */
    public static final ListLimits DEFAULT =
            new ListLimits(10 * 1024 * 1024, 64L * 1024 * 1024, 100, 1_000, 2_500, 200, 100_000, 32_767);

    public ListLimits {
        if (maxBytes < 1
                || maxUnpackedBytes < 1
                || maxRatio < 1
                || maxParts < 1
                || maxRows < 1
                || maxColumns < 1
                || maxCells < 1
                || maxCellLength < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
