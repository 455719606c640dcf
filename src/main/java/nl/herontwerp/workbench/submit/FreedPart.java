package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.SavingSplit;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.Say;

/** The hours that come free, job by job, with what is done with them; and what of the saving is money now. */
class FreedPart extends Div {

    FreedPart(CostImpact impact) {
        var lines = impact.yearly().stream()
                .filter(line -> line.kind() == CostLine.Kind.FREED_HOURS)
                .toList();
        add(new H2(Say.text("workbench.proposal.freed")));
        if (lines.isEmpty()) {
            add(new Paragraph(Say.text("workbench.proposal.freed.none")));
        } else {
            add(table(lines));
        }
        add(new H2(Say.text("workbench.proposal.split")), split(SavingSplit.of(impact)));
    }

    private static Div table(List<CostLine> lines) {
        var table = headed(List.of(
                "workbench.proposal.freed.job",
                "workbench.proposal.freed.use",
                "workbench.proposal.freed.hours",
                "workbench.proposal.freed.share",
                "workbench.costs.difference"));
        var before = "";
        for (var line : lines) {
            var job = Say.phrase(line.subject());
            var isUnclaimed = line.id().endsWith(":unclaimed");
            var parts = parts(line, isUnclaimed);
            var use = new NativeTableCell(
                    isUnclaimed ? Say.text("workbench.proposal.freed.unclaimed") : use(Say.phrase(line.label())));
            use.setClassName("freed-unclaimed", isUnclaimed);
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(job.equals(before) ? "" : job),
                            use,
                            DecisionTable.cell(parts.getFirst()),
                            isUse(line) || isUnclaimed && parts.size() > 1
                                    ? DecisionTable.cell(parts.get(1))
                                    : new NativeTableCell(""),
                            DecisionTable.cell(line.scenario()));
            before = job;
        }
        return scrolling(table);
    }

    /** Freed hours and the share of them; of hours without a use these are the parts of their own hours. */
    private static List<Explanation> parts(CostLine line, boolean isUnclaimed) {
        var parts = line.scenario().parts();
        var ofHours = parts.getFirst().parts();
        return isUnclaimed && ofHours.size() == 2 ? ofHours : parts;
    }

    /** A use has its hours, share and value an hour as parts. */
    private static boolean isUse(CostLine line) {
        return line.id().contains(":freed:") && line.scenario().parts().size() > 2;
    }

    /** The label without the words that the table's head says already. */
    private static String use(String label) {
        var colon = label.indexOf(": ");
        return colon < 0 ? label : Character.toUpperCase(label.charAt(colon + 2)) + label.substring(colon + 3);
    }

    private static Div split(SavingSplit split) {
        var table = headed(List.of("workbench.proposal.split.what", "workbench.costs.difference"));
        row(table, split.freed(), false);
        row(table, split.support(), false);
        row(table, split.spent(), false);
        row(table, split.hard(), true);
        row(table, split.soft(), true);
        return scrolling(table);
    }

    private static void row(NativeTable table, Explanation figure, boolean isTotal) {
        var row = table.getBody().addRow();
        row.add(new NativeTableCell(Say.phrase(figure.what())), DecisionTable.cell(figure));
        row.setClassName("total", isTotal);
    }

    private static NativeTable headed(List<String> keys) {
        var table = new NativeTable();
        table.addClassName("cost-table");
        var head = table.getHead().addRow();
        for (var key : keys) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("number", keys.indexOf(key) >= Math.min(2, keys.size() - 1));
            head.add(cell);
        }
        return table;
    }

    private static Div scrolling(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }
}
