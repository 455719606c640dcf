package nl.herontwerp.tasklist.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.ListedTask;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table.Row;

/**
 * The order of the work: what each row says that goes before it, else the numbers of a column, else the
 * order of the rows.
 */
final class WorkOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,-]\\d{1,9})*[.)]?");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:[;,+&/]| en | and ) ?");

    private final Mapping mapping;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Problems problems;
    private final List<Phrase> decisions = new ArrayList<>();

    WorkOrder(Mapping mapping, List<Row> rows, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        rows.forEach(row -> this.rows.put(row.number(), row));
    }

    List<Phrase> decisions() {
        return decisions;
    }

    List<ListedTask> of(List<ListedTask> tasks) {
        var sorted = sorted(tasks);
        var after = mapping.of(Column.AFTER).filter(column -> isUsed(column, sorted));
        return after.isPresent() ? byPredecessor(sorted, after.get()) : chain(sorted);
    }

    private static List<ListedTask> chain(List<ListedTask> tasks) {
        var chain = new ArrayList<ListedTask>();
        for (var task : tasks) {
            chain.add(
                    chain.isEmpty()
                            ? task
                            : task.comingAfter(List.of(chain.getLast().row())));
        }
        return chain;
    }

    /** By the numbers when every row has one, else as they stand. */
    private List<ListedTask> sorted(List<ListedTask> tasks) {
        var column = mapping.of(Column.ORDER).orElse(null);
        if (column == null || !isUsed(column, tasks)) {
            return tasks;
        }
        var numbers = new HashMap<Integer, List<Integer>>();
        for (var task : tasks) {
            numbers(cell(task, column)).ifPresent(number -> numbers.put(task.row(), number));
        }
        if (numbers.size() < tasks.size()) {
            decisions.add(Phrase.of("tasklist.decided.orderOfRows", column.heading()));
            return tasks;
        }
        var byNumber = Comparator.comparing(
                (ListedTask task) -> Objects.requireNonNull(numbers.get(task.row())), WorkOrder::compare);
        return tasks.stream().sorted(byNumber).toList();
    }

    private static Optional<List<Integer>> numbers(Cell cell) {
        if (!NUMBER.matcher(cell.text()).matches()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Integer>();
        for (var part : cell.text().replaceAll("[.)]$", "").split("[.,-]", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return Optional.of(parts);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private List<ListedTask> byPredecessor(List<ListedTask> tasks, ColumnChoice column) {
        var known = names(tasks);
        var before = new HashMap<Integer, List<Integer>>();
        for (var task : tasks) {
            var cell = cell(task, column);
            var found = new LinkedHashSet<Integer>();
            if (!cell.isEmpty() && !Words.isBegin(cell.text())) {
                for (var name : named(cell, known)) {
                    find(task, name, column, cell, known).ifPresent(found::add);
                }
            }
            found.removeIf(row -> {
                var isCircle = row == task.row() || leadsTo(task.row(), row, before);
                if (isCircle) {
                    problems.add(task.row(), column, cell, "circle", Effect.FIGURE_LEFT_OUT);
                }
                return isCircle;
            });
            before.put(task.row(), List.copyOf(found));
        }
        return tasks.stream()
                .map(task -> task.comingAfter(before.getOrDefault(task.row(), List.of())))
                .toList();
    }

    /** Whether a row goes before another, by what is known so far. */
    private static boolean leadsTo(int from, int to, Map<Integer, List<Integer>> before) {
        var todo = new ArrayList<>(List.of(to));
        var seen = new HashSet<Integer>();
        while (!todo.isEmpty()) {
            var at = todo.removeLast();
            if (at == from) {
                return true;
            }
            if (seen.add(at)) {
                todo.addAll(before.getOrDefault(at, List.of()));
            }
        }
        return false;
    }

    /** Rows by what others may call them: the number of the column for it, and the task's name. */
    private Map<String, List<Integer>> names(List<ListedTask> tasks) {
        var order = mapping.of(Column.ORDER);
        var names = new HashMap<String, List<Integer>>();
        for (var task : tasks) {
            var own = new LinkedHashSet<String>();
            own.add(key(task.name()));
            order.map(column -> key(cell(task, column).text()))
                    .filter(number -> !number.isEmpty())
                    .ifPresent(own::add);
            own.forEach(name ->
                    names.computeIfAbsent(name, any -> new ArrayList<>()).add(task.row()));
        }
        return names;
    }

    /** The whole cell when that is a name, because names may have commas; else its parts. */
    private static List<String> named(Cell cell, Map<String, List<Integer>> known) {
        var text = cell.text().replace('\n', ';').replaceAll("\\s+", " ");
        return known.containsKey(key(cell.text())) ? List.of(cell.text()) : List.of(BETWEEN.split(text));
    }

    private Optional<Integer> find(
            ListedTask task, String name, ColumnChoice column, Cell cell, Map<String, List<Integer>> known) {
        var found = known.getOrDefault(key(name), List.of());
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        problems.add(
                task.row(),
                column,
                cell,
                found.isEmpty() ? "predecessorUnknown" : "predecessorTwice",
                Effect.FIGURE_LEFT_OUT,
                name);
        return Optional.empty();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[.)]$", "");
    }

    private boolean isUsed(ColumnChoice column, List<ListedTask> tasks) {
        return tasks.stream().anyMatch(task -> !cell(task, column).isEmpty());
    }

    private Cell cell(ListedTask task, ColumnChoice column) {
        return Objects.requireNonNull(rows.get(task.row())).cell(column.index());
    }
}
