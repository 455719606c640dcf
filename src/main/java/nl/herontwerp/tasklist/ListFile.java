package nl.herontwerp.tasklist;

import java.util.List;
import nl.herontwerp.kernel.Phrase;

/**
 * A list that was read.
 *
 * @param fileName the name it came with
 * @param original the bytes as they came
 * @param tables the sheets that have something in them, at least one
 * @param remarks how it was read, such as the encoding that was found
 */
public record ListFile(String fileName, byte[] original, List<Table> tables, List<Phrase> remarks) {

    public ListFile {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a list has a table");
        }
    }
}
