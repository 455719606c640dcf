package nl.herontwerp.tasklist.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.Assumptions.Limits;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.ListedTask;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table.Row;
import nl.herontwerp.tasklist.words.Duration;
import nl.herontwerp.tasklist.words.Reading;
import org.jspecify.annotations.Nullable;

/** Makes a task of a row, or says why not. */
final class RowReader {

    private static final int LONGEST_NAME = 500;

    private final Mapping mapping;
    private final ColumnStyles styles;
    private final Places places;
    private final Problems problems;
    private final FrequencyReader frequencies;

    RowReader(Mapping mapping, ColumnStyles styles, Places places, Problems problems, FrequencyReader frequencies) {
        this.mapping = mapping;
        this.styles = styles;
        this.places = places;
        this.problems = problems;
        this.frequencies = frequencies;
    }

    /** The task of a row, without its place in the order; null when the row is left out, which is then said. */
    @Nullable
    ListedTask read(Row row, @Nullable String performer) {
        var column = mapping.of(Column.TASK).orElse(null);
        if (column == null) {
            return null;
        }
        var name = row.cell(column.index()).text().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            problems.add(row.number(), column, Cell.EMPTY, "nameMissing", Effect.ROW_LEFT_OUT);
            return null;
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(row.number(), column, Cell.EMPTY, "nameTooLong", Effect.ROW_LEFT_OUT, LONGEST_NAME);
            return null;
        }
        if (Words.isTotal(name)) {
            problems.add(row.number(), column, row.cell(column.index()), "total", Effect.ROW_LEFT_OUT);
            return null;
        }
        var figures = new ArrayList<OwnFigure>();
        var isGood = minutes(row, Column.MINUTES, Kind.ACTIVE_MINUTES, "minutes", figures)
                & minutes(row, Column.WAITING, Kind.WAITING_MINUTES, "minutes", figures)
                & frequencies.read(row, figures);
        return isGood ? new ListedTask(row.number(), name, performer, documentation(row), figures, List.of()) : null;
    }

    /** Adds the minutes of a cell; whether the cell was empty, unknown or good. */
    private boolean minutes(Row row, Column of, Kind kind, String problem, List<OwnFigure> figures) {
        var column = mapping.of(of).orElse(null);
        if (column == null) {
            return true;
        }
        var cell = row.cell(column.index());
        if (cell.isEmpty() || Words.isUnknown(cell.text())) {
            return true;
        }
        var minutes = problems.number(
                row.number(), column, cell, reading(cell, column, of == Column.WAITING), problem, Effect.ROW_LEFT_OUT);
        if (minutes == null) {
            return false;
        }
        if (minutes.signum() < 0 || minutes.compareTo(BigDecimal.valueOf(Limits.MOST_MINUTES)) > 0) {
            problems.add(row.number(), column, cell, "minutesRange", Effect.ROW_LEFT_OUT, Limits.MOST_MINUTES);
            return false;
        }
        if (minutes.signum() == 0) {
            problems.add(row.number(), column, cell, "zero", Effect.REMARK);
        } else {
            figures.add(places.figure(kind, minutes, row.number(), column));
        }
        return true;
    }

    private Reading reading(Cell cell, ColumnChoice column, boolean days) {
        var number = cell.number();
        return switch (cell.kind()) {
            case NUMBER -> number == null ? new Reading.Unreadable() : Duration.minutes(number, column.unit());
            case TIME -> number == null ? new Reading.Unreadable() : new Reading.Known(number);
            case TEXT -> Duration.minutes(cell.text(), column.unit(), styles.of(column), days);
            case ERROR -> new Reading.Unreadable();
        };
    }

    /** What has no place of its own in the inventory stays with the task, under its heading. */
    private String documentation(Row row) {
        var lines = new ArrayList<String>();
        for (var column : mapping.columns()) {
            var text = row.cell(column.index()).text();
            var isKept = switch (column.column()) {
                case DEPARTMENT, LOCATION, NOTE -> true;
                default -> false;
            };
            if (isKept && !text.isEmpty()) {
                lines.add(column.heading() + ": " + text);
            }
        }
        return String.join("\n", lines);
    }
}
