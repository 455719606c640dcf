package nl.herontwerp.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.tasklist.words.HeadingGuess;

/**
 * Where the tasks stand in a list and what its columns are.
 *
 * @param table place of the sheet in {@link ListFile#tables()}
 * @param headingRow number of the row with the headings; 0 when there is none
 * @param columns in the order of the list
 */
public record Mapping(int table, int headingRow, List<ColumnChoice> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What the headings say; the sheet with the most recognised headings counts, then the one with most rows. */
    public static Mapping guess(ListFile file) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < file.tables().size(); i++) {
            var table = file.tables().get(i);
            var score = HeadingGuess.score(table) * 1_000_000L + table.rows().size();
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return guess(file, best);
    }

    /** What the headings of one sheet say. */
    public static Mapping guess(ListFile file, int table) {
        var chosen = file.tables().get(table);
        var row = HeadingGuess.headingRow(chosen);
        return new Mapping(table, row, HeadingGuess.columns(chosen, row));
    }

    /** The same sheet with the headings in another row, guessed anew. */
    public Mapping withHeadingRow(ListFile file, int row) {
        return new Mapping(table, row, HeadingGuess.columns(file.tables().get(table), row));
    }

    /** One column taken otherwise. A column that was taken for the same becomes a note. */
    public Mapping with(ColumnChoice changed) {
        var all = new ArrayList<ColumnChoice>();
        for (var each : columns) {
            if (each.index() == changed.index()) {
                all.add(changed);
            } else {
                var isTaken =
                        each.column() == changed.column() && !changed.column().mayRepeat();
                all.add(isTaken ? each.as(Column.NOTE) : each);
            }
        }
        return new Mapping(table, headingRow, all);
    }

    /** The column that is taken for this. */
    public Optional<ColumnChoice> of(Column column) {
        return columns.stream().filter(each -> each.column() == column).findFirst();
    }
}
