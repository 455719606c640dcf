package nl.herontwerp.tasklist;

import java.util.List;
import java.util.Locale;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.read.CsvTables;
import nl.herontwerp.tasklist.read.ListKind;
import nl.herontwerp.tasklist.read.XlsxTables;

/** Takes in a list that nobody vouches for: XLSX or CSV, told apart by their content. */
public final class ListReader {

    /** How the names of lists end; those of old and other spreadsheets too, because the reader says what to do with them. */
    public static final List<String> NAMES = ListKind.NAMES;

    private ListReader() {}

    /**
     * Reads a list within the {@linkplain ListLimits#inForce limits of this installation}.
     *
     * @param fileName for messages and provenance; nothing is concluded from it
     * @throws ListRefused with a sentence that names the file and what would mend it
     */
    public static ListFile read(String fileName, byte[] bytes) throws ListRefused {
        return read(fileName, bytes, ListLimits.inForce());
    }

    /** Reads a list within limits. */
    public static ListFile read(String fileName, byte[] bytes, ListLimits limits) throws ListRefused {
        limits.checkSize(fileName, bytes.length);
        var kind = ListKind.of(bytes);
        if (kind == ListKind.OTHER) {
            throw new ListRefused(ListKind.refusal(fileName, bytes));
        }
        var file = kind == ListKind.XLSX
                ? XlsxTables.read(fileName, bytes, limits)
                : CsvTables.read(fileName, bytes, limits);
        if (file.tables().stream().allMatch(table -> table.rows().isEmpty())) {
            throw new ListRefused(Phrase.of("tasklist.refused.empty", fileName));
        }
        return file;
    }

    /** Whether a file's name says that it is a list. */
    public static boolean isListName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::endsWith);
    }
}
