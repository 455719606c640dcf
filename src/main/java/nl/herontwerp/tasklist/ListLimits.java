package nl.herontwerp.tasklist;

import nl.herontwerp.kernel.Phrase;

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

    private static final int MEGABYTE = 1024 * 1024;

    private static volatile ListLimits inForce = DEFAULT;

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

    /** The limits of this installation, which hold for every list from outside. */
    public static ListLimits inForce() {
        return inForce;
    }

    /** Sets the limits of this installation, once, when the program starts. */
    public static void enforce(ListLimits limits) {
        inForce = limits;
    }

    /** Whole megabytes of the largest file. */
    public int maxMegabytes() {
        return maxBytes / MEGABYTE;
    }

    /** Whole megabytes of the largest workbook once unpacked. */
    public long maxUnpackedMegabytes() {
        return maxUnpackedBytes / MEGABYTE;
    }

    /**
     * Refuses a file by its size alone, so that it need not be read for that.
     *
     * @param bytes its real size
     */
    public void checkSize(String fileName, long bytes) throws ListRefused {
        if (bytes > maxBytes) {
            throw new ListRefused(Phrase.of("tasklist.refused.tooBig", fileName, maxMegabytes()));
        }
    }
}
