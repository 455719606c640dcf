package nl.herontwerp.tasklist.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.Assumptions;
import nl.herontwerp.tasklist.Assumptions.Limits;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.Column.Unit;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The present jobs and what rows say about them. The first row that says it counts; a row that says
 * otherwise is reported. Names that differ in capitals only are one job.
 */
final class JobFigures {

    private record Key(String job, Kind kind) {}

    private record First(int row, String text, BigDecimal value) {}

    private final Mapping mapping;
    private final ColumnStyles styles;
    private final Places places;
    private final Problems problems;
    private final boolean fillDown;
    private final Map<String, String> names = new HashMap<>();
    private final SequencedMap<String, List<OwnFigure>> jobs = new LinkedHashMap<>();
    private final Map<Key, First> first = new HashMap<>();
    private @Nullable String above;

    JobFigures(Mapping mapping, ColumnStyles styles, Places places, Problems problems, boolean fillDown) {
        this.mapping = mapping;
        this.styles = styles;
        this.places = places;
        this.problems = problems;
        this.fillDown = fillDown;
    }

    /** The job that a row names, as it was first written; null when it names none. */
    @Nullable
    String performer(Row row) {
        var named = mapping.of(Column.PERFORMER)
                .map(column -> row.cell(column.index()).text().replaceAll("\\s+", " "))
                .orElse("");
        if (named.isEmpty()) {
            return fillDown ? above : null;
        }
        if (Words.isUnknown(named)) {
            return null;
        }
        above = names.computeIfAbsent(named.toLowerCase(Locale.ROOT), key -> named);
        return above;
    }

    /** Takes what a good row says about its job. */
    void read(Row row, @Nullable String performer) {
        if (performer != null) {
            jobs.computeIfAbsent(performer, name -> new ArrayList<>());
        }
        for (var column : mapping.columns()) {
            switch (column.column()) {
                case WAGE ->
                    figure(
                            row,
                            performer,
                            column,
                            column.unit() == Unit.HOURLY_COST ? Kind.COST_PER_HOUR : Kind.HOURLY_WAGE,
                            "wageRange",
                            Limits.MOST_WAGE);
                case PEOPLE -> figure(row, performer, column, Kind.PEOPLE, "peopleRange", Limits.MOST_PEOPLE);
                case CONTRACT_HOURS ->
                    figure(row, performer, column, Kind.CONTRACT_HOURS, "contractRange", Limits.MOST_HOURS_A_WEEK);
                default -> {}
            }
        }
    }

    SequencedMap<String, List<OwnFigure>> jobs() {
        return jobs;
    }

    private void figure(Row row, @Nullable String performer, ColumnChoice column, Kind kind, String range, int most) {
        var cell = row.cell(column.index());
        if (cell.isEmpty() || Words.isUnknown(cell.text())) {
            return;
        }
        if (performer == null) {
            problems.add(row.number(), column, cell, "jobMissing", Effect.FIGURE_LEFT_OUT);
            return;
        }
        var value = problems.number(
                row.number(), column, cell, PlainNumber.of(cell, styles.of(column)), "number", Effect.FIGURE_LEFT_OUT);
        if (value == null) {
            return;
        }
        if (value.signum() == 0) {
            problems.add(row.number(), column, cell, "zero", Effect.REMARK);
        } else if (value.signum() < 0) {
            problems.add(row.number(), column, cell, "negative", Effect.FIGURE_LEFT_OUT);
        } else if (!Assumptions.isWithin(value, most)) {
            problems.add(row.number(), column, cell, range, Effect.FIGURE_LEFT_OUT, most);
        } else {
            keep(row, performer, column, kind, cell, value);
        }
    }

    private void keep(Row row, String performer, ColumnChoice column, Kind kind, Cell cell, BigDecimal value) {
        var known = first.putIfAbsent(new Key(performer, kind), new First(row.number(), cell.text(), value));
        if (known == null) {
            jobs.computeIfAbsent(performer, name -> new ArrayList<>())
                    .add(places.figure(kind, value, row.number(), column));
        } else if (known.value().compareTo(value) != 0) {
            problems.add(
                    row.number(),
                    column,
                    cell,
                    "jobDiffers",
                    Effect.FIGURE_LEFT_OUT,
                    performer,
                    known.text(),
                    String.valueOf(known.row()));
        }
    }
}
