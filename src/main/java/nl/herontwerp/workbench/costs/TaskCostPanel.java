package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.TaskCosts;
import nl.herontwerp.costing.TaskCosts.TaskCost;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** What each task costs, now and in the scenario; the largest difference first. Every amount opens. */
class TaskCostPanel extends Section {

    /** Tasks that stand there before the rest is asked for. */
    private static final int FIRST = 30;

    TaskCostPanel(Workspace workspace, Anchor file) {
        addClassName("task-costs");
        var title = new H2(Say.text("workbench.costs.tasks.title"));
        title.setId("per-taak");
        var costs = workspace.taskCosts();
        var rows = costs.rows().stream().sorted(BIGGEST).toList();
        add(
                title,
                new Paragraph(Say.text("workbench.costs.tasks.explain")),
                new Paragraph(sentence(costs)),
                table(rows.subList(0, Math.min(FIRST, rows.size())), Optional.of(costs)));
        if (rows.size() > FIRST) {
            add(rest(rows.subList(FIRST, rows.size())));
        }
        add(rules(), file);
    }

    /** Unknown first, because somebody has to do something about it; then by size. */
    private static final Comparator<TaskCost> BIGGEST = Comparator.comparing(
                    (TaskCost task) -> task.difference().isKnown())
            .thenComparing(TaskCostPanel::size, Comparator.reverseOrder());

    private static Money size(TaskCost task) {
        var money = task.difference().toOptional().orElse(Money.ZERO);
        return money.isNegative() ? money.negated() : money;
    }

    private static String sentence(TaskCosts costs) {
        var unknown = costs.rows().stream()
                .filter(task -> !CostImpact.money(task.cost().scenario()).isKnown())
                .count();
        if (unknown > 0) {
            return Say.text("workbench.costs.tasks.unknown", unknown);
        }
        return costs.rows().stream()
                .min(Comparator.comparing(task -> task.difference().toOptional().orElse(Money.ZERO)))
                .filter(task ->
                        task.difference().toOptional().filter(Money::isNegative).isPresent())
                .map(task -> Say.text(
                        "workbench.costs.tasks.most",
                        task.name(),
                        Say.formats()
                                .wholeEuros(task.difference()
                                        .toOptional()
                                        .orElse(Money.ZERO)
                                        .negated())))
                .orElseGet(() -> Say.text("workbench.costs.tasks.noneCheaper"));
    }

    /** The other tasks, made when they are asked for. */
    private static NativeDetails rest(List<TaskCost> rows) {
        var details = new NativeDetails(Say.text("workbench.costs.tasks.rest", rows.size()));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                details.setContent(table(rows, Optional.empty()));
            }
        });
        return details;
    }

    private static YearTable table(List<TaskCost> rows, Optional<TaskCosts> totals) {
        var table = new YearTable(
                Say.text("workbench.costs.tasks.caption"),
                List.of(Say.text("workbench.costs.tasks.task")),
                List.of(
                        Say.text("workbench.costs.now"),
                        Say.text("workbench.costs.then"),
                        Say.text("workbench.costs.difference")));
        rows.forEach(task -> table.row(Say.phrase(task.name()), amounts(task.cost())));
        totals.ifPresent(all -> table.row(Say.text("workbench.costs.tasks.total"), amounts(all.total()))
                .addClassName("total"));
        return table;
    }

    private static List<Explanation> amounts(CostImpact.Pair cost) {
        return List.of(cost.now(), cost.scenario(), cost.difference());
    }

    private static NativeDetails rules() {
        var rules = new UnorderedList();
        for (var key : List.of("jobs", "freed", "roles", "robots", "bought", "none", "once", "rounding")) {
            rules.add(new ListItem(Say.text("workbench.costs.tasks.rule." + key)));
        }
        return new NativeDetails(Say.text("workbench.costs.tasks.rules"), rules);
    }
}
