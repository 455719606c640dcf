package nl.herontwerp.tasklist.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.Assumptions.Limits;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Cases a year as a column gives them. The same number in all rows is that of the process; when rows
 * differ, each row has its own, and its task gets times a year.
 */
final class CaseNumbers {

    private final Places places;
    private final @Nullable ColumnChoice column;
    private final Map<Integer, BigDecimal> byRow = new HashMap<>();
    private final Set<Integer> bad = new HashSet<>();
    private final boolean differ;
    private final @Nullable BigDecimal given;

    CaseNumbers(
            List<Row> rows,
            Mapping mapping,
            ColumnStyles styles,
            Places places,
            Problems problems,
            @Nullable BigDecimal given) {
        this.places = places;
        this.given = given;
        column = mapping.of(Column.CASES_PER_YEAR).orElse(null);
        if (column != null) {
            rows.forEach(row -> read(row, column, styles, problems));
        }
        differ = byRow.values().stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
    }

    private void read(Row row, ColumnChoice from, ColumnStyles styles, Problems problems) {
        var cell = row.cell(from.index());
        if (cell.isEmpty() || Words.isUnknown(cell.text())) {
            return;
        }
        var number = problems.number(
                row.number(), from, cell, PlainNumber.of(cell, styles.of(from)), "number", Effect.ROW_LEFT_OUT);
        if (number == null) {
            bad.add(row.number());
        } else if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Limits.MOST_CASES)) > 0) {
            problems.add(row.number(), from, cell, "casesRange", Effect.ROW_LEFT_OUT, Limits.MOST_CASES);
            bad.add(row.number());
        } else if (number.signum() > 0) {
            byRow.put(row.number(), number);
        } else {
            problems.add(row.number(), from, cell, "zero", Effect.REMARK);
        }
    }

    boolean isGood(Row row) {
        return !bad.contains(row.number());
    }

    /** Whether rows have different numbers, so that there is none for the whole. */
    boolean differ() {
        return differ;
    }

    /** The times a year of a row that has its own number of cases. */
    Optional<OwnFigure> perYear(Row row, BigDecimal perCase) {
        var own = byRow.get(row.number());
        return own == null || column == null
                ? Optional.empty()
                : Optional.of(places.figure(Kind.TIMES_PER_YEAR, own.multiply(perCase), row.number(), column));
    }

    /** The number of the whole process: what was given beside the list, else what all rows say. */
    Optional<OwnFigure> whole() {
        if (given != null) {
            return Optional.of(places.given(Kind.CASES_PER_YEAR, given));
        }
        return byRow.isEmpty() || differ || column == null
                ? Optional.empty()
                : byRow.keySet().stream()
                        .min(Integer::compare)
                        .map(row -> places.figure(
                                Kind.CASES_PER_YEAR, Objects.requireNonNull(byRow.get(row)), row, column));
    }

    List<Phrase> decisions() {
        var decisions = new ArrayList<Phrase>();
        if (column != null && differ) {
            decisions.add(Phrase.of("tasklist.decided.casesDiffer", column.heading()));
        } else if (column != null && given != null && !byRow.isEmpty()) {
            decisions.add(Phrase.of("tasklist.decided.casesGiven", given, column.heading()));
        }
        return decisions;
    }
}
