package nl.herontwerp.workbench.costs;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.TaskCosts;
import nl.herontwerp.costing.TaskCosts.TaskCost;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.Workspace;
import org.apache.commons.csv.CSVPrinter;

/**
 * What each task costs as a CSV file: its total, and under it its share of each line with the formula, so that it can be
 * checked without the program. The last column of a total is the difference in money over all years ahead.
 */
record TaskCostsFile(Texts texts, FileCells cells) {

    TaskCostsFile(Texts texts) {
        this(texts, new FileCells(texts));
    }

    byte[] write(Workspace workspace) {
        return FileCells.write(rows -> write(rows, workspace));
    }

    private void write(CSVPrinter rows, Workspace workspace) throws IOException {
        rows.printRecord(
                Stream.of("tasks.task", "subject", "kind", "now", "then", "difference", "tasks.years", "tasks.formula")
                        .map(key -> texts.get("workbench.costs." + key))
                        .toList());
        var costs = workspace.taskCosts();
        var ahead = workspace.taskCostsAhead();
        for (var task : costs.rows()) {
            total(rows, task, ahead);
            lines(rows, task);
        }
        var total = costs.total();
        rows.printRecord(
                texts.get("workbench.costs.tasks.total"),
                "",
                "",
                cells.value(total.now()),
                cells.value(total.scenario()),
                cells.value(total.difference()),
                ahead.map(all -> cells.value(all.total().difference())).orElse(""),
                "");
    }

    private void total(CSVPrinter rows, TaskCost task, Optional<TaskCosts> ahead) throws IOException {
        rows.printRecord(
                name(task),
                texts.get("workbench.costs.tasks.whole"),
                "",
                cells.value(task.cost().now()),
                cells.value(task.cost().scenario()),
                cells.value(task.cost().difference()),
                ahead.map(all -> task.id().isEmpty()
                                ? cells.money(all.noTask().difference())
                                : all.task(task.id())
                                        .map(each -> cells.money(each.difference()))
                                        .orElse(""))
                        .orElse(""),
                "");
    }

    private void lines(CSVPrinter rows, TaskCost task) throws IOException {
        for (var line : task.parts()) {
            rows.printRecord(
                    name(task),
                    cells.harmless(texts.render(line.subject())),
                    cells.harmless(texts.render(line.label())),
                    cells.value(line.now()),
                    cells.value(line.scenario()),
                    cells.money(line.difference()),
                    "",
                    cells.formula(line.scenario()));
        }
    }

    private String name(TaskCost task) {
        return cells.harmless(texts.render(task.name()));
    }
}
