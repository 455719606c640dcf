package nl.herontwerp.tasklist.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.NumberStyle;
import nl.herontwerp.tasklist.Table.Row;
import nl.herontwerp.tasklist.words.Duration;
import nl.herontwerp.tasklist.words.Frequency;
import nl.herontwerp.tasklist.words.NumberText;

/**
 * Decides per column what 1.234 means: as the reader of the list chose, else as the other cells of the
 * column show, when these agree. What was decided is said.
 */
final class ColumnStyles {

    private record Shown(int row, String text) {}

    private final Map<Integer, NumberStyle> styles = new HashMap<>();
    private final List<Phrase> decisions = new ArrayList<>();

    ColumnStyles(List<Row> rows, List<ColumnChoice> columns) {
        for (var column : columns) {
            if (column.column().isNumber()) {
                decide(rows, column);
            }
        }
    }

    /** How numbers in this column are written; automatic when nothing tells. */
    NumberStyle of(ColumnChoice column) {
        return styles.getOrDefault(column.index(), NumberStyle.AUTOMATIC);
    }

    List<Phrase> decisions() {
        return decisions;
    }

    private void decide(List<Row> rows, ColumnChoice column) {
        if (column.style() != NumberStyle.AUTOMATIC) {
            styles.put(column.index(), column.style());
            return;
        }
        var evidence = new HashMap<NumberStyle, Shown>();
        Shown ambiguous = null;
        for (var row : rows) {
            var cell = row.cell(column.index());
            var number = number(column.column(), cell);
            if (number.isEmpty()) {
                continue;
            }
            if (number.get().isAmbiguous()) {
                ambiguous = ambiguous == null ? new Shown(row.number(), cell.text()) : ambiguous;
            } else {
                evidence.putIfAbsent(number.get().evidence(), new Shown(row.number(), cell.text()));
            }
        }
        evidence.remove(NumberStyle.AUTOMATIC);
        if (ambiguous != null && evidence.size() == 1) {
            var style = evidence.keySet().iterator().next();
            var because = Objects.requireNonNull(evidence.get(style));
            styles.put(column.index(), style);
            decisions.add(Phrase.of(
                    style == NumberStyle.COMMA ? "tasklist.decided.comma" : "tasklist.decided.point",
                    column.heading(),
                    ambiguous.text(),
                    because.text(),
                    String.valueOf(because.row())));
        }
    }

    /** The number in a text; cells that are numbers for the file itself show nothing. */
    static Optional<NumberText> number(Column column, Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (column) {
            case MINUTES, WAITING -> Duration.number(cell.text());
            case FREQUENCY -> Frequency.number(cell.text());
            default -> NumberText.of(PlainNumber.bare(cell.text()));
        };
    }
}
