package nl.herontwerp.cli;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.tasklist.ListLimits;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind the name of a list of tasks.
 *
 * @param out the file for the model, or null when none is to be written
 */
record TaskListOptions(@Nullable String out, ListLimits limits) {

    private static final int MEGABYTE = 1024 * 1024;
    /** How many cells a row of a long list may have on average. */
    private static final int CELLS_A_ROW = 40;

    /** Empty when an option is not known, lacks its value, or has one that can't be used. */
    static Optional<TaskListOptions> of(List<String> arguments) {
        if (arguments.size() % 2 != 0) {
            return Optional.empty();
        }
        String out = null;
        var limits = ListLimits.inForce();
        try {
            for (int i = 0; i < arguments.size(); i += 2) {
                var value = arguments.get(i + 1);
                switch (arguments.get(i)) {
                    case "--out" -> out = value;
                    case "--max-mb" -> limits = withMegabytes(limits, Integer.parseInt(value));
                    case "--max-rows" -> limits = withRows(limits, Integer.parseInt(value));
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.of(new TaskListOptions(out, limits));
    }

    private static ListLimits withMegabytes(ListLimits old, int megabytes) {
        return new ListLimits(
                Math.multiplyExact(megabytes, MEGABYTE),
                old.maxUnpackedBytes(),
                old.maxRatio(),
                old.maxParts(),
                old.maxRows(),
                old.maxColumns(),
                old.maxCells(),
                old.maxCellLength());
    }

    private static ListLimits withRows(ListLimits old, int rows) {
        return new ListLimits(
                old.maxBytes(),
                old.maxUnpackedBytes(),
                old.maxRatio(),
                old.maxParts(),
                rows,
                old.maxColumns(),
                Math.max(old.maxCells(), Math.multiplyExact(rows, CELLS_A_ROW)),
                old.maxCellLength());
    }
}
