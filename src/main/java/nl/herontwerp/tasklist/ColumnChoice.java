package nl.herontwerp.tasklist;

import org.jspecify.annotations.Nullable;

/**
 * What one column of a list is taken to be.
 *
 * @param index the first column is 0
 * @param heading as it stands in the list, or the letter of the column when it has none
 * @param unit what bare numbers are counted in; null when that is not known or not asked
 */
public record ColumnChoice(int index, String heading, Column column, Column.@Nullable Unit unit, NumberStyle style) {

    /** The same column taken for something else; a unit that does not belong to it is forgotten. */
    public ColumnChoice as(Column other) {
        var kept = unit != null && other.units().contains(unit) ? unit : null;
        return new ColumnChoice(index, heading, other, kept, style);
    }

    public ColumnChoice in(Column.@Nullable Unit other) {
        return new ColumnChoice(index, heading, column, other, style);
    }

    public ColumnChoice written(NumberStyle other) {
        return new ColumnChoice(index, heading, column, unit, other);
    }
}
