package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.SavingSplit;
import nl.herontwerp.costing.UsedHours;
import nl.herontwerp.costing.Waterfall;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.RangeText;

/** The figures of now and of the scenarios beside it: totals, kinds of cost, hours and jobs, and the years. */
final class FigureRows {

    private final NativeTable table = new NativeTable();
    private final List<Workspace> columns;

    private FigureRows(List<Workspace> columns) {
        this.columns = columns;
    }

    /** @param columns at least one */
    static NativeTable of(List<Workspace> columns, Function<Workspace, String> name) {
        var rows = new FigureRows(columns);
        rows.table.addClassNames("cost-table", "compare-table");
        rows.table.setCaptionText(Say.text("workbench.compare.caption"));
        var head = rows.table.getHead().addRow();
        head.add(Cells.column(""), Cells.numbers(Say.text("workbench.compare.now")));
        columns.forEach(column -> head.add(Cells.numbers(name.apply(column))));
        rows.totals();
        rows.kinds();
        rows.work();
        rows.group("workbench.compare.years.group");
        YearsRows.add(rows.table, columns);
        return rows.table;
    }

    private void totals() {
        group("workbench.compare.money");
        row(
                "workbench.compare.perYear",
                Optional.of(now().perYear().now()),
                impact -> impact.perYear().scenario());
        ownNow();
        changes("workbench.compare.difference", impact -> impact.perYear().difference());
        inMoney();
        range();
        row(
                "workbench.compare.perCase",
                Optional.of(now().perCase().now()),
                impact -> impact.perCase().scenario());
        row("workbench.compare.oneOff", Optional.empty(), CostImpact::oneOffTotal);
        row("workbench.compare.paybackMonths", Optional.empty(), CostImpact::payback);
    }

    /** What was submitted keeps its own present situation, which may differ from that of today. */
    private void ownNow() {
        var isAlike = columns.stream()
                        .map(column ->
                                CostImpact.money(column.impact().perYear().now()))
                        .distinct()
                        .count()
                < 2;
        if (!isAlike) {
            row(
                    "workbench.compare.ownNow",
                    Optional.empty(),
                    impact -> impact.perYear().now());
        }
    }

    /** Where a part of what differs in any of them is no money. */
    private void inMoney() {
        var isAllMoney = columns.stream()
                .map(column -> CostImpact.money(SavingSplit.of(column.impact()).soft()))
                .allMatch(soft -> soft.toOptional().filter(Money::isZero).isPresent());
        if (!isAllMoney) {
            changes(
                    "workbench.compare.inMoney",
                    impact -> SavingSplit.of(impact).hard());
        }
    }

    private void range() {
        if (columns.stream().noneMatch(column -> column.ranges().isPresent())) {
            return;
        }
        var row = table.getBody().addRow();
        row.add(Cells.row(Say.text("workbench.compare.range")), Cells.empty());
        columns.forEach(column -> {
            var range = RangeText.money(column, impact -> impact.perYear().difference());
            row.add(Cells.number(range.isEmpty() ? Say.text("workbench.compare.noRange") : range));
        });
    }

    private void kinds() {
        group("workbench.compare.kinds");
        for (var kind : Waterfall.Kind.values()) {
            var steps = columns.stream().map(column -> step(column, kind)).toList();
            if (steps.stream().allMatch(Optional::isEmpty)) {
                continue;
            }
            var row = table.getBody().addRow();
            row.add(Cells.row(Say.phrase(Phrase.ofEnum("costing.waterfall", kind))));
            row.add(step(present(), kind)
                    .map(step -> Cells.figure(step.cost().now()))
                    .orElseGet(Cells::empty));
            steps.forEach(step -> row.add(
                    step.map(each -> Cells.figure(each.cost().scenario())).orElseGet(Cells::empty)));
        }
    }

    private static Optional<Waterfall.Step> step(Workspace column, Waterfall.Kind kind) {
        return Waterfall.of(column.impact()).steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst();
    }

    private void work() {
        group("workbench.compare.work");
        row("workbench.compare.jobs", Optional.empty(), CostImpact::jobs);
        row("workbench.compare.freed", Optional.empty(), CostImpact::freedHours);
        for (var use : FreedHoursUse.Kind.values()) {
            var hours = columns.stream()
                    .map(column ->
                            Optional.ofNullable(UsedHours.of(column.impact()).get(use)))
                    .toList();
            if (hours.stream().anyMatch(Optional::isPresent)) {
                var row = table.getBody().addRow();
                row.add(Cells.row(Say.phrase(Phrase.ofEnum("workbench.compare.use", use))), Cells.empty());
                hours.forEach(each -> row.add(each.map(Cells::figure).orElseGet(Cells::empty)));
            }
        }
        row("workbench.compare.unclaimed", Optional.empty(), CostImpact::unclaimedHours);
    }

    /** Whose present situation stands in the first column: that of a draft, which is today's, if there is one. */
    private Workspace present() {
        return columns.stream()
                .filter(column -> column.scenario().status() == ScenarioStatus.DRAFT)
                .findFirst()
                .orElse(columns.getFirst());
    }

    private CostImpact now() {
        return present().impact();
    }

    private void group(String key) {
        Cells.group(table, Say.text(key), columns.size() + 2);
    }

    private void row(String key, Optional<Explanation> now, Function<CostImpact, Explanation> figure) {
        var row = table.getBody().addRow();
        row.add(Cells.row(Say.text(key)), now.map(Cells::figure).orElseGet(Cells::empty));
        columns.forEach(column -> row.add(Cells.figure(figure.apply(column.impact()))));
    }

    private void changes(String key, Function<CostImpact, Explanation> figure) {
        var row = table.getBody().addRow();
        row.add(Cells.row(Say.text(key)), Cells.empty());
        columns.forEach(column -> row.add(Cells.change(figure.apply(column.impact()))));
    }
}
