package nl.herontwerp.tasklist.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.NumberStyle;
import nl.herontwerp.tasklist.Table;
import org.jspecify.annotations.Nullable;

/** Guesses which row has the headings and what each column is. */
public final class HeadingGuess {

    /** Headings further down than this are not looked for. */
    private static final int LOOKED_AT = 30;

    private HeadingGuess() {}

    /** How many different kinds of column the best row names. */
    public static int score(Table table) {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(HeadingGuess::score)
                .max()
                .orElse(0);
    }

    /** The number of the row that names most kinds of column; 0 when none names any. */
    public static int headingRow(Table table) {
        int best = 0;
        int most = 0;
        for (var row : table.rows().stream().limit(LOOKED_AT).toList()) {
            var score = score(row);
            if (score > most) {
                best = row.number();
                most = score;
            }
        }
        return best;
    }

    private static int score(Table.Row row) {
        var named = EnumSet.noneOf(Column.class);
        for (var cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT) {
                Headings.column(cell.text()).ifPresent(named::add);
            }
        }
        named.remove(Column.NOTE);
        return named.size();
    }

    /** What the columns are; unknown headings are notes, so that nothing in them is lost. */
    public static List<ColumnChoice> columns(Table table, int headingRow) {
        var headings = table.rows().stream()
                .filter(row -> row.number() == headingRow)
                .findFirst()
                .orElse(null);
        var taken = EnumSet.noneOf(Column.class);
        var columns = new ArrayList<ColumnChoice>();
        for (int i = 0; i < table.width(); i++) {
            var heading = headings == null ? "" : headings.cell(i).text();
            var column = Headings.column(heading).orElse(Column.NOTE);
            if (!column.mayRepeat() && !taken.add(column)) {
                column = Column.NOTE;
            }
            if (isUsed(table, headingRow, i) || !heading.isEmpty()) {
                var name = heading.isEmpty() ? letter(i) : heading.replaceAll("\\s+", " ");
                columns.add(new ColumnChoice(i, name, column, unit(column, heading), NumberStyle.AUTOMATIC));
            }
        }
        return taken.contains(Column.MINUTES) ? columns : withTime(columns);
    }

    /** Hours a week are of the work where no other column has its time, unless they are named as a contract's. */
    private static List<ColumnChoice> withTime(List<ColumnChoice> columns) {
        return columns.stream()
                .map(choice -> choice.column() == Column.CONTRACT_HOURS && !Headings.isOfContract(choice.heading())
                        ? choice.as(Column.MINUTES).in(Column.Unit.HOURS)
                        : choice)
                .toList();
    }

    /** The period of which a column of times holds all time, such as a week for "minuten per week". */
    public static Optional<Column.Unit> period(String heading) {
        return Headings.unit(Column.FREQUENCY, heading).filter(unit -> unit != Column.Unit.PER_CASE);
    }

    private static boolean isUsed(Table table, int headingRow, int column) {
        return table.rows().stream()
                .anyMatch(row -> row.number() > headingRow && !row.cell(column).isEmpty());
    }

    private static Column.@Nullable Unit unit(Column column, String heading) {
        return Headings.unit(column, heading).orElse(null);
    }

    /** A, B, ... Z, AA, as spreadsheet programs name columns. */
    static String letter(int index) {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
