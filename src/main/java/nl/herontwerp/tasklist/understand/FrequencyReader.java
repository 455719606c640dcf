package nl.herontwerp.tasklist.understand;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.Assumptions;
import nl.herontwerp.tasklist.Assumptions.Limits;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.Column.Unit;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ColumnQuestion.Ask;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table.Row;
import nl.herontwerp.tasklist.words.Frequency;
import nl.herontwerp.tasklist.words.HeadingGuess;
import nl.herontwerp.tasklist.words.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How often a row's task is done: per case as visits per case, per day, week, month, quarter or year as
 * times a year. A day is one of the working days of one of the working weeks; a year has twelve months
 * and four quarters whatever the weeks.
 */
final class FrequencyReader {

    private final Mapping mapping;
    private final ColumnStyles styles;
    private final Places places;
    private final Problems problems;
    private final Assumptions assumptions;
    private final CaseNumbers cases;
    private final Texts texts;

    FrequencyReader(
            Mapping mapping,
            ColumnStyles styles,
            Places places,
            Problems problems,
            Assumptions assumptions,
            CaseNumbers cases,
            Texts texts) {
        this.mapping = mapping;
        this.styles = styles;
        this.places = places;
        this.problems = problems;
        this.assumptions = assumptions;
        this.cases = cases;
        this.texts = texts;
    }

    /** Adds how often; whether what the row says is understood. */
    boolean read(Row row, List<OwnFigure> figures) {
        if (!cases.isGood(row)) {
            return false;
        }
        var column = mapping.of(Column.FREQUENCY).orElse(null);
        var cell = column == null ? Cell.EMPTY : row.cell(column.index());
        var per = mapping.of(Column.PER).orElse(null);
        var perCell = per == null ? Cell.EMPTY : row.cell(per.index());
        if (Words.isUnknown(cell.text())) {
            return true;
        }
        if (column == null && !cases.differ() && mapping.of(Column.MINUTES).isPresent()) {
            return wholePeriod(row, mapping.of(Column.MINUTES).get(), figures);
        }
        if (cell.isEmpty()) {
            return nothing(row, column, perCell, figures);
        }
        if (column == null) {
            return true;
        }
        var found = frequency(cell, column);
        var count = problems.number(row.number(), column, cell, found.count(), "frequency", Effect.ROW_LEFT_OUT);
        if (count == null) {
            return false;
        }
        var unit = found.unit();
        if (unit == null && per != null && !perCell.isEmpty()) {
            unit = Frequency.unit(perCell.text()).orElse(null);
            if (unit == null) {
                problems.add(row.number(), per, perCell, "per", Effect.ROW_LEFT_OUT);
                return false;
            }
        }
        unit = unit == null ? column.unit() : unit;
        if (unit == null) {
            problems.ask(column, Ask.UNIT, cell.text());
            return false;
        }
        return add(row, column, cell, count, found.every(), unit, figures);
    }

    /** Minutes a week, without how often, are all work of a week at once. */
    private boolean wholePeriod(Row row, ColumnChoice time, List<OwnFigure> figures) {
        var cell = row.cell(time.index());
        var period = HeadingGuess.period(time.heading());
        return period.isEmpty()
                || cell.isEmpty()
                || Words.isUnknown(cell.text())
                || add(row, time, cell, BigDecimal.ONE, BigDecimal.ONE, period.get(), figures);
    }

    /** A row that does not say how often counts as once per case, which is said when other rows do say it. */
    private boolean nothing(Row row, @Nullable ColumnChoice column, Cell per, List<OwnFigure> figures) {
        if (column != null && !per.isEmpty()) {
            problems.add(row.number(), column, Cell.EMPTY, "countMissing", Effect.REMARK, per.text());
        } else if (column != null && !cases.differ()) {
            problems.add(row.number(), column, Cell.EMPTY, "frequencyMissing", Effect.REMARK);
        }
        if (cases.differ()) {
            cases.perYear(row, BigDecimal.ONE).ifPresent(figures::add);
        }
        return true;
    }

    private Frequency frequency(Cell cell, ColumnChoice column) {
        var number = cell.number();
        return switch (cell.kind()) {
            case NUMBER ->
                new Frequency(
                        number == null ? new Reading.Unreadable() : new Reading.Known(number), BigDecimal.ONE, null);
            case TEXT -> Frequency.of(cell.text(), styles.of(column));
            case TIME, ERROR -> new Frequency(new Reading.Unreadable(), BigDecimal.ONE, null);
        };
    }

    private boolean add(
            Row row,
            ColumnChoice column,
            Cell cell,
            BigDecimal count,
            BigDecimal every,
            Unit unit,
            List<OwnFigure> figures) {
        if (count.signum() == 0) {
            problems.add(row.number(), column, cell, "zero", Effect.REMARK);
            return true;
        }
        var factor = factor(unit);
        var times = count.multiply(factor).divide(every, MathContext.DECIMAL128);
        var most = unit == Unit.PER_CASE ? Limits.MOST_VISITS : Limits.MOST_CASES;
        if (count.signum() < 0 || times.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(row.number(), column, cell, "frequencyRange", Effect.ROW_LEFT_OUT, most);
            return false;
        }
        if (unit != Unit.PER_CASE) {
            figures.add(places.computed(Kind.TIMES_PER_YEAR, times, row.number(), column, how(count, every, unit)));
        } else if (cases.differ() && cases.perYear(row, times).isPresent()) {
            cases.perYear(row, times).ifPresent(figures::add);
        } else {
            figures.add(places.figure(Kind.VISITS_PER_CASE, times, row.number(), column));
        }
        return true;
    }

    private BigDecimal factor(Unit unit) {
        return switch (unit) {
            case PER_DAY -> assumptions.daysPerWeek().multiply(assumptions.weeksPerYear());
            case PER_WEEK -> assumptions.weeksPerYear();
            case PER_MONTH -> BigDecimal.valueOf(12);
            case PER_QUARTER -> BigDecimal.valueOf(4);
            default -> BigDecimal.ONE;
        };
    }

    /** The computation in words: "3 keer per dag × 5 dagen × 52 weken". */
    private String how(BigDecimal count, BigDecimal every, Unit unit) {
        var parts = new ArrayList<String>();
        var name = Phrase.ofEnum("tasklist.unit", unit);
        parts.add(
                every.compareTo(BigDecimal.ONE) == 0
                        ? texts.get("tasklist.how.times", count, name)
                        : texts.get("tasklist.how.every", count, name, every));
        switch (unit) {
            case PER_DAY -> {
                parts.add(texts.get("tasklist.how.days", assumptions.daysPerWeek()));
                parts.add(texts.get("tasklist.how.weeks", assumptions.weeksPerYear()));
            }
            case PER_WEEK -> parts.add(texts.get("tasklist.how.weeks", assumptions.weeksPerYear()));
            case PER_MONTH -> parts.add(texts.get("tasklist.how.months", 12));
            case PER_QUARTER -> parts.add(texts.get("tasklist.how.quarters", 4));
            default -> {}
        }
        return String.join(" × ", parts);
    }
}
