package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Amounts;
import nl.herontwerp.placement.Line.Kind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.quick.QuickTimeline.Bar;

/** The figures of the chart, with what begins or ends in each month or year. What is left opens into all of it. */
class TimelineTable extends Div {

    private static final List<Kind> SUPPORT = List.of(Kind.SUBSIDY, Kind.SICKNESS_BENEFIT, Kind.BENEFIT);

    TimelineTable(List<Bar> bars, Amounts total) {
        var caption = Say.text("workbench.quick.timeline.caption");
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        var kinds = SUPPORT.stream().filter(kind -> total.of(kind).isPresent()).toList();
        var table = new NativeTable();
        table.addClassNames("cost-table", "quick-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        head.add(head("workbench.quick.timeline.period"), number(Say.text("placement.employerCost")));
        kinds.forEach(kind -> head.add(number(Say.phrase(Phrase.ofEnum("placement.line", kind)))));
        head.add(number(Say.text("workbench.quick.table.net")), head("workbench.quick.timeline.changes"));
        for (var bar : bars) {
            fill(table.getBody().addRow(), bar, kinds);
        }
        var sum = table.getBody().addRow();
        fill(sum, new Bar(Say.text("workbench.quick.timeline.total"), total, List.of()), kinds);
        sum.addClassName("total");
        add(table);
    }

    private static void fill(NativeTableRow row, Bar bar, List<Kind> kinds) {
        var name = new NativeTableHeaderCell(bar.name());
        name.getElement().setAttribute("scope", "row");
        var amounts = bar.amounts();
        row.add(name, cell(Figures.value(amounts.employerCost())));
        kinds.forEach(kind -> row.add(cell(amounts.of(kind).map(Figures::value).orElse("\u2013"))));
        var net = new NativeTableCell(Figures.opening(Figures.value(amounts.netCost()), amounts.netCost()));
        net.addClassName("number");
        var changes = new NativeTableCell();
        changes.addClassName("quick-changes");
        bar.changes().forEach(change -> changes.add(new Div(Say.phrase(change))));
        row.add(net, changes);
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell number(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(Say.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
