package nl.herontwerp.bpmn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which cells of a grid are taken by nodes, and through which free cells lines run. */
final class Occupied {

    private final Map<Integer, NavigableSet<Integer>> columnsByRow = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> rowsByColumn = new HashMap<>();
    private final Map<Integer, List<Passage>> level = new HashMap<>();
    private final Map<Integer, List<Passage>> upright = new HashMap<>();

    /** A line from the middle of one cell to the middle of another. */
    private record Passage(int from, int to, Object source, Object target) {
        boolean disturbs(Passage other) {
            return from < other.to && other.from < to && source != other.source && target != other.target;
        }
    }

    Occupied(Scope scope) {
        scope.all().forEach(item -> {
            columnsByRow.computeIfAbsent(item.row, it -> new TreeSet<>()).add(item.column);
            rowsByColumn.computeIfAbsent(item.column, it -> new TreeSet<>()).add(item.row);
        });
    }

    /** Whether the cells from one column to another are free, and a line along them hides no other. */
    boolean isRowFree(int row, int from, int to, Link link) {
        var passage = rowPassage(link);
        return isFree(columnsByRow.get(row), from, to) && isQuiet(level.get(row), passage);
    }

    boolean isColumnFree(int column, int from, int to, Link link) {
        return isFree(rowsByColumn.get(column), from, to) && isQuiet(upright.get(column), columnPassage(link));
    }

    void passRow(int row, Link link) {
        level.computeIfAbsent(row, it -> new ArrayList<>()).add(rowPassage(link));
    }

    void passColumn(int column, Link link) {
        upright.computeIfAbsent(column, it -> new ArrayList<>()).add(columnPassage(link));
    }

    private static Passage rowPassage(Link link) {
        return passage(link, link.from().column, link.to().column);
    }

    private static Passage columnPassage(Link link) {
        return passage(link, link.from().row, link.to().row);
    }

    private static Passage passage(Link link, int one, int other) {
        var source = link.leavesEvent() ? link.from().events.get(link.event()) : link.from();
        return new Passage(Math.min(one, other), Math.max(one, other), source, link.to());
    }

    private static boolean isFree(@Nullable NavigableSet<Integer> taken, int from, int to) {
        if (taken == null || from > to) {
            return true;
        }
        var next = taken.ceiling(from);
        return next == null || next > to;
    }

    private static boolean isQuiet(@Nullable List<Passage> passages, Passage wish) {
        return passages == null || passages.stream().noneMatch(wish::disturbs);
    }
}
