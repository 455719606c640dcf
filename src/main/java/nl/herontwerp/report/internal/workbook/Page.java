package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.herontwerp.report.internal.workbook.Content.Look;

/** One sheet, before it is written: rows of cells. Numbers get their place as they are put down. */
final class Page {

    private final String name;
    private final List<Integer> widths;
    private final List<SequencedMap<Integer, Content>> rows = new ArrayList<>();
    private int headRows;
    private int filterRow = -1;
    private int filterTo;

    /** @param widths of the columns in characters */
    Page(String name, List<Integer> widths) {
        this.name = name;
        this.widths = widths;
    }

    String name() {
        return name;
    }

    List<Integer> widths() {
        return widths;
    }

    List<SequencedMap<Integer, Content>> rows() {
        return rows;
    }

    /** Rows that stay in sight. */
    int headRows() {
        return headRows;
    }

    /** The row of the heads of a table that can be filtered; -1 without. */
    int filterRow() {
        return filterRow;
    }

    int filterTo() {
        return filterTo;
    }

    Page row() {
        rows.add(new TreeMap<>());
        return this;
    }

    Page words(int column, String text, Look look) {
        if (!text.isEmpty()) {
            rows.getLast().put(column, new Content.Words(text, look));
        }
        return this;
    }

    Page day(int column, java.time.LocalDate date) {
        rows.getLast().put(column, new Content.Day(date));
        return this;
    }

    Page number(int column, Entry entry, Look look) {
        entry.put(new Entry.Place(name, rows.size() - 1, column));
        rows.getLast().put(column, new Content.Value(entry, look));
        return this;
    }

    /** A row of heads of columns. */
    Page heads(List<String> heads) {
        row();
        for (var column = 0; column < heads.size(); column++) {
            words(column, heads.get(column), Look.HEAD);
        }
        return this;
    }

    /** Everything so far stays in sight. */
    void freeze() {
        headRows = rows.size();
    }

    /** The table from the heads in this row down to the last row can be filtered. */
    void filterFrom(int row) {
        filterRow = row;
        filterTo = rows.size() - 1;
    }

    int size() {
        return rows.size();
    }
}
