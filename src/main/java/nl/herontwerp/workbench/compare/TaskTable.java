package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.costing.TaskCosts;
import nl.herontwerp.costing.TaskCosts.TaskCost;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/**
 * What differs task by task: who does it, and what that saves or costs. Tasks about which nothing changes in any of the
 * scenarios are counted, not shown.
 */
class TaskTable extends Div {

    private final List<Column> columns;

    /** A scenario and what its tasks cost. */
    private record Column(Workspace workspace, TaskCosts costs) {

        Optional<TaskCost> task(String id) {
            return id.isEmpty()
                    ? Optional.of(costs.noTask()).filter(none -> !none.parts().isEmpty())
                    : costs.task(id);
        }

        boolean changes(String id) {
            return task(id).filter(task -> !isNothing(task)).isPresent() || TaskHolders.isMoved(workspace, id);
        }

        private static boolean isNothing(TaskCost task) {
            return task.difference().toOptional().filter(Money::isZero).isPresent();
        }

        Money size(String id) {
            return task(id).flatMap(task -> task.difference().toOptional())
                    .map(money -> money.isNegative() ? money.negated() : money)
                    .orElse(Money.ZERO);
        }
    }

    /** @param workspaces at least one */
    TaskTable(List<Workspace> workspaces, Function<Workspace, String> name) {
        columns = workspaces.stream()
                .map(each -> new Column(each, each.taskCosts()))
                .toList();
        addClassName("table-scroll");
        var all = TaskHolders.tasks(workspaces);
        var changing = all.stream()
                .filter(task -> columns.stream().anyMatch(column -> column.changes(task)))
                .sorted(Comparator.comparing(this::size).reversed())
                .toList();
        if (changing.isEmpty()) {
            add(new Paragraph(Say.text("workbench.compare.tasks.none")));
            return;
        }
        var table = new NativeTable();
        table.addClassNames("cost-table", "compare-tasks");
        table.setCaptionText(Say.text("workbench.compare.tasks.caption"));
        var head = table.getHead().addRow();
        head.add(
                Cells.column(Say.text("workbench.compare.tasks.task")),
                Cells.column(Say.text("workbench.compare.now")));
        workspaces.forEach(each -> head.add(Cells.column(name.apply(each))));
        var rows = new ArrayList<>(changing);
        rows.add("");
        rows.forEach(task -> row(table, task));
        total(table);
        add(table);
        if (changing.size() < all.size()) {
            add(new Paragraph(Say.text("workbench.compare.tasks.unchanged", all.size() - changing.size())));
        }
    }

    private Money size(String task) {
        return columns.stream().map(column -> column.size(task)).reduce(Money.ZERO, Money::max);
    }

    private void row(NativeTable table, String id) {
        var found = columns.stream().flatMap(column -> column.task(id).stream()).findFirst();
        if (found.isEmpty()) {
            return;
        }
        var row = table.getBody().addRow();
        row.add(Cells.row(Say.phrase(found.get().name())));
        var present = columns.stream()
                .filter(column -> column.task(id).isPresent())
                .findFirst()
                .orElse(columns.getFirst());
        row.add(id.isEmpty() ? Cells.empty() : cell(TaskHolders.now(present.workspace(), id), amount(found.get())));
        columns.forEach(column -> row.add(column.task(id)
                .map(task -> cell(who(column, id), Cells.change(task.cost().difference())))
                .orElseGet(() -> id.isEmpty()
                        ? Cells.empty()
                        : new NativeTableCell(Say.text("workbench.compare.tasks.notThere")))));
    }

    private static String who(Column column, String id) {
        return id.isEmpty() ? "" : TaskHolders.then(column.workspace(), id);
    }

    private static NativeTableCell amount(TaskCost task) {
        return Cells.figure(task.cost().now());
    }

    private void total(NativeTable table) {
        NativeTableRow row = table.getBody().addRow();
        row.addClassName("total");
        row.add(Cells.row(Say.text("workbench.compare.tasks.total")));
        row.add(cell("", Cells.figure(columns.getFirst().costs().total().now())));
        columns.forEach(
                column -> row.add(cell("", Cells.change(column.costs().total().difference()))));
    }

    /** The figure, and under it who does the work. */
    private static NativeTableCell cell(String who, NativeTableCell figure) {
        var words = new Span(who);
        words.addClassName("quiet");
        var amount = new Div();
        figure.getChildren().toList().forEach(amount::add);
        var cell = new NativeTableCell();
        Stream.of(amount, words).filter(part -> part != words || !who.isEmpty()).forEach(cell::add);
        return cell;
    }
}
